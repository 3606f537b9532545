import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What one run of a program took: time on the clock, processor time, and the most memory its own process held. */
export interface Usage {
  seconds: number;
  cpuSeconds: number;
  megabytes: number;
}

/** A site that can be built, with the Node program that builds it. */
export interface Project {
  folder: string;
  program: readonly string[];
}

/** What earlier builds leave behind. Without it a build does all its work, as on a fresh machine. */
const LEFTOVERS = ['dist', 'dist-next', '.astro', 'node_modules'];
const USAGE_FILE = 'usage.json';

/** Builds a project from nothing and tells what it took. */
export function measureBuild({ folder, program }: Project): Usage {
  for (const name of LEFTOVERS) rmSync(join(folder, name), { recursive: true, force: true });
  const usageFile = resolve(folder, USAGE_FILE);
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'report-usage.ts'), ...program],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, BENCH_USAGE_FILE: usageFile } },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`The build in ${folder} failed.\n${stdout}\n${stderr}`);
  return { seconds, ...(JSON.parse(readFileSync(usageFile, 'utf8')) as Omit<Usage, 'seconds'>) };
}
