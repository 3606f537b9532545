import { describe, expect, it } from 'vitest';
import { nameOfRecord } from './graph.ts';
import { TOOL_ARTICLE } from './links.ts';
import type { NodeRef } from './node-kind.ts';
import { changed, checked } from '../testing/content.ts';
import { anotherWork, bibliography, secondTool } from '../testing/fixtures.ts';

const { graph } = checked({
  ...changed('tools/penno.yaml', ['related: []', 'related: [aapo, penno]']),
  'tools/aapo.yaml': secondTool('aapo', 'Äapo'),
  'tools/vippi.yaml': secondTool('vippi', 'vippi').replace('related: []', 'related: [penno]'),
});
const penno: NodeRef = { kind: 'tool', id: 'penno' };
const work: NodeRef = { kind: 'reference', id: 'virtanen-2020' };
const ids = (nodes: readonly NodeRef[]) => nodes.map(({ id }) => id);

describe('names', () => {
  it('are those that readers know', () => {
    expect(graph.name(penno)).toBe('Penno');
    expect(graph.name({ kind: 'term', id: 'verkkotyo' })).toBe('verkkotyö');
    expect(graph.name({ kind: 'chapter', id: 'alku' })).toBe('Alku');
    expect(graph.name(work)).toBe('Sosiaalityö verkossa');
  });

  it('are the id where there is none', () => {
    expect(graph.name({ kind: 'tool', id: 'puuttuu' })).toBe('puuttuu');
    const nameless = checked({ 'references.json': bibliography(anotherWork({ title: undefined })) });
    expect(nameless.graph.name({ kind: 'reference', id: 'laine-2021' })).toBe('laine-2021');
    expect(nameless.entries.contents.map(({ data }) => nameOfRecord(data))).toEqual(['']);
  });

  it('tell kinds apart', () => {
    expect(graph.has(penno)).toBe(true);
    expect(graph.has({ kind: 'actor', id: 'penno' })).toBe(false);
  });
});

describe('edges', () => {
  it('lead from a chapter with the place and the sentence', () => {
    expect(graph.from({ kind: 'chapter', id: 'alku' }, 'reference')[0]).toEqual({
      from: { kind: 'chapter', id: 'alku' },
      to: work,
      anchor: undefined,
      claim: 'Tukea saa verkossa.',
    });
  });

  it('lead from the page of a chapter to what its figures and questions rest on', () => {
    const others = graph.from({ kind: 'chapter', id: 'alku' }, 'reference').slice(1);
    expect(others.map(({ to, anchor, claim }) => `${anchor ?? ''} ${to.id}: ${claim ?? ''}`)).toEqual([
      'kuvio-osuudet virtanen-2020: Yksin',
      'kuvio-osuudet virtanen-2020: Avustettuna',
      'kysymys-alku-1 virtanen-2020: Mitä verkossa saa?',
      'kysymys-alku-6 virtanen-2020: Yhdistä.',
    ]);
  });

  it('lead to provisions from texts and from facts', () => {
    const cited = checked(
      changed('chapters/alku.mdx', [
        '<Cite id="virtanen-2020" pages="9–10" />',
        '<Provision id="asiakaslaki" section="8 §" />',
      ]),
    ).graph;
    expect(cited.from({ kind: 'chapter', id: 'alku' }, 'provision')).toEqual([
      {
        from: { kind: 'chapter', id: 'alku' },
        to: { kind: 'provision', id: 'asiakaslaki' },
        anchor: undefined,
        claim: 'Tukea saa verkossa.',
      },
    ]);
    const provision: NodeRef = { kind: 'provision', id: 'asiakaslaki' };
    expect(cited.to(provision, 'audience').map(({ claim }) => claim)).toEqual(['Nuoren mielipide kuullaan.']);
    expect(ids(cited.neighbours(provision, 'kind'))).toEqual(['sovellus']);
    expect(ids(cited.neighbours(provision, 'case'))).toEqual(['kokeilu']);
  });

  it('lead back to a work with each claim', () => {
    expect(graph.to(work, 'chapter').map(({ claim }) => claim)).toContain('Tukea saa verkossa.');
    expect(graph.to(work, 'case').map(({ claim }) => claim)).toEqual(['Neuvonta siirtyi verkkoon.']);
    expect(graph.to(work, 'term').map(({ claim }) => claim)).toEqual(['Työtä verkossa.']);
    expect(graph.to(work, 'tool').map(({ from, claim }) => `${from.id}: ${claim}`)).toEqual([
      'penno: Kela.',
      'aapo: Kela.',
      'vippi: Kela.',
    ]);
  });

  it('lead to the article from its table and from the plain word', () => {
    const article: NodeRef = { kind: 'reference', id: TOOL_ARTICLE };
    expect(ids(graph.to(article, 'tool').map(({ from }) => from))).toEqual(['penno', 'aapo', 'vippi']);
    expect(ids(graph.to(article, 'audience').map(({ from }) => from))).toEqual(['nuoret']);
  });

  it('are none where nothing links', () => {
    expect(graph.from(work, 'tool')).toEqual([]);
    expect(graph.to({ kind: 'tool', id: 'vippi' }, 'tool')).toEqual([]);
  });
});

describe('neighbours', () => {
  it('are linked in either direction, each once, by name in Finnish order, and never the node itself', () => {
    expect(ids(graph.neighbours(penno, 'tool'))).toEqual(['vippi', 'aapo']);
    expect(ids(graph.neighbours({ kind: 'tool', id: 'aapo' }, 'tool'))).toEqual(['penno']);
  });

  it('work from the other side of an authored link', () => {
    expect(ids(graph.neighbours({ kind: 'audience', id: 'nuoret' }, 'tool'))).toEqual(['penno', 'vippi', 'aapo']);
    expect(ids(graph.neighbours({ kind: 'kind', id: 'sovellus' }, 'tool'))).toEqual(['penno', 'vippi', 'aapo']);
    expect(ids(graph.neighbours({ kind: 'actor', id: 'kela' }, 'tool'))).toEqual(['penno', 'vippi', 'aapo']);
    expect(ids(graph.neighbours({ kind: 'term', id: 'verkkotyo' }, 'audience'))).toEqual(['nuoret']);
    expect(ids(graph.neighbours(penno, 'chapter'))).toEqual(['alku']);
  });
});

it('a chapter that does not open gives no edges and no crash', () => {
  const broken = checked(changed('chapters/alku.mdx', ['</Synthesis>', '']));
  expect(broken.graph.from({ kind: 'chapter', id: 'alku' }, 'tool')).toEqual([]);
});

it('the same content gives the same graph', () => {
  const edges = () => JSON.stringify(checked().graph.from(penno, 'reference'));
  expect(edges()).toBe(edges());
});
