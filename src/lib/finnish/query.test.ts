import { describe, expect, it } from 'vitest';
import { parseLexicon, simple, type Lexicon } from './lexicon.ts';
import { openTable } from './lookup.ts';
import { buildQueryTable } from './query-table.ts';
import { readQuery } from './query.ts';

const SMALL = parseLexicon([
  `lasten  lapsi
lastensuojelun  lasten·suojelu = lapsi + suojelu
tietojärjestelmissä  tieto·järjestelmä
sääntöjä  sääntö
saari  saari
sääri  sääri
laki  laki
hyvinvointi  hyvin·vointi
Pennon  Penno  @
sote  sote
mitä  mikä`,
]);

function open(lexicon: Lexicon, shardSize?: number) {
  const { manifest, shards } = buildQueryTable(lexicon, shardSize ? { shardSize } : {});
  const loaded: number[] = [];
  const lookup = openTable(manifest, (index) => {
    loaded.push(index);
    return Promise.resolve(shards[index] ?? '');
  });
  return { lookup, loaded, shards };
}

const understand = async (text: string) => {
  const { terms, suggestion } = await readQuery(text, open(SMALL, 60).lookup);
  return [
    ...terms.map(({ how, lookups }) => `${how}: ${lookups.join(' ')}`),
    ...(suggestion ? [`? ${suggestion}`] : []),
  ];
};

describe('readQuery', () => {
  it.each([
    ['Lasten', ['known: lapsi']],
    ['pennon', ['known: penno']],
    ['järjestelmissä', ['known: järjestelmä']],
    ['suojelussa', ['inflected: suojelu']],
    ['saantoja', ['undotted: sääntö']],
    ['saannoissa', ['inflected: sääntö']],
    ['saari', ['known: saari']],
    ['lastensuojelulaki', ['part: lastensuojelu', 'part: laki']],
    ['sotelaki', ['part: sote', 'part: laki']],
    ['digisuojelu', ['part: suojelu']],
    ['hyvinvointiqwrt', ['part: hyvinvointi']],
    ['digisääntöjä', ['part: sääntö']],
    ['diplasten', ['unknown: diplasten']],
    ['tieto-lapsi', ['part: tieto', 'part: lapsi']],
    ['hvyinvointi laki', ['corrected: hyvinvointi', 'known: laki', '? hyvinvointi laki']],
    ['HE 113/2025', ['number: 113/2025']],
    ['47 §', ['number: 47§']],
    ['COVID-19', ['number: covid-19']],
    ['hyvinvointivaltiollinen', ['part: hyvinvointi']],
    ['mitä on laki', ['known: laki']],
    ['mitä on', ['stop: mitä', 'stop: on']],
    ['qwrtpx', ['unknown: qwrtpx']],
    ['', []],
    ['   ', []],
    ['😀 "!', []],
  ])('%s', async (text, expected) => {
    expect(await understand(text)).toEqual(expected);
  });

  it.each(['ä'.repeat(5000), 'laki '.repeat(2000), '<script>alert("x")</script>', '-:-', "'", '\u00AD\u0308'])(
    'bears odd input: %.20s',
    async (text) => {
      const { terms } = await readQuery(text, open(SMALL).lookup);
      expect(terms.length).toBeLessThanOrEqual(32);
    },
  );

  it('offers no word that nobody has written, and leaves mistakes as typed where that is asked', async () => {
    const { manifest, shards } = buildQueryTable(SMALL, { isWritten: (form) => form === 'lasten' });
    const lookup = openTable(manifest, (index) => Promise.resolve(shards[index] ?? ''));
    expect((await readQuery('hvyinvointi', lookup)).suggestion).toBeUndefined();
    expect((await readQuery('lastenn', lookup)).suggestion).toBe('lasten');
    expect(await readQuery('lastenn', lookup, { asTyped: true })).toEqual({
      terms: [{ typed: 'lastenn', how: 'unknown', lookups: ['lastenn'] }],
      suggestion: 'lasten',
    });
  });

  it('passes on a failed load and tries again the next time', async () => {
    const { manifest, shards } = buildQueryTable(SMALL);
    let isOnline = false;
    const lookup = openTable(manifest, (index) =>
      isOnline ? Promise.resolve(shards[index] ?? '') : Promise.reject(new Error('offline')),
    );
    await expect(readQuery('lasten', lookup)).rejects.toThrow('offline');
    isOnline = true;
    expect((await readQuery('lasten', lookup)).terms[0]?.how).toBe('known');
  });

  it('works with an empty table', async () => {
    expect(
      (
        await readQuery(
          'lasten',
          openTable('', () => Promise.reject(new Error('nothing to load'))),
        )
      ).terms[0]?.how,
    ).toBe('unknown');
  });
});

describe('the query table', () => {
  const SYLLABLES = ['ka', 'tu', 'lo', 'mi', 'sä', 'ry', 'ne', 'pö', 'va', 'hi'];
  const wordOf = (number: number) =>
    Array.from(String(number).padStart(5, '0'))
      .map((digit) => SYLLABLES[Number(digit)])
      .join('');
  const lexiconOf = (count: number): Lexicon => ({
    entries: new Map(
      Array.from({ length: count }, (_, index) => wordOf((index * 7919) % 100_000)).map((base) => [
        `${base}ssa`,
        { form: `${base}ssa`, verdict: 'known' as const, analyses: [simple(base)] },
      ]),
    ),
  });

  it.each([100, 10_000, 50_000])('keeps shards small with %d words, and needs one for a known word', async (count) => {
    const { lookup, loaded, shards } = open(lexiconOf(count));
    expect(Math.max(...shards.map(({ length }) => length))).toBeLessThan(4_200);
    const { terms } = await readQuery(`${wordOf((7919 * 42) % 100_000)}ssa`, lookup);
    expect(terms).toEqual([
      {
        typed: `${wordOf((7919 * 42) % 100_000)}ssa`,
        how: 'known',
        lookups: [wordOf((7919 * 42) % 100_000)],
      },
    ]);
    expect(loaded).toHaveLength(1);
    await readQuery('kwertyuiopas', lookup);
    expect(loaded.length).toBeLessThanOrEqual(16);
  });
});
