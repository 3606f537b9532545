import { describe, expect, it } from 'vitest';
import { checked } from '../testing/content.ts';
import { RESULT_KINDS } from './document.ts';
import type { PageText } from './page-text.ts';
import { siteDocuments } from './site-documents.ts';

const { entries, graph } = checked();
const text = (title: string, ...sections: PageText['sections']): PageText => ({
  title,
  description: '',
  sections,
  keywords: '',
});
const documents = siteDocuments(
  new Map([
    ['/', text('Etusivu')],
    ['/kohderyhmat/nuoret/', text('Nuoret')],
    [
      '/sanasto/',
      text(
        'Sanasto',
        { anchor: '', heading: '', text: 'Alku' },
        { anchor: 'verkkotyo', heading: 'verkkotyö', text: 'Työtä verkossa.' },
      ),
    ],
    ['/tyokalut/', text('Työkalut')],
    ['/tyokalut/penno/', text('Penno')],
  ]),
  entries,
  graph,
);
const of = (path: string) => documents.find((document) => document.path === path);

describe('siteDocuments', () => {
  it('knows of a tool what its record says', () => {
    expect(of('/tyokalut/penno/')).toMatchObject({
      filters: { kind: ['tool'], status: ['in-use-confirmed'], audience: ['nuoret'] },
      names: ['Penno-sovellus'],
      keywords: ['raha'],
      weight: 1,
      isHub: false,
    });
  });

  it('holds a page that lists others for less, and one on a matter for a hub', () => {
    expect(of('/tyokalut/')).toMatchObject({ filters: { kind: ['page'] }, isHub: false });
    expect(of('/tyokalut/')?.weight).toBeLessThan(1);
    expect(of('/kohderyhmat/nuoret/')).toMatchObject({
      filters: { kind: ['audience'], audience: ['nuoret'] },
      isHub: true,
    });
  });

  it('makes a document of each term besides the page as a whole', () => {
    expect(of('/sanasto/#verkkotyo')).toMatchObject({
      filters: { kind: ['term'] },
      title: 'verkkotyö',
      names: ['nettityö'],
      sections: [{ anchor: '', text: 'Työtä verkossa.' }],
    });
    expect(of('/sanasto/')?.sections).toHaveLength(2);
  });
});

it('orders documents by their kind: pages with the same phrase come out as they went in', () => {
  const kinds = documents.map(({ filters }) => filters.kind[0]);
  expect(kinds).toEqual(
    [...kinds].sort((a, b) => RESULT_KINDS.indexOf(a as 'tool') - RESULT_KINDS.indexOf(b as 'tool')),
  );
});
