/** Slips that the check lets pass, ten at once: the whole site builds of them. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { joinContent } from '../../src/lib/checks/check-content.ts';
import { openFile } from '../../src/lib/content/open-file.ts';
import { readContent } from '../../src/lib/content/read-content.ts';
import { mutated } from '../../src/lib/testing/mutations.ts';
import { seededRandom } from '../../src/lib/testing/seeded-random.ts';
import { copySite } from '../bench/build/own-site.ts';
import { run } from './testing/run-command.ts';

const SLOW = 900_000;
const SEED = 41;
/** So many pass that ten are left when those that the check refuses have been taken back. */
const TRIED = 60;
const WANTED = 10;

const files = readContent(process.cwd());
mkdirSync('.bench', { recursive: true });
const parent = mkdtempSync(resolve('.bench/mutated-'));
afterAll(() => {
  rmSync(parent, { recursive: true });
}, SLOW);

it(
  'builds',
  async () => {
    const slips = passing();
    expect(slips.length).toBeGreaterThanOrEqual(WANTED);
    const folder = join(parent, 'project');
    copySite(folder, slips.slice(0, WANTED));
    const { status, output } = await run(folder, 'scripts/build.ts');
    expect(status, `${slips.map(({ path }) => path).join('\n')}\n${output}`).toBe(0);
  },
  SLOW,
);

/** Files with a slip each that the check lets pass together; of those that it refuses, the others are kept. */
function passing() {
  const random = seededRandom(SEED);
  const written = files.filter(({ path }) =>
    /^content\/(?!lexicon|register|ohje)[^/]+\/[^/]+\.(?:mdx|yaml)$/.test(path),
  );
  let slips = random.some(written, TRIED).map((file) => mutated(file, random));
  for (;;) {
    const byPath = new Map(slips.map((slip) => [slip.path, slip]));
    const { problems } = joinContent(files.map((file) => openFile(byPath.get(file.path) ?? file)));
    const refused = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    if (refused.size === 0) return slips;
    const left = slips.filter(({ path }) => !refused.has(path));
    // An error may stand in another file than the slip that brings it.
    slips = left.length < slips.length ? left : slips.slice(1);
  }
}
