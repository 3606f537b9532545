import { expect, it } from 'vitest';
import { finnishMarks } from './typography.ts';

it.each([
  [`puhuu "kohtaamisesta" ja 'välineestä' -- näin`, 'puhuu ”kohtaamisesta” ja ’välineestä’ – näin'],
  ['2019--2021 ja 5---6', '2019–2021 ja 5–6'],
  ['sosiaali- ja terveys, a - b, ----', 'sosiaali- ja terveys, a - b, ----'],
  ['pa\u0308iva\u0308', 'päivä'],
  ['”oikein” ja ’oikein’ – näin', '”oikein” ja ’oikein’ – näin'],
])('%s', (written, shown) => {
  expect(finnishMarks(written)).toBe(shown);
});
