import { describe, expect, it } from 'vitest';
import type { SearchDocument } from './document.ts';
import { openIndex } from './engine.ts';
import type { Filters } from './filters.ts';
import { indexOf, loadFrom, page, section } from './testing/small-index.ts';

const open = (documents: readonly SearchDocument[]) => openIndex(loadFrom(indexOf(documents)));

/** Paths of what is found, in order. */
async function find(documents: readonly SearchDocument[], text: string, filters: Filters = {}): Promise<string[]> {
  const engine = await open(documents);
  const { matches } = await engine.search(text, filters);
  return (await engine.hits(matches)).map(({ card }) => card.path);
}

const text = (path: string, words: string) => page(path, { sections: [section(words)] });

describe('finding', () => {
  const site = [
    text('/lapsi/', 'lapsi'),
    text('/suojelu/', 'Lastensuojelun tuki.'),
    text('/jarjestelma/', 'Kirjattu asiakastietojärjestelmistä.'),
    text('/saari/', 'saari'),
    text('/saari-jalassa/', 'sääri'),
    page('/penno/', { title: 'Penno', keywords: ['raha'] }),
    page('/whatonme/', { title: 'WhatOnMe' }),
    text('/raha-robotti/', 'raha robotti'),
    text('/raha/', 'raha'),
    text('/robotti/', 'robotti'),
  ];

  it.each([
    ['an inflected form', 'lasten', ['/lapsi/', '/suojelu/']],
    ['a whole compound only where it is', 'lastensuojelu', ['/suojelu/']],
    ['a run of a compound’s members', 'tietojärjestelmä', ['/jarjestelma/']],
    ['the kin of a word that is nowhere', 'järjestelmällinen', ['/jarjestelma/']],
    ['a query without dots', 'jarjestelma', ['/jarjestelma/']],
    ['dots as they are typed', 'sääri', ['/saari-jalassa/']],
    ['a word that is the same without dots', 'saari', ['/saari/']],
    ['two words written apart', 'lasten suojelu', ['/suojelu/']],
    ['a name written in pieces', 'pen no', ['/penno/']],
    ['a name written in pieces, one of which tells nothing', 'what on me', ['/whatonme/']],
    ['what one of two words is the keyword of, besides what has both', 'raha robotti', ['/raha-robotti/', '/penno/']],
    ['all words', 'lapsi tuki', ['/suojelu/']],
    ['what there is, where nothing has all words', 'saari peli', ['/saari/']],

    ['nothing', 'qwertyuiop', []],
  ])('%s', async (_, query, expected) => {
    expect(await find(site, query)).toEqual(expected);
  });

  it.each([
    '',
    '   ',
    '"',
    '<script>alert(1)</script>',
    '😀😀',
    'ja että on',
    '='.repeat(50),
    'a'.repeat(5000),
    'ä '.repeat(2500),
    '\u0000\uFFFF',
  ])('bears odd input: %j', async (odd) => {
    expect(Array.isArray(await find(site, odd))).toBe(true);
  });

  it('suggests what was meant', async () => {
    const { query } = await (await open(site)).search('lastensujelu');
    expect(query.suggestion).toBe('lastensuojelu');
  });

  it('takes the last word for the start of one while it is typed', async () => {
    const engine = await open(site);
    const { matches } = await engine.search('asiakastietoj', {}, { typing: true });
    expect(matches).toHaveLength(1);
  });
});

describe('the order', () => {
  it('has the exact name first, then names that hold the word, keywords of hubs, headings and text', async () => {
    const site = [
      text('/teksti/', 'robotti'),
      page('/otsikko/', { sections: [section('', 'robotti', 'r')] }),
      page('/keskus/', { keywords: ['robotti'], isHub: true }),
      page('/nimessa/', { title: 'Robotti Penno' }),
      page('/entinen/', { title: 'Penno', names: ['Robotti'] }),
      page('/nimi/', { title: 'Robotti' }),
    ];
    expect(await find(site, 'robotit')).toEqual([
      '/nimi/',
      '/entinen/',
      '/nimessa/',
      '/keskus/',
      '/otsikko/',
      '/teksti/',
    ]);
  });

  it('has a whole word before a compound’s part', async () => {
    expect(await find([text('/osa/', 'vertaistuki'), text('/sana/', 'tuki')], 'tuki')).toEqual(['/sana/', '/osa/']);
  });

  it('has a keyword of several words for who searches with all of it', async () => {
    const site = [text('/raha/', 'raha raha raha'), page('/penno/', { keywords: ['rahat loppu'] })];
    expect(await find(site, 'rahat loppu')).toEqual(['/penno/']);
    expect(await find(site, 'raha')).toEqual(['/raha/', '/penno/']);
  });

  it('has a hub before all text for its own keyword, and after it for one that hubs share', async () => {
    const hub = (path: string, keyword: string) => page(path, { keywords: [keyword], isHub: true });
    const site = [hub('/a/', 'peli'), hub('/b/', 'raha'), hub('/c/', 'raha'), hub('/d/', 'raha'), hub('/e/', 'raha')];
    const texts = [text('/peli/', 'peli '.repeat(20)), text('/raha/', 'raha '.repeat(20))];
    expect(await find([...site, ...texts], 'peli')).toEqual(['/a/', '/peli/']);
    expect((await find([...site, ...texts], 'raha'))[0]).toBe('/raha/');
  });

  it('finds a name within a longer query', async () => {
    const site = [
      text('/muu/', 'lapsi tuki peli'),
      page('/nimi/', { title: 'Lapsi tuki' }),
      text('/toinen/', 'tuki peli lapsi'),
    ];
    expect((await find(site, 'lapsen tuen peli'))[0]).toBe('/nimi/');
  });
});

