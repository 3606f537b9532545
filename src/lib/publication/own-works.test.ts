import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { publicationSchema } from '../schema/publication.ts';
import { PUBLICATION } from '../testing/fixtures.ts';
import { citedAs, ownWork, referenceFiles, type Publisher } from './own-works.ts';
import { citationTags, coins } from './page-tags.ts';

const publication = publicationSchema.parse(parse(PUBLICATION));
const publisher: Publisher = { publication, organisation: undefined, site: 'https://kirja.example/' };
const persons = [{ family: 'Laine', given: 'Aino' }, { literal: 'Ryhmä & työ' }];
const work = (path: string, from = publisher, reviewed?: string) => ownWork({ path, title: 'Nimi', reviewed }, from);
const tagsOf = (path: string, from = publisher) =>
  citationTags(work(path, from), from.publication).map(({ attrs }) => `${attrs.name} ${attrs.content}`);

describe('a page of ours', () => {
  it.each([
    ['/luvut/alku/', 'chapter'],
    ['/kirja/', 'book'],
    ['/data/', 'dataset'],
    ['/sanasto/', 'chapter'],
    ['/sanasto/#verkkotyo', 'entry-dictionary'],
    ['/tyokalut/penno/', 'webpage'],
    ['/saadokset/hallintolaki-8b/', 'webpage'],
    ['/tapaukset/kokeilu/', 'webpage'],
    ['/lahteet/virtanen-2020/', undefined],
    ['/haku/', undefined],
  ])('%s is cited as %s', (path, type) => {
    expect(citedAs(path)).toBe(type);
  });

  it('is a section of the book, of the date of the edition', () => {
    expect(work('/luvut/alku/', publisher, '2024-01-01')).toEqual({
      id: 'kirja-luvut-alku',
      type: 'chapter',
      title: 'Nimi',
      author: [{ literal: 'Kirjan tekijät' }],
      issued: { 'date-parts': [[2024, 5, 2]] },
      'container-title': 'Kirja',
      URL: 'https://kirja.example/luvut/alku/',
      language: 'fi',
    });
  });

  it('about a tool is of the day on which the tool was checked, as far as that is known', () => {
    expect(work('/tyokalut/penno/', publisher, '2024-03').issued).toEqual({ 'date-parts': [[2024, 3]] });
    expect(work('/tyokalut/penno/').issued).toEqual({ 'date-parts': [[2024, 5, 2]] });
  });

  it('names the edition from the second on, and who publishes it', () => {
    expect(work('/kirja/')).toMatchObject({ title: 'Kirja: oppikirja' });
    expect(work('/kirja/')).not.toHaveProperty('edition');
    expect(work('/kirja/')).not.toHaveProperty('publisher');
    const second = { ...publication, edition: { number: 2, date: '2025-01-01' } };
    const from = { ...publisher, publication: second, organisation: 'Yliopisto' };
    expect(work('/kirja/', from)).toMatchObject({ edition: '2', publisher: 'Yliopisto' });
    expect(work('/kirja/', { ...from, publication: { ...second, publisher: 'Kustantamo' } }).publisher).toBe(
      'Kustantamo',
    );
  });

  it('has its files of references beside it, a term in a folder of its own', () => {
    expect(referenceFiles('/luvut/alku/').map(({ href }) => href)).toEqual([
      '/luvut/alku/viittaus.ris',
      '/luvut/alku/viittaus.bib',
      '/luvut/alku/viittaus.json',
    ]);
    expect(referenceFiles('/sanasto/#verkkotyo')[0]?.href).toBe('/sanasto/verkkotyo/viittaus.ris');
  });
});

describe('the tags', () => {
  it('of a chapter make it a section of the book', () => {
    const from = { ...publisher, organisation: 'Yliopisto', publication: { ...publication, authors: persons } };
    expect(tagsOf('/luvut/alku/', from)).toEqual([
      'citation_title Nimi',
      'citation_inbook_title Kirja',
      'citation_author Laine, Aino',
      'citation_author Ryhmä & työ,',
      'citation_publication_date 2024/05/02',
      'citation_publisher Yliopisto',
      'citation_language fi',
      'DC.rights https://creativecommons.org/licenses/by/4.0/',
    ]);
  });

  it('of the book and the dataset have their types, and those of a tool none', () => {
    expect(tagsOf('/kirja/')[0]).toBe('DC.type book');
    expect(tagsOf('/data/')[0]).toBe('DC.type dataset');
    expect(tagsOf('/tyokalut/penno/').filter((tag) => /type|citation/.test(tag))).toEqual([]);
  });

  it('of a term stand in one text that is read back', () => {
    const fields = new URLSearchParams(coins(work('/sanasto/#verkkotyo'), publication));
    expect(Object.fromEntries(fields)).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      'rft.type': 'dictionaryEntry',
      'rft.title': 'Nimi',
      'rft.source': 'Kirja',
      'rft.creator': 'Kirjan tekijät,',
      'rft.date': '2024-05-02',
      'rft.language': 'fi',
      'rft.rights': 'https://creativecommons.org/licenses/by/4.0/',
      'rft.identifier': 'https://kirja.example/sanasto/#verkkotyo',
    });
  });
});
