import { readFileSync } from 'node:fs';

const INTERVAL = 500;

/**
 * Ends this process when the one that started it is no more: what it builds is then nobody's.
 * @returns a function that stops it
 */
export function endWithParent(): () => void {
  const first = waiting();
  const timer = setInterval(() => {
    if (waiting() !== first) process.exit(1);
  }, INTERVAL);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

/** The processes that wait for this one: its parent, and behind a shell of npm's npm itself, where the system tells of it. */
const waiting = (): string => [process.ppid, process.env.npm_lifecycle_event && parentOf(process.ppid)].join(' ');

function parentOf(id: number): string | undefined {
  try {
    // The fourth field, counted behind the bracketed name of the program, which may hold spaces.
    return readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[1];
  } catch {
    return undefined;
  }
}