describe('filters', () => {
  const site = [
    page('/a/', { title: 'Tuki', kind: 'tool', status: 'ended', audiences: ['lapset', 'vanhat'] }),
    page('/b/', { title: 'Tuki', kind: 'tool', status: 'in-use', audiences: ['vanhat'] }),
    page('/c/', { title: 'Tuki', kind: 'page' }),
  ];

  it('leave what passes', async () => {
    expect(await find(site, 'tuki', { kind: 'tool' })).toEqual(['/a/', '/b/']);
    expect(await find(site, 'tuki', { kind: 'tool', audience: 'lapset' })).toEqual(['/a/']);
    expect(await find(site, 'tuki', { status: 'in-use', kind: '' })).toEqual(['/b/']);
  });

  it('tell what each value would leave, the others as chosen', async () => {
    const { counts } = await (await open(site)).search('tuki', { status: 'ended' });
    expect(Object.fromEntries(counts.status)).toEqual({ ended: 1, 'in-use': 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ tool: 1 });
    expect(Object.fromEntries(counts.audience)).toEqual({ lapset: 1, vanhat: 1 });
  });
});

describe('places of one page', () => {
  const site = [
    page('/sanasto/', { weight: 0.15, sections: [section('tuki', 'tuki', 't'), section('raha', 'raha', 'r')] }),
    page('/sanasto/#t', { title: 'tuki', kind: 'term', sections: [section('tuki ja raha')] }),
    page('/sanasto/#r', { title: 'raha', kind: 'term', sections: [section('raha')] }),
  ];

  it('are one result with links to the others, and count as one', async () => {
    const engine = await open(site);
    const { matches, counts } = await engine.search('raha');
    const [hit, ...rest] = await engine.hits(matches);
    expect(rest).toEqual([]);
    expect(hit?.card.path).toBe('/sanasto/#r');
    expect(hit?.others.map(({ path }) => path)).toEqual(['/sanasto/#t']);
    expect(Object.fromEntries(counts.kind)).toEqual({ term: 1, page: 1 });
  });
});

describe('the text of a hit', () => {
  const long = `${'sana '.repeat(3000)}lopulta robotti tuli. ${'muu '.repeat(300)}`;

  async function textOf(document: SearchDocument, query: string) {
    const engine = await open([document]);
    const result = await engine.search(query);
    const [hit] = await engine.hits(result.matches);
    return hit && engine.text(hit, result.query);
  }

  it('shows the place with the matches marked, however long the page', async () => {
    const shown = await textOf(page('/p/', { sections: [section('Alku.'), section(long, 'Osa', 'osa')] }), 'robotit');
    expect(shown?.parts.filter(({ marked }) => marked).map((part) => part.text)).toEqual(['robotti']);
    expect(shown?.parts.map((part) => part.text).join('').length).toBeLessThan(300);
    expect(shown?.sections).toEqual([{ anchor: 'osa', heading: 'Osa' }]);
  });

  it('is the description where only the name matches, and the start of the text where there is none', async () => {
    const named = { title: 'Robotti', sections: [section('Aivan muuta.')] };
    expect((await textOf(page('/p/', { ...named, description: 'Mikä se on.' }), 'robotti'))?.parts).toEqual([
      { text: 'Mikä se on.', marked: false },
    ]);
    expect((await textOf(page('/p/', named), 'robotti'))?.parts).toEqual([{ text: 'Aivan muuta.', marked: false }]);
  });
});

describe('loading', () => {
  it('asks for each file once, and for a failed one again', async () => {
    const files = indexOf([text('/a/', 'tuki')]);
    const asked: string[] = [];
    let isDown = false;
    const engine = await openIndex((name) => {
      asked.push(name);
      return isDown ? Promise.reject(new Error('down')) : loadFrom(files)(name);
    });
    isDown = true;
    await expect(engine.search('tuki')).rejects.toThrow('down');
    isDown = false;
    expect((await engine.search('tuki')).matches).toHaveLength(1);
    const before = asked.length;
    await engine.search('tuki');
    expect(asked).toHaveLength(before);
  });
});
