import type { FigureOf } from '../schema/figure.ts';

/** How long each bar is, in per cent of the room: shares of a hundred, other amounts of the greatest. */
export function barLengths({ bars, unit }: Pick<FigureOf<'bars'>, 'bars' | 'unit'>): number[] {
  const values = bars.map(({ value }) => value);
  const whole = unit === '%' ? Math.max(100, ...values) : Math.max(...values);
  return values.map((value) => (whole === 0 ? 0 : Math.round((value / whole) * 1000) / 10));
}

const FINNISH = new Intl.NumberFormat('fi-FI', { maximumFractionDigits: 2 });

/** A value as Finnish writes it: "36,5 %". */
export const valueText = (value: number, unit: string | null): string =>
  unit === null ? FINNISH.format(value) : `${FINNISH.format(value)}\u00A0${unit}`;
