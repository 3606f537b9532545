import { parse, View, type Spec } from 'vega';
import type { Sign } from './signs.ts';

/** A row of a chart of signs: its name and its things, one sign for each. */
export interface SignRow {
  name: string;
  /** Keys of `signs`, in the order in which they stand. */
  signs: readonly string[];
}

export interface SignChart {
  rows: readonly SignRow[];
  signs: ReadonlyMap<string, Sign>;
}

/** Where a chart of signs puts its parts; lengths are units of the drawing. */
export interface SignLayout {
  width: number;
  rowHeight: number;
  /** Where the signs of a row begin: beside its name or below it. */
  signsX: number;
  signsY: number;
  /** The base line of a row's name. */
  nameY: number;
}

const SIGN = 17;
const STEP = 22;
const LETTERS = 13;

export const NARROW: SignLayout = { width: 288, rowHeight: 47, signsX: 0, signsY: 20, nameY: 13 };
export const WIDE: SignLayout = { width: 616, rowHeight: 29, signsX: 226, signsY: 6, nameY: 19 };

export const chartHeight = ({ rows }: SignChart, { rowHeight }: SignLayout): number => rows.length * rowHeight;

/** The chart as a specification of Vega: a row for each group, a sign for each thing, and how many there are. */
export function signChartSpec({ rows, signs }: SignChart, layout: SignLayout): Spec {
  const { width, rowHeight, signsX, signsY, nameY } = layout;
  const keys = [...signs.keys()];
  const shapes = [...signs.values()];
  // A path's side times half the root of its size is its length: all come out as long.
  const sizes = shapes.map(({ side }) => ((2 * SIGN) / side) ** 2);
  const room = (width - signsX - 24) / STEP;
  const most = Math.max(1, ...rows.map((row) => row.signs.length));
  const things = rows.flatMap((row) => row.signs.map((key, index) => ({ row: row.name, key, index })));
  const text = (fields: object) => ({ fill: { value: 'currentColor' }, fontSize: { value: LETTERS }, ...fields });
  return {
    width,
    height: rows.length * rowHeight,
    padding: 0,
    autosize: 'none',
    data: [
      { name: 'rows', values: rows.map((row) => ({ name: row.name, count: row.signs.length })) },
      { name: 'things', values: things },
    ],
    scales: [
      { name: 'y', type: 'band', domain: { data: 'rows', field: 'name' }, range: 'height' },
      {
        name: 'x',
        type: 'linear',
        zero: true,
        domain: [0, most],
        range: [signsX, signsX + STEP * Math.min(most, room)],
      },
      { name: 'shape', type: 'ordinal', domain: keys, range: shapes.map(({ path }) => path) },
      { name: 'colour', type: 'ordinal', domain: keys, range: shapes.map(({ colour }) => colour) },
      { name: 'size', type: 'ordinal', domain: keys, range: sizes },
    ],
    marks: [
      {
        type: 'rule',
        name: 'lines',
        aria: false,
        from: { data: 'rows' },
        encode: { enter: { y: { scale: 'y', field: 'name' }, x: { value: 0 }, x2: { value: width } } },
      },
      {
        type: 'text',
        name: 'names',
        aria: false,
        from: { data: 'rows' },
        encode: { enter: text({ text: { field: 'name' }, y: { scale: 'y', field: 'name', offset: nameY } }) },
      },
      {
        type: 'symbol',
        name: 'signs',
        aria: false,
        from: { data: 'things' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'index' },
            y: { scale: 'y', field: 'row', offset: signsY },
            shape: { scale: 'shape', field: 'key' },
            size: { scale: 'size', field: 'key' },
            fill: { scale: 'colour', field: 'key' },
          },
        },
      },
      {
        type: 'text',
        name: 'counts',
        aria: false,
        from: { data: 'rows' },
        encode: {
          enter: text({
            text: { field: 'count' },
            x: { scale: 'x', field: 'count', offset: 4 },
            y: { scale: 'y', field: 'name', offset: signsY + 13 },
          }),
        },
      },
    ],
  };
}

/** Draws a specification and gives the inside of the SVG, for an `<svg>` with a title of its own. */
export async function drawSvg(spec: Spec): Promise<string> {
  const svg = await new View(parse(spec), { renderer: 'none' }).toSVG();
  return svg
    .replace(/^<svg[^>]*>|<\/svg>$/g, '')
    .replace(/<path class="(?:background|foreground)"[^>]*\/>/g, '')
    .replace(/ (?:role|aria-\w+|font-family|pointer-events)="[^"]*"/g, '');
}
