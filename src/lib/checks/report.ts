import type { Position, Problem } from '../problems.ts';

/** An error at a place of a file. */
export const error = (file: string, position: Position, message: string): Problem => ({
  file,
  ...position,
  message,
  severity: 'error',
});

/** Something to look at that does not stop publishing. */
export const warning = (file: string, position: Position, message: string): Problem => ({
  ...error(file, position, message),
  severity: 'warning',
});
