import { describe, expect, it } from 'vitest';
import { NARROW, placeRows, SIGN, WIDE, type SignChart } from './sign-chart.ts';

const chart: SignChart = {
  rows: [
    { name: 'Nuoret', signs: ['a', 'a', 'b'] },
    { name: 'Ikääntyneet', signs: [] },
  ],
  signs: new Map(),
};

describe('the places of a chart of signs', () => {
  it('are rows below each other, signs from left to right and the number behind them', () => {
    expect(placeRows(chart, WIDE)).toEqual([
      {
        name: 'Nuoret',
        top: 0,
        signs: [
          { key: 'a', x: 226 },
          { key: 'a', x: 248 },
          { key: 'b', x: 270 },
        ],
        numberX: 296,
      },
      { name: 'Ikääntyneet', top: 29, signs: [], numberX: 230 },
    ]);
  });

  it('stand closer where a row is long, the same in all rows', () => {
    const long = { ...chart, rows: [...chart.rows, { name: 'Pitkä', signs: Array.from({ length: 60 }, () => 'a') }] };
    for (const layout of [NARROW, WIDE]) {
      const rows = placeRows(long, layout);
      expect(Math.max(...rows.flatMap(({ signs }) => signs.map(({ x }) => x)))).toBeLessThanOrEqual(
        layout.width - SIGN,
      );
      expect(rows[2]?.numberX).toBeLessThanOrEqual(layout.width - 16);
      expect(rows[0]?.signs[1]?.x).toBe(rows[2]?.signs[1]?.x);
    }
  });
});
