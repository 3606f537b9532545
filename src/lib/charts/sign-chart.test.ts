import { describe, expect, it } from 'vitest';
import { NARROW, placeRows, SIGN, signChart, WIDE } from './sign-chart.ts';

const ROWS = [
  { name: 'Nuoret', signs: ['a', 'a', 'b'] },
  { name: 'Ikääntyneet', signs: [] },
];
const chart = signChart(ROWS, new Map());

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
        count: 3,
      },
      { name: 'Ikääntyneet', top: 29, signs: [], numberX: 230, count: 0 },
    ]);
  });

  it('stand closer where a row is long, the same in all rows', () => {
    const long = signChart([...ROWS, { name: 'Pitkä', signs: Array.from({ length: 60 }, () => 'a') }], new Map());
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

it('a chart of very many things has a sign for several, in the same parts, and their number', () => {
  const many = [...Array.from({ length: 900 }, () => 'a'), ...Array.from({ length: 300 }, () => 'b')];
  const { per, rows } = signChart([...ROWS, { name: 'Monta', signs: many }], new Map());
  expect(per).toBe(7);
  expect(rows.map(({ count }) => count)).toEqual([3, 0, 1200]);
  expect(rows[0]?.signs).toHaveLength(1);
  const shown = rows[2]?.signs ?? [];
  expect(shown).toHaveLength(171);
  expect(shown.filter((sign) => sign === 'a').length / shown.length).toBeCloseTo(0.75, 1);
});
