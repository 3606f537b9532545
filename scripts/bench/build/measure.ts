import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What one run of a program took: time on the clock, processor time, and the most memory that one of its processes held. */
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
const LEFTOVERS = ['dist', 'dist-next', 'dist-previous', '.astro', 'node_modules'];
const USAGE_FOLDER = 'usage';

/** Builds a project from nothing and tells what it took. */
export function measureBuild({ folder, program }: Project): Usage {
  const usage = resolve(folder, USAGE_FOLDER);
  for (const name of [...LEFTOVERS, USAGE_FOLDER]) rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(usage, { recursive: true });
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: {
      ...process.env,
      NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href}`,
      BENCH_USAGE_FOLDER: usage,
    },
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`The build in ${folder} failed.\n${stdout}\n${stderr}`);
  const processes = readdirSync(usage).map(
    (name) => JSON.parse(readFileSync(join(usage, name), 'utf8')) as Omit<Usage, 'seconds'>,
  );
  return {
    seconds,
    // That of the first process holds the others'.
    cpuSeconds: Math.max(...processes.map(({ cpuSeconds }) => cpuSeconds)),
    megabytes: Math.max(...processes.map(({ megabytes }) => megabytes)),
  };
}
