/**
 * `npm run bench:check`: how the time of the check grows with what it reads. Each kind of input is checked twice, the second
 * time twice as large, up to the size that it is told with; exit status 1 where that takes more than three times as long.
 */
import { GROWING } from './bench/check/growing.ts';
import { timeOf } from './bench/check/time.ts';

/** Twice the input in line with its size takes twice as long; the rest is for the noise of the machine. */
const MOST = 3;

let isTooSlow = false;
for (const { name, size, files } of GROWING) {
  const half = timeOf(files(size / 2));
  const whole = timeOf(files(size));
  const times = whole / half;
  isTooSlow ||= times > MOST;
  console.log(
    `${name.padEnd(44)} ${half.toFixed(0).padStart(6)} ms → ${whole.toFixed(0).padStart(6)} ms  × ${times.toFixed(2)}${times > MOST ? '  too slow' : ''}`,
  );
}
process.exitCode = isTooSlow ? 1 : 0;
