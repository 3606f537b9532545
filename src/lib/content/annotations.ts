import type { Problem } from './problems.ts';

/**
 * Problems as GitHub's workflow commands, which mark the lines of a pull request:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const annotations = (problems: readonly Problem[]): string[] =>
  problems.map(
    ({ file, line, column, message, severity }) =>
      `::${severity} file=${property(file)},line=${line},col=${column}::${escaped(message)}`,
  );

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
