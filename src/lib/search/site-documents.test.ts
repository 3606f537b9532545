import { describe, expect, it } from 'vitest';
import { checked } from '../testing/content.ts';
import type { PageText } from './page-text.ts';
import { siteDocuments, siteFacets } from './site-documents.ts';

const { entries, graph } = checked();
const text = (title: string, ...sections: PageText['sections']): PageText => ({ title, description: '', sections });
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
      kind: 'tool',
      status: 'in-use-confirmed',
      audiences: ['nuoret'],
      names: ['Penno-sovellus'],
      keywords: ['raha'],
      weight: 1,
      isHub: false,
    });
  });

  it('holds a page that lists others for less, and one on a matter for a hub', () => {
    expect(of('/tyokalut/')).toMatchObject({ kind: 'page', isHub: false });
    expect(of('/tyokalut/')?.weight).toBeLessThan(1);
    expect(of('/kohderyhmat/nuoret/')).toMatchObject({ kind: 'audience', isHub: true, audiences: ['nuoret'] });
  });

  it('makes a document of each term, after the page as a whole', () => {
    expect(documents.map(({ path }) => path).filter((path) => path.startsWith('/sanasto/'))).toEqual([
      '/sanasto/',
      '/sanasto/#verkkotyo',
    ]);
    expect(of('/sanasto/#verkkotyo')).toMatchObject({
      kind: 'term',
      title: 'verkkotyö',
      names: ['nettityö'],
      sections: [{ anchor: '', text: 'Työtä verkossa.' }],
    });
    expect(of('/sanasto/')?.sections).toHaveLength(2);
  });
});

it('siteFacets names the values in the order of the filters', () => {
  expect(siteFacets(entries).audiences).toEqual(['nuoret']);
  expect(siteFacets(entries).kinds[0]).toBe('chapter');
});
