/** The project's commands as real processes: what they refuse, in which words, and that they lose nothing. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copySite } from '../bench/build/own-site.ts';
import { run, start } from './testing/run-command.ts';

/** Each starts Astro a few times, on a machine that may have much else to do. */
const SLOW = 300_000;

let parent = '';
let folder = '';
const at = (...path: string[]) => join(folder, ...path);

beforeAll(() => {
  // Below the project's folder, where its packages are found.
  mkdirSync('.bench', { recursive: true });
  parent = mkdtempSync(resolve('.bench/commands-'));
  folder = join(parent, 'project');
  copySite(folder);
  mkdirSync(at('dist'));
  writeFileSync(at('dist', 'index.html'), 'the last site');
});
afterAll(() => {
  rmSync(parent, { recursive: true });
});

const lastSite = () => readFileSync(at('dist', 'index.html'), 'utf8');

describe('a misspelt field', () => {
  const file = 'content/tools/penno.yaml';
  let right = '';
  beforeAll(() => {
    right = readFileSync(at(file), 'utf8');
    writeFileSync(at(file), right.replace(/^summary:/m, 'sumary:'));
  });
  afterAll(() => {
    writeFileSync(at(file), right);
  });

  it(
    'ends check, build and dev with the same words, and leaves the last site alone',
    async () => {
      const check = await run(folder, 'scripts/check.ts');
      expect(check.status).toBe(1);
      expect(check.output).toContain(file);
      expect(check.output).toContain('sumary');
      const commands = [['scripts/build.ts'], ['astro', 'build'], ['astro', 'dev']];
      expect(await Promise.all(commands.map((command) => run(folder, ...command)))).toEqual(commands.map(() => check));
      expect(lastSite()).toBe('the last site');
      expect(existsSync(at('dist-next'))).toBe(false);
    },
    SLOW,
  );
});

it(
  'a second build is told of the first; a build that is killed leaves the last site and no lock that holds',
  async () => {
    const first = start(folder, 'astro', 'build');
    await until(() => existsSync(at('.astro/build.lock')));
    const second = await run(folder, 'scripts/build.ts');
    expect(second.status).toBe(1);
    expect(second.output.split('\n').at(-1)).toBe(
      `Sivustoa rakennetaan jo toisaalla (prosessi ${first.process.pid ?? 0}). Odota, että se valmistuu, ja aja komento sitten uudelleen.`,
    );
    first.process.kill('SIGKILL');
    await first.outcome;
    expect(lastSite()).toBe('the last site');
    const third = start(folder, 'scripts/build.ts');
    // The old lock is taken away before the new one is there.
    const lock = at('.astro/build.lock');
    const holder = () => (existsSync(lock) ? readFileSync(lock, 'utf8') : '');
    await until(() => holder() === String(third.process.pid));
    third.process.kill('SIGKILL');
    await third.outcome;
  },
  SLOW,
);

it(
  'a build ends with the process that started it',
  async () => {
    const parent = start(
      folder,
      '-e',
      `require('child_process').spawn(process.execPath, ['scripts/build.ts']).unref(); setInterval(() => {}, 1000)`,
    );
    const lock = at('.astro/build.lock');
    rmSync(lock, { force: true });
    const holder = await until(() => (existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0));
    parent.process.kill('SIGKILL');
    await until(() => !isRunning(holder));
    expect(lastSite()).toBe('the last site');
  },
  SLOW,
);

it('the next command completes a swap that was interrupted', async () => {
  renameSync(at('dist'), at('dist-previous'));
  rmSync(at('dist-next'), { recursive: true, force: true });
  mkdirSync(at('dist-next'));
  writeFileSync(at('dist-next', 'index.html'), 'the new site');
  expect(await run(folder, 'scripts/guard.mjs')).toEqual({ status: 0, output: '' });
  expect(lastSite()).toBe('the new site');
  expect(existsSync(at('dist-previous'))).toBe(false);
});

it.each(['#', '%', '?'])('a folder with %s in its name is refused', async (mark) => {
  const odd = join(parent, `a${mark}b`);
  renameSync(folder, odd);
  const refusal = {
    status: 1,
    output: `Kansion nimessä on merkki ”${mark}”: ${odd}. Anna kansiolle nimi, jossa ei ole merkkejä # % ?.`,
  };
  const outcomes = await Promise.all([run(odd, 'scripts/guard.mjs'), run(odd, 'astro', 'build')]);
  renameSync(odd, folder);
  expect(outcomes).toEqual([refusal, refusal]);
});

describe('a Node that is too old', () => {
  it.each(['20.19.2', '22.21.1', '23.11.0'])('%s ends the command with one line', async (version) => {
    const outcome = await run(folder, '-r', fakeNode(version), 'scripts/guard.mjs');
    expect(outcome).toEqual({
      status: 1,
      output: `Tarvitaan Node.js 22.22.0 tai vähintään 24.0.0, mutta käytössä on ${version}. Asenna uudempi osoitteesta https://nodejs.org, tai aja \`npm ci\`, joka tuo projektille oman Noden.`,
    });
  });

  it.each(['22.22.0', '22.23.1', '24.0.0', '26.1.0'])('%s will do', async (version) => {
    expect(await run(folder, '-r', fakeNode(version), 'scripts/guard.mjs')).toEqual({ status: 0, output: '' });
  });

  it('is told by every command of package.json', () => {
    const { scripts } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { scripts: Record<string, string> };
    const { test, ...others } = scripts;
    expect(test).toMatch(/^npm run /);
    expect(Object.entries(others).filter(([, script]) => !script.startsWith('node scripts/guard.mjs && '))).toEqual([]);
  });
});

async function until<T>(look: () => T): Promise<T> {
  for (;;) {
    const seen = look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** A file that, loaded first, makes Node tell another version of itself. */
function fakeNode(version: string): string {
  const file = at(`node-${version}.cjs`);
  writeFileSync(file, `Object.defineProperty(process.versions, 'node', { value: '${version}' });`);
  return file;
}
