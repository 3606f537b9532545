/**
 * A figure is drawn twice from the same data, and the style sheet shows the one that fits. One unit of the narrow drawing
 * is one pixel on a screen of 320 pixels, so no letter in it may be smaller than 12.
 */
export interface Layout {
  name: 'narrow' | 'wide';
  width: number;
}
