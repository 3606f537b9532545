/**
 * Loaded into each measured process before its program (`node --import`): writes what the process has used when it ends.
 * Processes that it started and waited for count in the processor time where the system tells of them (Linux).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env.BENCH_USAGE_FOLDER;
if (isMainThread && folder) {
  process.on('exit', () => {
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(usage()));
  });
}

function usage() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 + childSeconds(), megabytes: maxRSS / 1024 };
}

const TICKS_PER_SECOND = 100;

function childSeconds(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  // Fields 16 and 17, counted behind the bracketed name of the program, which may hold spaces.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}
