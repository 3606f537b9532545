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
      tool('ours', { article: null, audiences: [{ id: 'lapset', actors: ['kela'] }] }),
    ],
  );

  it('has a row for each audience that has tools of the article, in the given order', () => {
    expect(rows.map(({ audience }) => audience.id)).toEqual(['nuoret', 'lapset']);
  });

  it('groups the tools of a row by their actors', () => {
    const shown = rows[0]?.groups.map(({ actors, tools }) => [actors, tools.map((item) => [item.tool.id, item.place])]);
    expect(shown).toEqual([
      [
        ['kela'],
        [
          ['a', undefined],
          ['c', 'Tampere'],
        ],
      ],
      [['thl', 'kela'], [['b', undefined]]],
    ]);
  });

  it('leaves out tools that are not from the article', () => {
    expect(rows[1]?.groups.flatMap(({ tools }) => tools.map((item) => item.tool.id))).toEqual(['c']);
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
