import { checkContent } from '../../../src/lib/checks/check-content.ts';
import type { ContentFile } from '../../../src/lib/content/decode.ts';

const RUNS = 3;

/** Milliseconds of the processor that the whole check of some files takes: the least of a few runs. */
export function timeOf(files: readonly ContentFile[]): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    checkContent(files);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
