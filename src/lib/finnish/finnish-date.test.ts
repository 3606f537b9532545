import { expect, it } from 'vitest';
import { finnishDate } from './finnish-date.ts';

it.each([
  ['2023-12-31', '31.12.2023'],
  ['2024-02-09', '9.2.2024'],
  ['2023-12', '12/2023'],
  ['2023-01', '1/2023'],
  ['2023', '2023'],
])('writes %s as %s', (value, finnish) => {
  expect(finnishDate(value)).toBe(finnish);
});
