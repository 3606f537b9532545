import type { Usage } from './measure.ts';

const MEASURES = ['seconds', 'cpuSeconds', 'megabytes'] as const;
type Measure = (typeof MEASURES)[number];

/** Our build and the default one of as many pages, each measured several times. */
export interface Comparison {
  label: string;
  pages: number;
  own: readonly Usage[];
  plain: readonly Usage[];
}

const HEADER = ['', 'pages', 'seconds', 'CPU s', 'MB'];

/** A table of the medians, with the ratios that the project has set itself limits for. */
export function resultTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.flatMap(({ label, pages, own, plain }) => [
    [label, String(pages), ...MEASURES.map((measure) => shown(medianOf(own, measure), measure))],
    ['  Starlight, defaults', String(pages), ...MEASURES.map((measure) => shown(medianOf(plain, measure), measure))],
    ['  ratio of medians', '', ...MEASURES.map((measure) => ratio(medianOf, own, plain, measure))],
    ['  ratio of least', '', ...MEASURES.map((measure) => ratio(leastOf, own, plain, measure))],
  ]);
  return aligned([HEADER, ...rows]);
}

/** How far the runs of one build lie from one another, at most, as a share of the fastest. */
export function noiseOf(comparisons: readonly Comparison[], measure: Measure): number {
  const spreads = comparisons.flatMap(({ own, plain }) =>
    [own, plain].map((runs) => Math.max(...valuesOf(runs, measure)) / leastOf(runs, measure) - 1),
  );
  return Math.max(...spreads);
}

const valuesOf = (runs: readonly Usage[], measure: Measure): number[] => runs.map((usage) => usage[measure]);

const leastOf = (runs: readonly Usage[], measure: Measure): number => Math.min(...valuesOf(runs, measure));

function medianOf(runs: readonly Usage[], measure: Measure): number {
  const sorted = valuesOf(runs, measure).sort((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

const shown = (value: number, measure: Measure): string => value.toFixed(measure === 'megabytes' ? 0 : 1);

const ratio = (of: typeof leastOf, own: readonly Usage[], plain: readonly Usage[], measure: Measure): string =>
  (of(own, measure) / of(plain, measure)).toFixed(2);

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([label = '', ...numbers]) =>
      [label.padEnd(widths[0] ?? 0), ...numbers.map((cell, index) => cell.padStart(widths[index + 1] ?? 0))].join('  '),
    )
    .join('\n');
}
