import { percentile, type Cost } from './cost.ts';
import type { Quality } from './quality.ts';

/** A column of the table of quality. */
export interface Measured extends Quality {
  name: string;
  judged: number;
  failed: number;
  firstHits: number;
}

export const qualityTable = (engines: readonly Measured[]): string =>
  table([
    ['', ...engines.map(({ name }) => name), 'aim'],
    ['recall', ...engines.map(({ recall }) => recall.toFixed(3)), '≥ 0.98'],
    ['precision, five right pages or more', ...engines.map((one) => one.precisionOfMany.toFixed(3)), '≥ 0.90'],
    ['precision, all queries', ...engines.map(({ precision }) => precision.toFixed(3)), ''],
    ['first hit right', ...engines.map(({ firstHit }) => firstHit.toFixed(3)), '≥ 0.97'],
    ['no result', ...engines.map(({ noResult }) => String(noResult)), '0'],
    ['judged, in the first five', ...engines.map(({ judged, failed }) => (1 - failed / judged).toFixed(3)), '≥ 0.965'],
    ['judged, first hit', ...engines.map(({ judged, firstHits }) => (firstHits / judged).toFixed(3)), '≥ 0.768'],
  ]);

/** Rows of costs; the largest of the bytes counts, and the 95th percentile of the times. */
export const costTable = (rows: readonly (readonly [label: string, cost: Cost])[]): string =>
  table([
    ['', 'first KB', 'later KB p50', 'later KB max', 'first ms p50', 'later ms p50', 'warm ms p50', 'warm ms p95'],
    ...rows.map(([label, cost]) => [
      label,
      Math.max(...cost.firstKilobytes).toFixed(0),
      percentile(cost.laterKilobytes, 0.5).toFixed(0),
      Math.max(...cost.laterKilobytes).toFixed(0),
      percentile(cost.firstMs, 0.5).toFixed(0),
      percentile(cost.laterMs, 0.5).toFixed(0),
      percentile(cost.warmMs, 0.5).toFixed(0),
      percentile(cost.warmMs, 0.95).toFixed(0),
    ]),
    ['aim', '≤ 150', '', '≤ 50', '', '', '', '≤ 50'],
  ]);

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([label = '', ...cells]) =>
      [label.padEnd(widths[0] ?? 0), ...cells.map((cell, index) => cell.padStart(widths[index + 1] ?? 0))].join('  '),
    )
    .join('\n');
}
