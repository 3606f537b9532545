import type { Sign } from './signs.ts';

/** A row of a chart of signs: its name and its things, one sign for each. */
export interface SignRow {
  name: string;
  /** Keys of `signs`, in the order in which they stand. */
  signs: readonly string[];
  /** How many things there are: more than signs, where a sign stands for several. */
  count: number;
}

export interface SignChart {
  rows: readonly SignRow[];
  /** How many things a sign stands for. */
  per: number;
  signs: ReadonlyMap<string, Sign>;
}

/** Where a chart of signs puts its parts; lengths are units of the drawing. */
export interface SignLayout {
  name: 'narrow' | 'wide';
  width: number;
  rowHeight: number;
  /** Where the signs of a row begin: beside its name or below it. */
  signsX: number;
  signsY: number;
  /** The base line of a row's name. */
  nameY: number;
}

/** Side of a sign, and from one sign to the next where there is room. */
export const SIGN = 17;
const STEP = 22;
/** Room for the number behind the signs. */
const NUMBER = 24;

export const NARROW: SignLayout = { name: 'narrow', width: 288, rowHeight: 47, signsX: 0, signsY: 20, nameY: 13 };
export const WIDE: SignLayout = { name: 'wide', width: 616, rowHeight: 29, signsX: 226, signsY: 6, nameY: 19 };

/** A row with its place: the top, and from the left each sign and the number. */
export interface PlacedRow {
  name: string;
  top: number;
  signs: { key: string; x: number }[];
  numberX: number;
  count: number;
}

/** Signs that a chart can hold before it is a pattern. */
const MOST_SIGNS = 200;

/** A chart with a sign for each thing; where there are too many, each sign stands for as many as it takes. */
export function signChart(rows: readonly Omit<SignRow, 'count'>[], signs: ReadonlyMap<string, Sign>): SignChart {
  const per = Math.max(1, Math.ceil(rows.flatMap((row) => row.signs).length / MOST_SIGNS));
  return {
    per,
    signs,
    rows: rows.map(({ name, signs: all }) => ({ name, count: all.length, signs: sampled(all, per) })),
  };
}

/** Every so many of a list, from the middle of each part. */
function sampled(list: readonly string[], per: number): string[] {
  if (list.length === 0) return [];
  const count = Math.max(1, Math.round(list.length / per));
  return Array.from({ length: count }, (_, index) => list[Math.floor(((index + 0.5) / count) * list.length)] ?? '');
}

/** Places the rows of a chart: the signs stand closer where the longest row would not fit. */
export function placeRows({ rows }: SignChart, { width, rowHeight, signsX }: SignLayout): PlacedRow[] {
  const most = Math.max(1, ...rows.map((row) => row.signs.length));
  const step = Math.min(STEP, (width - signsX - NUMBER) / most);
  const xAt = (index: number) => Math.round((signsX + step * index) * 10) / 10;
  return rows.map(({ name, signs, count }, index) => ({
    name,
    count,
    top: index * rowHeight,
    signs: signs.map((key, place) => ({ key, x: xAt(place) })),
    numberX: xAt(signs.length) + 4,
  }));
}
