import { describe, expect, it } from 'vitest';
import type { Tool } from '../schema/tool.ts';
import { footnotes, sourceTable } from './source-table.ts';
import { checked } from '../testing/content.ts';

const { entries } = checked();
const [penno] = entries.tools.map(({ data }) => data);
const [nuoret] = entries.audiences.map(({ data }) => data);
if (!penno || !nuoret) throw new Error('The fixture has no tool or no audience');
const tool = (id: string, fields: Partial<Tool>): Tool => ({ ...penno, id, ...fields });
const lapset = { ...nuoret, id: 'lapset' };

describe('sourceTable', () => {
  const rows = sourceTable(
    [nuoret, lapset, { ...nuoret, id: 'tyhja' }],
    [
      tool('a', { audiences: [{ id: 'nuoret', actors: ['kela'] }] }),
      tool('b', { audiences: [{ id: 'nuoret', actors: ['thl', 'kela'] }] }),
      tool('c', {
        audiences: [
          { id: 'lapset', actors: ['kela'] },
          { id: 'nuoret', actors: ['kela'], place: 'Tampere' },
        ],
      }),
      tool('d', { audiences: [{ id: 'nuoret', actors: ['kela'], place: 'Tampere' }] }),
      tool('verke', { entryType: 'actor', audiences: [{ id: 'lapset', actors: ['kela'] }] }),
      tool('ours', { article: null, audiences: [{ id: 'lapset', actors: ['kela'] }] }),
    ],
  );

  it('has a row for each audience that has tools of the article, in the given order', () => {
    expect(rows.map(({ audience }) => audience.id)).toEqual(['nuoret', 'lapset']);
  });

  it('groups the methods of a row by their actors, and by what stands before them', () => {
    const shown = rows[0]?.groups.map(({ actors, methods }) => [
      actors,
      methods.map(({ place, tools }) => [place, tools.map(({ id }) => id)]),
    ]);
    expect(shown).toEqual([
      [
        ['kela'],
        [
          [undefined, ['a']],
          ['Tampere', ['c', 'd']],
        ],
      ],
      [['thl', 'kela'], [[undefined, ['b']]]],
    ]);
  });

  it('tells an entry that is an actor among the actors', () => {
    const [group] = rows[1]?.groups ?? [];
    expect(group?.entries.map(({ id }) => id)).toEqual(['verke']);
  });

  it('has the whole heading of the article', () => {
    const wide = { ...nuoret, name: 'Nuoret', articleName: 'NUORET/ÄIDIT JA ISÄT' };
    expect(sourceTable([wide, { ...wide, articleName: null }], [tool('a', {})]).map(({ heading }) => heading)).toEqual([
      'Nuoret/äidit ja isät',
      'Nuoret',
    ]);
  });

  it('leaves out tools that are not from the article', () => {
    expect(rows[1]?.groups.flatMap(({ methods }) => methods.flatMap(({ tools }) => tools.map(({ id }) => id)))).toEqual(
      ['c'],
    );
  });
});

it('footnotes come by number, tools without one left out', () => {
  const noted = (id: string, footnote: number | null) => tool(id, { article: { text: 'Teksti.', footnote } });
  const notes = footnotes([
    noted('a', 12),
    noted('b', null),
    noted('c', 2),
    noted('d', 12),
    tool('e', { article: null }),
  ]);
  expect(notes.map(([number, tools]) => [number, tools.map(({ id }) => id)])).toEqual([
    [2, ['c']],
    [12, ['a', 'd']],
  ]);
});
