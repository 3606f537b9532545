/** Something wrong in the content, with its place. Lines and columns start from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  message: string;
  severity: 'error' | 'warning';
  /** A word that the lexicon does not have, with the nearest one that it has. Such are listed by themselves. */
  word?: { text: string; meant?: string | undefined };
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

/** The lines that `check`, `dev` and `build` print: one for each problem, a closing count, and new words in a list of their own. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = sortProblems(problems);
  const others = sorted.filter(({ word }) => !word);
  const lines = others.map(
    (problem) => `${placeOf(problem)}  ${problem.severity === 'warning' ? 'varoitus: ' : ''}${problem.message}`,
  );
  return [...lines, closingLine(others), ...newWords(sorted.filter(({ word }) => word))].join('\n');
}

const placeOf = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`;

function closingLine(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return 'Sisältö on kunnossa.';
  const counts = [count(errors, 'virhe', 'virhettä'), count(warnings, 'varoitus', 'varoitusta')].filter(Boolean);
  return `${counts.join(', ')}.${errors ? '' : ' Varoitukset eivät estä julkaisua.'}`;
}

const count = (amount: number, one: string, many: string): string =>
  amount === 0 ? '' : `${amount} ${amount === 1 ? one : many}`;

/** More than this is hardly read; whoever has mended the first sees the next. */
const MOST_WORDS = 40;

/** Each new word once, where it first stands. */
function newWords(problems: readonly Problem[]): string[] {
  const byWord = Map.groupBy(problems, ({ word }) => word?.text ?? '');
  if (byWord.size === 0) return [];
  const shown = [...byWord].slice(0, MOST_WORDS);
  const width = Math.max(...shown.map(([text]) => text.length));
  const lines = shown.flatMap(([text, [first]]) => {
    if (!first) return [];
    const meant = first.word?.meant;
    return [`  ${text.padEnd(width)}  ${placeOf(first)}${meant === undefined ? '' : `  Tarkoititko ${meant}?`}`];
  });
  const left = byWord.size - shown.length;
  return [
    '',
    `Uusia sanoja on ${byWord.size}. ${CHECK_SPELLING}`,
    ...lines,
    ...(left > 0 ? [`  … ja ${left} muuta`] : []),
  ];
}

const CHECK_SPELLING = 'Tarkista kirjoitusasu; oikeat lisätään sanastoon, kun ehdotat muutosta.';
