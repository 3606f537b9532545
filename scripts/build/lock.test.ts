import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holderOf, releaseLock, takeLock } from './lock.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'a', 'lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('is taken once, in a folder that need not be there', () => {
  expect(holderOf(file)).toBeUndefined();
  expect(takeLock(file)).toBeUndefined();
  expect(holderOf(file)).toBe(process.pid);
  expect(takeLock(file)).toBe(process.pid);
});

it('is given back, but not another one’s', () => {
  takeLock(file);
  releaseLock(file);
  expect(existsSync(file)).toBe(false);
  releaseLock(file);
  writeFileSync(file, String(process.ppid));
  releaseLock(file);
  expect(holderOf(file)).toBe(process.ppid);
});

it('is given back when the process ends', () => {
  const program = `import { takeLock } from ${JSON.stringify(new URL('lock.ts', import.meta.url).href)};
    console.log(takeLock(${JSON.stringify(file)}))`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect([stdout.trim(), existsSync(file)]).toEqual(['undefined', false]);
});

it('is taken from a process that is no more', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  takeLock(file);
  writeFileSync(file, String(pid));
  expect(takeLock(file)).toBeUndefined();
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
});

it('is taken from another program with the number of a build of long ago', () => {
  takeLock(file);
  const longAgo = Date.now() / 1000 - 2 * 60 * 60;
  utimesSync(file, longAgo, longAgo);
  expect(holderOf(file)).toBeUndefined();
  expect(takeLock(file)).toBeUndefined();
});
