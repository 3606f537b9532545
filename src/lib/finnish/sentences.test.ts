import { expect, test } from 'vitest';
import { firstSentence } from './sentences.ts';

test.each([
  ['Yksi. Kaksi. Kolme.', 'Yksi.', 'Kaksi. Kolme.'],
  ['Näin ks. Essen 2021 sanoo. Muut eivät.', 'Näin ks. Essen 2021 sanoo.', 'Muut eivät.'],
  ['Vain yksi.', 'Vain yksi.', ''],
])('the first sentence of %j', (text, first, rest) => {
  expect(firstSentence(text)).toEqual([first, rest]);
});
