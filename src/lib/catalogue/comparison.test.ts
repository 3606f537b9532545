import { describe, expect, it } from 'vitest';
import type { Tool } from '../schema/tool.ts';
import { checked } from '../testing/content.ts';
import { comparisonOf } from './comparison.ts';

const [entry] = checked().entries.tools;
if (!entry) throw new Error('The fixture has no tool');
const column = (fields: Partial<Tool> = {}) =>
  comparisonOf(
    { ...entry.data, ...fields },
    {
      t: (key) => key,
      kind: (id) => `kind ${id}`,
      audience: (id) => `audience ${id}`,
      citation: (id, pages) => `${id}, s. ${pages ?? '–'}`,
      provision: (id) => ({ text: id }),
    },
  );

describe('a column of the comparison', () => {
  it('names the tool and its page', () => {
    expect(column()).toMatchObject({ id: 'penno', name: 'Penno', page: '/tyokalut/penno/' });
  });

  it('has a sign for the kind and the status', () => {
    const { what, stillThere } = column().rows;
    expect(what[1]).toEqual({ text: 'kind sovellus', mark: 'kind sovellus' });
    expect(stillThere).toEqual([{ text: 'status.in-use', mark: 'status in-use confirmed' }]);
  });

  it('names the sources: pages by title, works by citation, plain words', () => {
    const { operator, price } = column().rows;
    expect(operator[0]?.sources).toEqual([
      { text: 'Pennon ohje', href: '/tyokalut/penno/#lahde-ohje' },
      { text: 'virtanen-2020, s. 12', href: '/lahteet/virtanen-2020/' },
    ]);
    expect(price).toEqual([{ text: 'Maksuton.', sources: [{ text: 'source.general-knowledge' }] }]);
  });

  it('leaves empty what is not known', () => {
    const { languages, platforms, privacy, evidence, doubts } = column().rows;
    expect([languages, platforms, privacy, evidence, doubts]).toEqual([[], [], [], [], []]);
  });

  it('tells the year of a change and the successor', () => {
    const status: Tool['status'] = {
      ...entry.data.status,
      value: 'ended',
      changed: '2023-12',
      successor: { name: 'Uusi', tool: null, source: 'none' },
    };
    expect(column({ status }).rows.stillThere.map(({ text }) => text)).toEqual([
      'status.ended 2023',
      'tool.successor: Uusi',
    ]);
  });

  it('keeps HTML as text', () => {
    expect(column({ summary: '<b>x</b>' }).rows.what[0]).toEqual({ text: '<b>x</b>' });
  });
});
