import { describe, expect, it } from 'vitest';
import { checked, changed } from '../testing/content.ts';
import { claimsOf } from './provenance.ts';

const SITE = 'https://kirja.example/';
const claims = (overrides = {}) => {
  const { entries, graph } = checked(overrides);
  return claimsOf(entries, graph, SITE);
};

describe('the claims of a chapter', () => {
  const ofChapter = (text: string) =>
    claims(changed('chapters/alku.mdx', ['Tukea saa verkossa <Cite id="virtanen-2020" pages="9–10" />.', text])).filter(
      ({ about }) => about.kind === 'chapter',
    );

  it('are its sentences that cite, each with its address, works and pages', () => {
    expect(ofChapter('Tukea saa verkossa <Cite id="virtanen-2020" pages="9–10" />. Muu ei ole väite.')).toEqual([
      {
        address: 'https://kirja.example/luvut/alku/',
        text: 'Tukea saa verkossa.',
        about: { kind: 'chapter', id: 'alku', name: 'Alku' },
        field: null,
        ownReasoning: false,
        sources: [
          {
            type: 'work',
            id: 'virtanen-2020',
            address: 'https://kirja.example/lahteet/virtanen-2020/',
            pages: '9–10',
            basis: 'seen',
            whose: 'source',
          },
        ],
      },
    ]);
  });

  it('have all that a sentence cites, and two sentences are two', () => {
    const article = '<Cite id="koivula-hyvinvointiteknologia-sosiaalialalla" />';
    const found = ofChapter(
      `Yksi <Cites><Cite id="virtanen-2020" />${article}</Cites>. Kaksi <Cite id="virtanen-2020" />.`,
    );
    expect(found.map(({ text, sources }) => [text, sources.map(({ whose }) => whose)])).toEqual([
      ['Yksi.', ['source', 'article']],
      ['Kaksi.', ['source']],
    ]);
  });

  it('within our own reasoning say so', () => {
    const [claim] = ofChapter('<Synthesis>Päätelmä nojaa tähän <Cite id="virtanen-2020" />.</Synthesis>');
    expect(claim).toMatchObject({ text: 'Päätelmä nojaa tähän.', ownReasoning: true });
  });
});

describe('the addresses of claims', () => {
  const content = checked({ 'register/luvut/alku.txt': '/luvut/alku/ 1 x\nk7 | 1 | Tukea saa verkossa.\n' });
  const found = claimsOf(content.entries, content.graph, SITE, (source) => content.places.of(source)?.id);
  const addressOf = (text: string) => found.find((claim) => claim.text === text)?.address.replace(SITE, '/');

  it('are those of their paragraphs and facts', () => {
    expect(addressOf('Tukea saa verkossa.')).toBe('/luvut/alku/#k7');
    expect(addressOf('Sivu avautui.')).toBe('/tyokalut/penno/#tila');
    expect(addressOf('Maksuton.')).toBe('/tyokalut/penno/#hinta');
    expect(addressOf('Työtä verkossa.')).toBe('/sanasto/#verkkotyo');
    expect(addressOf('Penno arvioi, paljonko rahaa jää.')).toBe('/tyokalut/penno/');
  });
});

describe('the claims of records', () => {
  const ofTool = claims().filter(({ about }) => about.id === 'penno' && about.kind === 'tool');

  it('are their facts, with the pages that were read', () => {
    expect(ofTool.find(({ field }) => field === 'status')).toEqual({
      address: 'https://kirja.example/tyokalut/penno/',
      text: 'Sivu avautui.',
      about: { kind: 'tool', id: 'penno', name: 'Penno' },
      field: 'status',
      ownReasoning: false,
      sources: [expect.objectContaining({ type: 'page', url: 'https://www.penno.fi/ohje', whose: 'source' })],
    });
  });

  it('tell common knowledge and our reasoning by their names', () => {
    expect(ofTool.find(({ field }) => field === 'price')?.sources).toEqual([
      { type: 'word', word: 'general-knowledge', whose: 'general-knowledge' },
    ]);
    const own = claims(
      changed('tools/penno.yaml', [
        'source: general-knowledge',
        'source: [synthesis, { ref: virtanen-2020, pages: "3" }]',
      ]),
    ).find(({ field, about }) => field === 'price' && about.id === 'penno');
    expect(own?.ownReasoning).toBe(true);
    expect(own?.sources.map(({ whose }) => whose)).toEqual(['own-reasoning', 'source']);
  });
});
