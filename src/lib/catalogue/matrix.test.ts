import { describe, expect, it } from 'vitest';
import type { Tool } from '../schema/tool.ts';
import type { Audience, Kind } from '../schema/vocabulary.ts';
import { checked } from '../testing/content.ts';
import { matrix } from './matrix.ts';

const { entries } = checked();
const fixture = <T>(list: { data: T }[]): T => {
  const [entry] = list;
  if (!entry) throw new Error('The fixture is empty');
  return entry.data;
};
const audience = (id: string): Audience => ({ ...fixture(entries.audiences), id });
const kind = (id: string): Kind => ({ ...fixture(entries.kinds), id });
const tool = (id: string, kindId: string, ...groups: string[]): Tool => ({
  ...fixture(entries.tools),
  id,
  kind: kindId,
  audiences: groups.map((group) => ({ id: group, actors: ['kela'] })),
});

describe('the matrix of groups and kinds', () => {
  const tools = [
    tool('a', 'peli', 'nuoret', 'perhetyo'),
    tool('b', 'peli', 'nuoret'),
    tool('c', 'sovellus', 'nuoret'),
    tool('d', 'robotti', 'nuoret', 'nuoret'),
  ];
  const { rows, totals } = matrix(
    [audience('nuoret'), audience('perhetyo'), audience('vanhat')],
    [kind('sovellus'), kind('peli'), kind('robotti'), kind('laite')],
    tools,
  );

  it('has the tools where a group and a kind meet', () => {
    expect(rows.map(({ cells }) => cells.map((cell) => cell.tools.map(({ id }) => id).join()))).toEqual([
      ['c', 'a,b', 'd', ''],
      ['', 'a', '', ''],
      ['', '', '', ''],
    ]);
  });

  it('counts each tool of a group and of a kind once', () => {
    expect(rows.map(({ count }) => count)).toEqual([4, 1, 0]);
    expect(totals).toEqual([1, 2, 1, 0]);
  });

  it('shades by how full a cell is', () => {
    expect(rows[0]?.cells.map(({ level }) => level)).toEqual([2, 4, 2, 0]);
  });

  it('stands empty content', () => {
    expect(matrix([], [], [])).toEqual({ rows: [], totals: [] });
    expect(matrix([audience('nuoret')], [kind('peli')], []).rows[0]?.cells[0]?.level).toBe(0);
  });
});
