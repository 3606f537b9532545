/** What reference managers take from the pages, and the files of references: read by readers of each format. */
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { publicationSchema } from '../../src/lib/schema/publication.ts';
import { attribute, contentIds, elements, isBuilt, readBuilt, readSite, referenceIds, text } from './built-site.ts';
import { chapterPaths, exampleTerm, exampleTool } from './examples.ts';
import { zoteroItems } from './zotero-tags.ts';

const site = readSite();
const publication = publicationSchema.parse(parse(readFileSync('content/publication.yaml', 'utf8')));
const AUTHORS = publication.authors.map((name) =>
  'literal' in name
    ? { lastName: name.literal, firstName: '' }
    : { lastName: name.family, firstName: name.given ?? '' },
);
const itemAt = (path: string) => {
  const page = site.get(path);
  if (!page) throw new Error(`No such page: ${path}`);
  return zoteroItems(page);
};

describe("Zotero's button", () => {
  test.each(contentIds('chapters'))('takes chapter %s as a section of the book', (id) => {
    const [item, ...others] = itemAt(`/luvut/${id}/`);
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      type: 'bookSection',
      creators: AUTHORS,
      container: publication.title,
      date: publication.edition.date,
      language: publication.language,
      rights: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(item?.title).not.toBe('');
    expect(new URL(item?.url ?? '').pathname).toBe(`/luvut/${id}/`);
  });

  test('takes the whole as a book and the dataset as a dataset', () => {
    const whole = { creators: AUTHORS, date: publication.edition.date, language: publication.language };
    expect(itemAt('/kirja/')).toEqual([expect.objectContaining({ ...whole, type: 'book' })]);
    expect(itemAt('/data/')).toEqual([expect.objectContaining({ ...whole, type: 'dataset' })]);
  });

  test('takes tools, provisions and cases as pages of ours', () => {
    const paths = [...site.keys()].filter((path) => /^\/(?:tyokalut|saadokset|tapaukset)\/[^/]+\/$/.test(path));
    expect(paths.length).toBeGreaterThan(100);
    const wrong = paths.filter((path) => {
      const [item, ...others] = itemAt(path);
      return others.length > 0 || item?.type !== 'webpage' || item.creators[0]?.lastName !== AUTHORS[0]?.lastName;
    });
    expect(wrong).toEqual([]);
  });

  test('offers the entries of the glossary one by one', () => {
    const items = itemAt('/sanasto/');
    expect(items.map(({ url }) => new URL(url).hash.slice(1)).sort()).toEqual(contentIds('glossary').sort());
    expect(new Set(items.map(({ type, container }) => `${type} in ${container}`))).toEqual(
      new Set([`dictionaryEntry in ${publication.title}`]),
    );
  });

  test('never takes a work for ours', () => {
    for (const id of referenceIds()) {
      expect(itemAt(`/lahteet/${id}/`)).toEqual([
        expect.objectContaining({ type: 'webpage', title: '', creators: [] }),
      ]);
    }
  });
});

test('every link in a head to another form of the page leads to a file', () => {
  const links = [...site.values()].flatMap(({ path, document }) =>
    elements(document, 'link', (link) => attribute(link, 'rel') === 'alternate').map((link) => [
      path,
      attribute(link, 'href'),
    ]),
  );
  expect(links.length).toBeGreaterThan(500);
  expect(links.filter(([, href = '']) => !isBuilt(href))).toEqual([]);
});

interface CslData {
  id: string;
  title?: string;
  URL?: string;
}

describe.each([
  ...[...chapterPaths, '/kirja/', '/data/', `/tyokalut/${exampleTool.id}/`].map((path) => [path, path] as const),
  ['/sanasto/', `/sanasto/${exampleTerm.id}/`] as const,
])('on %s', (path, folder) => {
  const blocks = elements(site.get(path)?.document as never, 'details', ({ attribs }) => attribs.class === 'cite-this');
  const block = blocks.find((details) =>
    elements(details, 'a').some((link) => attribute(link, 'href').startsWith(folder + 'v')),
  );
  const reference = text(elements(block as never, 'p', ({ attribs }) => attribs.class === 'reference')[0]);

  test('“Viittaa” has the reference, without a day of reading, and RIS first', () => {
    expect(reference.startsWith(AUTHORS[0]?.lastName ?? 'no author')).toBe(true);
    expect(reference).toMatch(/ \([^)]*\d{4}[^)]*\)\. .+https?:\/\/\S+$/);
    expect(reference).not.toMatch(/Haettu|\{\{/);
    expect(elements(block as never, 'a').map(text)).toEqual(['RIS', 'BibTeX', 'CSL-JSON']);
  });

  test('the three files tell of the same work', () => {
    const [csl] = JSON.parse(readBuilt(`${folder}viittaus.json`)) as CslData[];
    const [ris] = new Cite(readBuilt(`${folder}viittaus.ris`)).data as CslData[];
    const { entries, errors } = parseBibtex(readBuilt(`${folder}viittaus.bib`), {
      sentenceCase: false,
      caseProtection: false,
    });
    expect(errors).toEqual([]);
    expect(ris).toMatchObject({ id: csl?.id, title: csl?.title, URL: csl?.URL });
    expect(entries[0]).toMatchObject({ key: csl?.id, fields: { title: csl?.title, url: csl?.URL } });
    expect(reference.endsWith(csl?.URL ?? 'no address')).toBe(true);
  });
});
