/** Something wrong in the content, with its place. Lines and columns start from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  message: string;
  severity: 'error' | 'warning';
}

export interface Position {
  line: number;
  column: number;
}

export const START: Position = { line: 1, column: 1 };

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

/** Orders problems by file and place, so that an author walks through each file from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file, 'fi') || a.line - b.line || a.column - b.column);
}

/** The lines that `check`, `dev` and `build` print: one for each problem and a closing count. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = sortProblems(problems).map(
    ({ file, line, column, message, severity }) =>
      `${file}:${line}:${column}  ${severity === 'warning' ? 'varoitus: ' : ''}${message}`,
  );
  return [...lines, closingLine(problems)].join('\n');
}

function closingLine(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return 'Sisältö on kunnossa.';
  const counts = [count(errors, 'virhe', 'virhettä'), count(warnings, 'varoitus', 'varoitusta')].filter(Boolean);
  return `${counts.join(', ')}.${errors ? '' : ' Varoitukset eivät estä julkaisua.'}`;
}

const count = (amount: number, one: string, many: string): string =>
  amount === 0 ? '' : `${amount} ${amount === 1 ? one : many}`;
