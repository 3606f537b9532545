/**
 * A figure is drawn twice from the same data, and the style sheet shows the one that fits. One unit of the narrow drawing
 * is one pixel on a screen of 320 pixels, so no letter in it may be smaller than 12.
 */
export interface Layout {
  name: 'narrow' | 'wide';
  width: number;
}

/** The width of one column; the wide drawing has two of them side by side. */
export const COLUMN = 288;
export const GUTTER = 40;
export const LAYOUTS: readonly Layout[] = [
  { name: 'narrow', width: COLUMN },
  { name: 'wide', width: 2 * COLUMN + GUTTER },
];

/** Sizes of letters. */
export const HEADING = 14.5;
export const BODY = 13;
export const LEADING = 17;
