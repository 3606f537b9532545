import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** No build takes so long: what is older was left behind, though another program may have its process's number by now. */
const LONGEST = 60 * 60 * 1000;

/** Kept by a build while it runs. */
export const LOCK = '.astro/build.lock';

/**
 * Takes the lock for this process, until it gives it back or ends.
 * @returns the number of the process that has it, undefined where it was free
 */
export function takeLock(file: string): number | undefined {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = holderOf(file);
      if (holder !== undefined) return holder;
      removeStale(file);
      continue;
    }
    process.on('exit', () => {
      releaseLock(file);
    });
    return undefined;
  }
}

/** Gives the lock back; does nothing where another process has it. */
export function releaseLock(file: string): void {
  if (holderOf(file) === process.pid) rmSync(file);
}

/** The process that has the lock; undefined where it is free, or was left by one that is no more. */
export function holderOf(file: string): number | undefined {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    return Date.now() - statSync(file).mtimeMs < LONGEST && isRunning(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Renamed first: of two that find it stale only one gets it, and the other does not remove the new lock of the first. */
function removeStale(file: string): void {
  const own = `${file}.${process.pid}`;
  try {
    renameSync(file, own);
    if (holderOf(own) === undefined) rmSync(own);
    else renameSync(own, file);
  } catch {
    // The other one was faster.
  }
}
