import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { createCitations } from './citations.ts';
import { referenceSchema, type Reference } from '../schema/reference.ts';
import { anotherWork } from '../testing/fixtures.ts';

const locale = readFileSync(
  createRequire(import.meta.url).resolve('citeproc-locales/locales/locales-fi-FI.xml'),
  'utf8',
);
const work = (fields: object): Reference => referenceSchema.parse(anotherWork(fields));
const custom = { basis: 'seen', article: [], citedAs: null, about: 'Työ.', caution: null };
const persons = (...families: string[]) => families.map((family) => ({ family, given: 'Aino' }));

const WORKS = {
  book: work({ id: 'book' }),
  two: work({ id: 'two', author: persons('Heikkilä', 'Marjamäki'), issued: { 'date-parts': [[2024]] } }),
  three: work({ id: 'three', author: persons('Aalto', 'Berg', 'Cederberg') }),
  more: work({ id: 'more', author: persons('Ensimmäinen'), custom: { ...custom, moreAuthors: true } }),
  organisation: work({ id: 'organisation', type: 'report', author: [{ literal: 'Terveyden ja hyvinvoinnin laitos' }] }),
  undated: work({ id: 'undated', author: persons('Ajaton'), issued: undefined }),
  dated: work({
    id: 'dated',
    type: 'webpage',
    author: persons('Tarkka'),
    issued: { 'date-parts': [[2024, 2, 12]] },
    URL: 'https://stm.fi/a',
  }),
  edited: work({
    id: 'edited',
    type: 'chapter',
    author: persons('Luku'),
    editor: persons('Toimittaja'),
    'container-title': 'Kokoelma',
    title: 'Luvun nimi',
  }),
  law: work({
    id: 'law',
    type: 'legislation',
    author: undefined,
    title: 'Laki sosiaalihuollon asiakkaan asemasta ja oikeuksista 812/2000',
    'title-short': 'L 812/2000',
    issued: { 'date-parts': [[2000]] },
  }),
  untitled: work({ id: 'untitled', author: persons('Nimetön'), title: undefined }),
  script: work({
    id: 'script',
    author: [{ literal: '<script>alert(1)</script>' }],
    title: 'A <img src=x onerror="alert(2)"> & B',
    publisher: '"><script>alert(3)</script>',
    URL: 'https://a.fi/"><script>alert(4)</script>',
  }),
};
const citations = createCitations(Object.values(WORKS), locale);

describe('in the text', () => {
  it('is author and year in Finnish', () => {
    expect(citations.inText('book')).toBe('Laine, 2020');
    expect(citations.inText('two')).toBe('Heikkilä & Marjamäki, 2024');
    expect(citations.inText('three')).toBe('Aalto ym., 2020');
    expect(citations.inText('more')).toBe('Ensimmäinen ym., 2020');
    expect(citations.inText('organisation')).toBe('Terveyden ja hyvinvoinnin laitos, 2020');
    expect(citations.inText('undated')).toBe('Ajaton, i.a.');
  });

  it('has the pages, or another place as it is written', () => {
    expect(citations.inText('two', { pages: '9–10' })).toBe('Heikkilä & Marjamäki, 2024, s. 9–10');
    expect(citations.inText('two', { pages: '34–36, 72–74' })).toBe('Heikkilä & Marjamäki, 2024, s. 34–36, 72–74');
    expect(citations.inText('two', { pages: 'luku 3' })).toBe('Heikkilä & Marjamäki, 2024, luku 3');
    expect(citations.inText('law', { pages: '8 §' })).toBe('L 812/2000, 8 §');
  });

  it('has the author in the sentence', () => {
    expect(citations.inText('two', { narrative: true })).toBe('Heikkilä ja Marjamäki (2024)');
    expect(citations.inText('more', { narrative: true, pages: '3' })).toBe('Ensimmäinen ym. (2020, s. 3)');
    expect(citations.inText('undated', { narrative: true })).toBe('Ajaton (i.a.)');
    expect(citations.inText('law', { narrative: true })).toBe('L 812/2000');
  });

  it('refuses a work that does not exist', () => {
    expect(() => citations.inText('none')).toThrow('No such work in the bibliography: none');
  });

  it('keeps signs of HTML as text, for the template to escape', () => {
    expect(citations.inText('script')).toBe('<script>alert(1)</script>, 2020');
  });
});

describe('an entry of the bibliography', () => {
  it('is in Finnish', () => {
    expect(citations.entry('two')).toMatchInlineSnapshot(
      `"Heikkilä, A. &#38; Marjamäki, A. (2024). <i>Sosiaalityö verkossa</i>. Tietosanoma."`,
    );
    expect(citations.entry('more')).toMatchInlineSnapshot(
      `"Ensimmäinen, A. ym. (2020). <i>Sosiaalityö verkossa</i>. Tietosanoma."`,
    );
    expect(citations.entry('edited')).toMatchInlineSnapshot(
      `"Luku, A. (2020). Luvun nimi. Teoksessa A. Toimittaja (toim.), <i>Kokoelma</i>. Tietosanoma."`,
    );
    expect(citations.entry('undated')).toMatchInlineSnapshot(
      `"Ajaton, A. (i.a.). <i>Sosiaalityö verkossa</i>. Tietosanoma."`,
    );
    expect(citations.entry('dated')).toMatchInlineSnapshot(
      `"Tarkka, A. (12.2.2024). <i>Sosiaalityö verkossa</i>. Tietosanoma. https://stm.fi/a"`,
    );
    expect(citations.entry('law')).toMatchInlineSnapshot(
      `"Laki sosiaalihuollon asiakkaan asemasta ja oikeuksista 812/2000 (2000)."`,
    );
    expect(citations.entry('untitled')).toMatchInlineSnapshot(`"Nimetön, A. (2020). Tietosanoma."`);
  });

  it('shows text with <script> or HTML in it as text', () => {
    const html = citations.entry('script');
    expect(html.replaceAll(/<\/?i>/g, '')).not.toMatch(/[<>]/);
    expect(html).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
  });

  it('of no work is empty', () => {
    expect(citations.entry('none')).toBe('');
  });
});

describe('all works', () => {
  it('come in the order of the bibliography, each once', () => {
    expect(citations.order.toSorted()).toEqual(Object.keys(WORKS).toSorted());
    expect(citations.order.indexOf('three')).toBeLessThan(citations.order.indexOf('two'));
  });

  it('of the same authors and year have a letter in one list, and none apart', () => {
    const same = [work({ id: 'one', title: 'Ensimmäinen' }), work({ id: 'other', title: 'Toinen' })];
    expect(createCitations(same, locale).entry('one')).toContain('(2020a)');
    expect(createCitations(same, locale, 'apart').entry('one')).toContain('(2020)');
  });
});
