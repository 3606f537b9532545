import { expect, it } from 'vitest';
import { quotation } from './quotation.ts';

it('has the text in quotes, its source and its address', () => {
  expect(quotation('Väline yhdistää.', 'Tekijät, 2026', 'https://kirja.example/luvut/alku/#k1')).toBe(
    '”Väline yhdistää.” – Tekijät, 2026, https://kirja.example/luvut/alku/#k1',
  );
});

it('is what a reader would type: no signs of the setting, single quotes within', () => {
  const set = 'Sosiaali\u00ADala on\u00A0”sana”\n  (THL, 2019 ) .';
  expect(quotation(set, 'T', 'a')).toBe('”Sosiaaliala on ’sana’ (THL, 2019).” – T, a');
});
