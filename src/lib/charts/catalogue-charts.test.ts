import { expect, it } from 'vitest';
import type { Tool } from '../schema/tool.ts';
import { checked } from '../testing/content.ts';
import { kindChart, statusChart } from './catalogue-charts.ts';
import { PLAIN_SIGN, type Sign } from './signs.ts';

const { entries } = checked();
const [audience, kind, tool] = [entries.audiences[0]?.data, entries.kinds[0]?.data, entries.tools[0]?.data];
if (!audience || !kind || !tool) throw new Error('The fixture is empty');
const sign = (path: string): Sign => ({ path, side: 12, colour: 'currentColor' });
const ended: Tool = { ...tool, id: 'b', status: { ...tool.status, value: 'ended' } };
const groups = [audience, { ...audience, id: 'muut', name: 'Muut' }];

it('status by group: a row for each group, signs from the surest on', () => {
  const { rows, signs } = statusChart(groups, [ended, tool], new Map([['.status.ended', sign('x')]]));
  expect(rows).toEqual([
    { name: 'Nuoret', signs: ['in-use-confirmed', 'ended'], count: 2 },
    { name: 'Muut', signs: [], count: 0 },
  ]);
  expect(signs.get('ended')?.path).toBe('x');
  expect(signs.get('unknown')).toBe(PLAIN_SIGN);
});

it('kinds by group: signs in the order of the kinds, a plain one for a kind without its own', () => {
  const peli = { ...kind, id: 'peli' };
  const tools = [tool, { ...tool, id: 'b', kind: 'peli' }];
  const { rows, signs } = kindChart(
    groups,
    [peli, kind],
    tools,
    new Map([
      ['.kind.peli', sign('p')],
      ['.kind', sign('.')],
    ]),
  );
  expect(rows[0]?.signs).toEqual(['peli', 'sovellus']);
  expect([...signs].map(([key, { path }]) => [key, path])).toEqual([
    ['peli', 'p'],
    ['sovellus', '.'],
  ]);
});
