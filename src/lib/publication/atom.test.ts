import { parseFeed, parseDocument, DomUtils } from 'htmlparser2';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { publicationSchema } from '../schema/publication.ts';
import { PUBLICATION } from '../testing/fixtures.ts';
import { atomFeed } from './atom.ts';

const xml = atomFeed(
  [
    {
      number: 2,
      date: '2025-01-02',
      summary: 'Uutta <b> & "muuta".',
      changes: [{ page: '/luvut/alku/', text: 'Luku < toinen & ”kolmas”.' }],
    },
    { number: 1, date: '2024-05-02', summary: 'Kirja ilmestyi.', changes: [] },
  ],
  {
    publication: publicationSchema.parse(parse(PUBLICATION)),
    site: 'https://kirja.example/',
    page: '/muutokset/',
    feed: '/muutokset/syote.xml',
    title: 'Muutokset',
    nameOf: ({ number }) => `${number}. painos`,
    titleOf: () => 'Alku & loppu',
  },
);

it('is read by a reader of feeds', () => {
  expect(parseFeed(xml)).toMatchObject({
    type: 'atom',
    id: 'https://kirja.example/muutokset/',
    title: 'Kirja: muutokset',
    updated: new Date('2025-01-02T00:00:00Z'),
    items: [
      {
        id: 'https://kirja.example/muutokset/#painos-2',
        title: '2. painos',
        pubDate: new Date('2025-01-02T00:00:00Z'),
      },
      { id: 'https://kirja.example/muutokset/#painos-1', title: '1. painos' },
    ],
  });
});

it('shows texts as text, in HTML within XML', () => {
  const document = parseDocument(xml, { xmlMode: true });
  const [content] = DomUtils.getElementsByTagName('content', document);
  const html = parseDocument(content ? DomUtils.textContent(content) : '');
  expect(DomUtils.textContent(html)).toBe('Uutta <b> & "muuta".Alku & loppu: Luku < toinen & ”kolmas”.');
});

it('has what the format requires of a feed and of each entry', () => {
  const document = parseDocument(xml, { xmlMode: true });
  const count = (name: string) => DomUtils.getElementsByTagName(name, document).length;
  expect(['feed', 'author', 'entry', 'id', 'title', 'updated', 'summary'].map(count)).toEqual([1, 1, 2, 3, 3, 3, 2]);
  const links = DomUtils.getElementsByTagName('link', document).map(
    ({ attribs }) => `${attribs.rel ?? ''} ${attribs.href ?? ''}`,
  );
  expect(links[0]).toBe('self https://kirja.example/muutokset/syote.xml');
});
