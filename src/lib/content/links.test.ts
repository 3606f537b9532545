import { describe, expect, it } from 'vitest';
import { linksOf, sourcesOf, textsAt, TOOL_ARTICLE } from './links.ts';
import { checked, changed } from '../testing/content.ts';

describe('textsAt', () => {
  const record = { rows: [{ id: 'a' }, { id: 5 }, null, { id: 'b' }], name: 'x' };
  it('finds texts in lists, with their places', () => {
    expect(textsAt(record, ['rows', '*', 'id'])).toEqual([
      { text: 'a', path: ['rows', 0, 'id'] },
      { text: 'b', path: ['rows', 3, 'id'] },
    ]);
  });
  it.each([[['none']], [['name', 'id']], [['name', '*']], [['rows', 'id']], [['rows']]])(
    'finds none at %j',
    (steps) => {
      expect(textsAt(record, steps)).toEqual([]);
    },
  );
});

describe('sourcesOf', () => {
  it('finds every source at any depth with the text it stands behind', () => {
    const record = {
      known: [{ text: 'Tieto.', source: 'article' }],
      status: { ground: 'Peruste.', source: ['a', { ref: 'b' }] },
      url: { address: 'https://a.fi', source: 'c' },
      successor: { name: 'Uusi', source: 'none' },
    };
    expect(sourcesOf(record).map(({ source, path, claim }) => ({ source, path, claim }))).toEqual([
      { source: 'article', path: ['known', 0, 'source'], claim: 'Tieto.' },
      { source: ['a', { ref: 'b' }], path: ['status', 'source'], claim: 'Peruste.' },
      { source: 'c', path: ['url', 'source'], claim: 'a.fi' },
      { source: 'none', path: ['successor', 'source'], claim: 'Uusi' },
    ]);
    expect(sourcesOf(record).map(({ holder }) => holder)).toEqual([
      record.known[0],
      record.status,
      record.url,
      record.successor,
    ]);
  });
});

describe('linksOf', () => {
  it('gives all links of a tool, with their places and claims', () => {
    const { entries } = checked(
      changed(
        'tools/penno.yaml',
        ['related: []', 'related: [netari]'],
        ['value: in-use', 'value: merged'],
        ['successor: null', 'successor: { name: Uusi, tool: uusi, source: article }'],
      ),
    );
    const links = linksOf('tools', entries.tools[0]?.data);
    expect(links.map(({ kind, id, path, claim }) => [kind, id, path.join('.'), claim].join(' | '))).toEqual([
      'kind | sovellus | kind | ',
      'audience | nuoret | audiences.0.id | ',
      'actor | kela | audiences.0.actors.0 | ',
      'term | verkkotyo | terms.0 | ',
      'tool | netari | related.0 | ',
      'tool | uusi | status.successor.tool | ',
      `reference | ${TOOL_ARTICLE} | article | Artikkeli mainitsee Pennon.`,
      'reference | virtanen-2020 | operator.source | Kela.',
      `reference | ${TOOL_ARTICLE} | status.successor.source | Uusi`,
    ]);
  });

  it('gives those of the other kinds', () => {
    const terms = { terms: ['a'], related: ['b'], chapters: ['c'] };
    const links = (kind: Parameters<typeof linksOf>[0]) =>
      linksOf(kind, terms).map(({ kind: to, id }) => `${to} ${id}`);
    expect([links('audiences'), links('glossary'), links('contents'), links('actors')]).toEqual([
      ['term a'],
      ['term b'],
      ['chapter c'],
      [],
    ]);
  });

  it('passes over what is no link in a draft', () => {
    expect(
      linksOf('tools', { kind: 5, audiences: 'nuoret', terms: [null, 'a'], known: [{ source: [null, 7] }] }),
    ).toEqual([{ kind: 'term', id: 'a', path: ['terms', 1] }]);
    expect(linksOf('tools', undefined)).toEqual([]);
    expect(linksOf('tools', 'text')).toEqual([]);
    expect(linksOf('chapters', { title: 'x' })).toEqual([]);
  });
});
