import { explainSystemFault } from '../../src/lib/content/system-fault.ts';
import { refuse } from './refuse.ts';

const EVENTS = ['uncaughtException', 'unhandledRejection'] as const;
const told = globalThis as typeof globalThis & { tellsSystemFaults?: boolean };

/** Faults of the disk end a command with one Finnish sentence, wherever they come from; other errors stay as they are. */
export function tellSystemFaults(): void {
  // Astro reads its configuration anew in the same process.
  if (told.tellsSystemFaults) return;
  told.tellsSystemFaults = true;
  for (const event of EVENTS) process.on(event, endWith);
}

function endWith(cause: unknown): never {
  const message = explainSystemFault(rootOf(cause));
  if (message) refuse(message);
  console.error(cause);
  process.exit(1);
}

/** Tools wrap what the system said into errors of their own. */
const rootOf = (cause: unknown): unknown =>
  cause instanceof Error && !('syscall' in cause) && cause.cause ? rootOf(cause.cause) : cause;
