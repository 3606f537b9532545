/** The dataset of `/data/`: the same records as the pages show, in forms that other programs read. */
import { Cite } from '@citation-js/core';

import '@citation-js/plugin-csl';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { contentIds, isBuilt, readBuilt, requireSite, referenceIds } from './built-site.ts';

interface Dataset {
  tools: { id: string; page: string; article: object | null; status: { value: string } }[];
}

beforeAll(requireSite);

const json = (address: string): unknown => JSON.parse(readBuilt(address));
const dataset = () => json('/data/tyokalut.json') as Dataset;
const toolIds = contentIds('tools').sort();

test('the JSON has every tool once, 101 of them of the article, each with the address of its page', () => {
  const { tools } = dataset();
  expect(tools.map(({ id }) => id).sort()).toEqual(toolIds);
  expect(tools.filter(({ article }) => article)).toHaveLength(101);
  expect(
    tools.filter(({ id, page }) => new URL(page).pathname !== `/tyokalut/${id}/` || !isBuilt(new URL(page).pathname)),
  ).toEqual([]);
});

test('the JSON fits the JSON Schema that is published with it, and the schema refuses what does not fit', () => {
  const schema = z.fromJSONSchema(json('/data/tyokalut.schema.json') as Parameters<typeof z.fromJSONSchema>[0]);
  const valid = dataset();
  expect(schema.safeParse(valid).error?.issues).toBeUndefined();
  const [first, ...others] = valid.tools;
  const wrong = [
    { ...first, status: { ...first?.status, value: 'elossa' } },
    { ...first, name: undefined },
    { ...first, tuntematon: 1 },
  ];
  for (const tool of wrong) expect(schema.safeParse({ ...valid, tools: [tool, ...others] }).success).toBe(false);
});

test.each([
  ['provisions', '/data/saadokset.json'],
  ['cases', '/data/tapaukset.json'],
])('the JSON of %s has every record once, each with the address of its page', (kind, address) => {
  const records = (json(address) as Record<string, { id: string; page: string }[]>)[kind] ?? [];
  expect(records.map(({ id }) => id).sort()).toEqual(contentIds(kind).sort());
  expect(records.filter(({ page }) => !isBuilt(new URL(page).pathname))).toEqual([]);
});

test('the CSV has one row for each tool, all of the same width', () => {
  const [header = [], ...rows] = parseCsv(readBuilt('/data/tyokalut.csv'));
  expect(header.slice(0, 2)).toEqual(['id', 'name']);
  expect(rows.map(([id]) => id).sort()).toEqual(toolIds);
  expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
});

test('the CSL-JSON has every work once', () => {
  const works = json('/data/lahteet.json') as { id: string }[];
  expect(works.map(({ id }) => id).sort()).toEqual(referenceIds().sort());
});

test('the BibTeX has an entry for each work, each with a key of its own, and can be read back', () => {
  const bibtex = readBuilt('/data/lahteet.bib');
  const keys = Array.from(bibtex.matchAll(/^@\w+\{([^,\s]+),/gm), ([, key]) => key);
  expect(keys).toHaveLength(referenceIds().length);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(new Cite(bibtex).data).toHaveLength(keys.length);
});

/** Reads RFC 4180: fields in quotes may hold commas, line ends and doubled quotes. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
