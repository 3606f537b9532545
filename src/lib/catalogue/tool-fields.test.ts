import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checked } from '../testing/content.ts';
import { toolSchema, type Tool } from '../schema/tool.ts';
import { comparisonOf } from './comparison.ts';
import { toolsCsv, toolsDataset } from './dataset.ts';
import { FIELD_TEXTS } from './field-texts.ts';
import { LEFT_OUT } from './tool-fields.ts';

const { tools, publication } = checked().entries;
const tool = tools[0]?.data;
const about = publication[0]?.data;
if (!tool || !about) throw new Error('The fixture has no tool or no publication');
const PUBLISHER = { publication: about, site: 'https://kirja.example/' };

const MARK = 'Merkittyteksti';
/** Values that a field may have, with a mark to be found again: the first that its schema takes is used. */
const MARKED: readonly unknown[] = [
  { text: MARK, source: 'none' },
  [{ text: MARK, source: 'none' }],
  [{ name: MARK, kind: 'former' }],
  { text: MARK, footnote: null },
  { address: `https://${MARK}.fi/`, source: 'none', note: null },
  { address: `https://${MARK}.fi/`, date: '2024' },
  [{ id: MARK.toLowerCase(), actors: ['kela'] }],
  [{ id: MARK.toLowerCase(), title: MARK, url: `https://${MARK}.fi/`, date: null }],
  { ...tool.status, ground: MARK },
  { ...tool.checked, date: '1999-09-09' },
  [MARK.toLowerCase()],
  MARK,
  MARK.toLowerCase(),
  true,
  'category',
];
const traces = new RegExp([MARK, '1999-09-09', '9\\.9\\.1999', 'category'].join('|'), 'i');

const fields = Object.keys(toolSchema.shape) as (keyof Tool)[];
const SIGNS: readonly (keyof Tool)[] = ['general'];

function withMark(field: keyof Tool): Tool {
  const value = MARKED.find((candidate) => toolSchema.shape[field].safeParse(candidate).success);
  expect(value, `anna kentälle ${field} arvo luettelossa MARKED`).toBeDefined();
  return { ...tool, [field]: value } as Tool;
}

const SHOWN: Record<keyof typeof LEFT_OUT, (marked: Tool) => string> = {
  comparison: (marked) =>
    JSON.stringify(
      comparisonOf(marked, {
        t: (key) => key,
        kind: (id) => id,
        audience: (id) => id,
        citation: (id) => id,
        provision: (id) => ({ text: id }),
      }),
    ),
  table: (marked) => toolsCsv([marked], PUBLISHER),
};

describe.each(Object.entries(SHOWN))('the %s', (place, shown) => {
  const left = LEFT_OUT[place as keyof typeof LEFT_OUT];

  it.each(fields.filter((field) => !left.includes(field) && !SIGNS.includes(field)))('has %s', (field) => {
    expect(shown(withMark(field))).toMatch(traces);
  });

  it.each(left)('leaves %s out, as it is declared', (field) => {
    expect(shown(withMark(field))).not.toMatch(traces);
  });
});

it.each(fields)('the JSON has %s, and tells what it is', (field) => {
  expect(toolsDataset([withMark(field)], PUBLISHER).tools[0]).toHaveProperty(field);
  expect(Object.keys(FIELD_TEXTS)).toContainEqual(
    expect.stringMatching(new RegExp(`^tools\\[\\]\\.${field}(?:\\[\\])?$`)),
  );
});

it('CONTRIBUTING tells how a field is added', () => {
  expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain('src/lib/catalogue/tool-fields.ts');
});
