import { describe, expect, it } from 'vitest';
import { chartHeight, drawSvg, NARROW, signChartSpec, WIDE, type SignChart } from './sign-chart.ts';

const chart: SignChart = {
  rows: [
    { name: 'Nuoret & muut', signs: ['a', 'a', 'b', 'c'] },
    { name: 'Ikääntyneet', signs: [] },
  ],
  signs: new Map([
    ['a', { path: 'M0 0h12v12H0Z', side: 12, colour: 'var(--yksi)' }],
    ['b', { path: 'M0 0h16v16H0Z', side: 16, colour: 'currentColor' }],
    ['c', { path: 'M0 0h12v12H0Z', side: 12, colour: 'currentColor' }],
  ]),
};
const draw = (layout = NARROW) => drawSvg(signChartSpec(chart, layout));
const signs = (svg: string) => Array.from(svg.matchAll(/<path [^>]*fill="([^"]+)"/g), ([, fill]) => fill);

describe('a chart of signs', () => {
  it('has a sign for each thing, in the colours of the style sheet', async () => {
    expect(signs(await draw())).toEqual(['var(--yksi)', 'var(--yksi)', 'currentColor', 'currentColor']);
  });

  it('draws every sign as large, whatever square it was drawn in', async () => {
    const svg = await draw();
    expect(svg.match(/d="M0,0L17,0L17,17L0,17Z"/g)).toHaveLength(4);
  });

  it('names each row and tells how many there are', async () => {
    const texts = Array.from((await draw()).matchAll(/<text[^>]*>([^<]*)</g), ([, text]) => text);
    expect(texts).toEqual(['Nuoret &amp; muut', 'Ikääntyneet', '4', '0']);
  });

  it('is as high as its rows', () => {
    expect(chartHeight(chart, NARROW)).toBe(2 * NARROW.rowHeight);
  });

  it('fits into its width also where a row is long', async () => {
    const long = { ...chart, rows: [{ name: 'Pitkä', signs: Array.from({ length: 60 }, () => 'a') }] };
    for (const layout of [NARROW, WIDE]) {
      const svg = await drawSvg(signChartSpec(long, layout));
      const places = Array.from(svg.matchAll(/translate\(([\d.]+),/g), ([, x]) => Number(x));
      expect(Math.max(...places)).toBeLessThanOrEqual(layout.width - 16);
    }
  });

  it('leaves names and roles to the element that it is put into', async () => {
    expect(await draw()).not.toMatch(/<svg|role=|aria-|font-family/);
  });
});
