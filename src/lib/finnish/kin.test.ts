import { expect, it } from 'vitest';
import { isEnding, kinOf, rootOf } from './kin.ts';
import { parseLexicon } from './lexicon.ts';
import { openTable } from './lookup.ts';
import { buildQueryTable } from './query-table.ts';

const WORDS = 'ennaltaehkäisevä valita valinta lääketieteellinen peliongelma yksinäisyys tuki tukija valo';
const { manifest, shards } = buildQueryTable(parseLexicon([WORDS.replaceAll(/(\S+)\s?/g, '$1  $1\n')]));

it.each([
  ['ennaltaehkäisy', ['ennaltaehkäisevä']],
  ['valittu', ['valita', 'valinta']],
  ['lääketiede', ['lääketieteellinen']],
  ['peliongelmaisen', ['peliongelma']],
  ['yksinäiset', ['yksinäisyys']],
  ['lapsi', []],
])('the kin of %s', async (word, kin) => {
  const lookup = openTable(manifest, (index) => Promise.resolve(shards[index] ?? ''));
  await lookup.load([word]);
  expect(kinOf(word, lookup)).toEqual(kin);
});

it('leaves a root that is long enough', () => {
  expect(rootOf('tukija')).toBe('tuki');
  expect(rootOf('tuki')).toBe('tuki');
});

it('knows endings that look like words', () => {
  expect(isEnding('isyys')).toBe(true);
  expect(isEnding('mummo')).toBe(false);
});
