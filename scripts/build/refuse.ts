/**
 * Ends the command with a message for the author and exit status 1. Not by throwing: Astro would put a line in English
 * before the message and a stack trace behind it.
 */
export function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}
