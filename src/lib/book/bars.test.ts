import { expect, it } from 'vitest';
import { barLengths, valueText } from './bars.ts';

const bars = (...values: number[]) =>
  values.map((value) => ({ label: 'x', value, year: '2022', source: 'none' as const }));

it('draws shares as parts of a hundred', () => {
  expect(barLengths({ unit: '%', bars: bars(36.5, 10, 0) })).toEqual([36.5, 10, 0]);
});

it('draws other amounts as parts of the greatest', () => {
  expect(barLengths({ unit: null, bars: bars(3, 4, 1) })).toEqual([75, 100, 25]);
  expect(barLengths({ unit: '%', bars: bars(150, 75) })).toEqual([100, 50]);
});

it('draws nothing where there is nothing', () => {
  expect(barLengths({ unit: 'ilmoitusta', bars: bars(0, 0) })).toEqual([0, 0]);
});

it('writes values as Finnish does', () => {
  expect(valueText(36.5, '%')).toBe('36,5\u00A0%');
  expect(valueText(12_345, null)).toMatch(/^12\s345$/);
});
