import { expect, it } from 'vitest';
import { openTable } from './lookup.ts';
import { matcher } from './matcher.ts';

const lookup = openTable('', () => Promise.reject(new Error('nothing to load')));

it.each([
  ['tuki', 'tuen', true],
  ['tuki', 'Vertaistukea', true],
  ['lapsi', 'lastensuojelun', true],
  ['suojelu', 'lastensuojelussa', true],
  ['eriarvoistuminen', 'eriarvoistumisen', true],
  ['raha', 'rahalla', true],
  ['isä', 'lisäksi', false],
  ['työ', 'hyötypeli', false],
  ['saari', 'sairaala', false],
])('%s in %s: %s', (base, word, expected) => {
  expect(matcher([['toinen'], [base]], lookup)(word)).toBe(expected ? 1 : -1);
});
