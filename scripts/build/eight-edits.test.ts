/** The edits of an ordinary hour, made from the guide's own templates: they pass the check, and the whole site builds of them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasErrors, joinContent } from '../../src/lib/checks/check-content.ts';
import type { ContentFile } from '../../src/lib/content/decode.ts';
import { openFile } from '../../src/lib/content/open-file.ts';
import { formatProblems } from '../../src/lib/content/problems.ts';
import { readContent } from '../../src/lib/content/read-content.ts';
import { copySite } from '../bench/build/own-site.ts';
import { eightEdits } from './testing/eight-edits.ts';
import { run, type Outcome } from './testing/run-command.ts';

/** A whole build and the tests of a built site, on a machine that may have much else to do. */
const SLOW = 900_000;
/** Tests of the built site that need no browser: pages, links, ids, HTML, data. */
const SITE_TESTS = ['html', 'site', 'data', 'citations'].map((name) => `scripts/e2e/${name}.test.ts`);

const before = readContent(process.cwd());
const edits = await eightEdits(before);
const encoder = new TextEncoder();
const edited: ContentFile[] = [...edits].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
const textBefore = (path: string) => before.find((file) => file.path === path)?.bytes;

it('each changes a file or adds one', () => {
  expect(edited.filter(({ path, bytes }) => Buffer.compare(bytes, textBefore(path) ?? new Uint8Array()) === 0)).toEqual(
    [],
  );
});

it(
  'pass the check',
  () => {
    const files = [...before.filter(({ path }) => !edits.has(path)), ...edited];
    const { problems } = joinContent(files.map(openFile));
    expect(hasErrors(problems), formatProblems(problems)).toBe(false);
  },
  SLOW,
);

describe('the site that is built of them', () => {
  let parent = '';
  let folder = '';
  let build: Outcome = { status: null, output: '' };
  beforeAll(async () => {
    // Below the project's folder, where its packages are found.
    mkdirSync('.bench', { recursive: true });
    parent = mkdtempSync(resolve('.bench/edits-'));
    folder = join(parent, 'project');
    copySite(folder, edited);
    build = await run(folder, 'scripts/build.ts');
  }, SLOW);
  afterAll(() => {
    rmSync(parent, { recursive: true });
  }, SLOW);
  const page = (path: string) => readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8');

  it('is whole: every link and place is there', () => {
    expect(build.status, build.output).toBe(0);
  });

  it('shows what was written', () => {
    expect(page('tyokalut/esimerkkivaline')).toContain('Esimerkkiväline');
    expect(page('kohderyhmat/esimerkkiryhma')).toContain('Esimerkkiryhmä');
    expect(page('sanasto')).toContain('id="esimerkkitermi"');
    expect(page('lahteet/esimerkkila-2024')).toContain('Esimerkkikustannus');
    expect(page('luvut/esimerkkiluku')).toContain('Kohtaaminen voi syntyä myös verkossa');
  });

  it(
    'passes the tests of the built site',
    async () => {
      const vitest = resolve('node_modules/vitest/vitest.mjs');
      const config = ['--config', 'scripts/config/vitest.config.ts', '--project', 'site'];
      const { status, output } = await run(folder, vitest, 'run', ...config, ...SITE_TESTS);
      expect(status, output).toBe(0);
    },
    SLOW,
  );
});
