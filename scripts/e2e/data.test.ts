/** The dataset of `/data/`: the same records as the pages show, in forms that other programs read. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import readExcelFile from 'read-excel-file/node';
import { beforeAll, expect, test } from 'vitest';
import {
  attribute,
  contentIds,
  DIST,
  elements,
  isBuilt,
  linksOf,
  readBuilt,
  readContentFile,
  readSite,
  referenceIds,
  requireSite,
  text,
} from './built-site.ts';

interface Dataset {
  tools: { id: string; name: string; page: string; article: object | null; status: { value: string } }[];
}

beforeAll(requireSite);

const json = (address: string): unknown => JSON.parse(readBuilt(address));
const dataset = () => json('/data/tyokalut.json') as Dataset;
const toolIds = contentIds('tools').sort();

test('the JSON has every tool once, with what the article says of it and the address of its page', () => {
  const { tools } = dataset();
  expect(tools.map(({ id }) => id).sort()).toEqual(toolIds);
  const ofArticle = toolIds.filter((id) => !/^article: null\b/m.test(readContentFile(`tools/${id}.yaml`)));
  expect(tools.flatMap(({ id, article }) => (article ? [id] : [])).sort()).toEqual(ofArticle);
  expect(
    tools.filter(({ id, page }) => new URL(page).pathname !== `/tyokalut/${id}/` || !isBuilt(new URL(page).pathname)),
  ).toEqual([]);
});

test('the JSON fits the JSON Schema that is published with it, and the schema refuses what does not fit', () => {
  const fits = new Ajv2020().compile(json('/data/tyokalut.schema.json') as object);
  const valid = dataset();
  fits(valid);
  expect(fits.errors).toBeNull();
  const [first, ...others] = valid.tools;
  const wrong = [
    { ...first, status: { ...first?.status, value: 'elossa' } },
    { ...first, name: undefined },
    { ...first, tuntematon: 1 },
  ];
  for (const tool of wrong)
    expect(fits(JSON.parse(JSON.stringify({ ...valid, tools: [tool, ...others] })))).toBe(false);
});

test('each tool has a file of its own with the same record, edition and licence', () => {
  const { tools, ...head } = dataset();
  for (const tool of tools) expect(json(`/data/tyokalut/${tool.id}.json`)).toEqual({ ...head, tool });
  expect(head).toMatchObject({ licence: 'https://creativecommons.org/licenses/by/4.0/' });
});

test('the workbook has every tool once, and a sheet about itself', async () => {
  const [tools, about] = await readExcelFile(join(DIST, 'data/tyokalut.xlsx'));
  const names = dataset().tools.map(({ name }) => name);
  expect(
    tools?.data
      .slice(1)
      .map(([name]) => name)
      .sort(),
  ).toEqual(names.sort());
  expect(about?.sheet).toBe('Tietoa');
});

interface Claims {
  claims: { address: string; text: string; sources: { type: string; address?: string; url?: string }[] }[];
}

test('each claim stands at an address that is there and names what it rests on', () => {
  const { claims } = json('/data/vaitteet.json') as Claims;
  const site = readSite();
  expect(claims.length).toBeGreaterThan(500);
  const isThere = (address: string) => {
    const { pathname, hash } = new URL(address);
    const ids = site.get(pathname)?.html;
    return ids !== undefined && (hash === '' || ids.includes(`id="${decodeURIComponent(hash.slice(1))}"`));
  };
  expect(claims.filter(({ address, text }) => text === '' || !isThere(address))).toEqual([]);
  expect(claims.filter(({ sources }) => sources.length === 0)).toEqual([]);
  const targets = claims.flatMap(({ sources }) => sources.flatMap(({ address }) => address ?? []));
  expect([...new Set(targets)].filter((address) => !isThere(address))).toEqual([]);
  const pages = claims.flatMap(({ sources }) => sources.filter(({ type }) => type === 'page'));
  expect(pages.filter(({ url }) => !url?.startsWith('http'))).toEqual([]);
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

interface ReadWork {
  id: string;
  title?: string;
}

test('BibTeX and RIS have an entry for each work, and are read back to the same titles', () => {
  const works = json('/data/lahteet.json') as ReadWork[];
  const titles = new Map(works.map(({ id, title }) => [id, title]));
  const { entries, errors } = parseBibtex(readBuilt('/data/lahteet.bib'), {
    sentenceCase: false,
    caseProtection: false,
  });
  expect(errors).toEqual([]);
  expect(new Map(entries.map(({ key, fields }) => [key, fields.title]))).toEqual(titles);
  const items = new Cite(readBuilt('/data/lahteet.ris')).data as ReadWork[];
  expect(new Map(items.map(({ id, title }) => [id, title]))).toEqual(titles);
});

test('the page offers every file that there is, and each opens', () => {
  const page = readSite().get('/data/');
  const offered = linksOf(page).filter((href) => /^\/data\/[^/]+\.\w+$/.test(href) && !href.includes('viittaus'));
  const files = readdirSync(join(DIST, 'data')).filter(
    (name) => /\./.test(name) && !/^(?:index|viittaus)\./.test(name),
  );
  expect([...new Set(offered)].sort()).toEqual(files.map((name) => `/data/${name}`).sort());
});

test('the sitemap has dates, each of them of the content, and robots.txt names it', () => {
  const map = readBuilt('/sitemap-0.xml');
  const dated = [...map.matchAll(/<loc>([^<]+)<\/loc><lastmod>(\d{4}-\d\d-\d\d)/g)].map(([, loc = '', date]) => [
    new URL(loc).pathname,
    date,
  ]);
  expect(dated.length).toBeGreaterThan(contentIds('chapters').length);
  const reviewed = new Map(
    contentIds('chapters').map((id) => [
      `/luvut/${id}/`,
      /^reviewed: ["']?([\d-]+)/m.exec(readContentFile(`chapters/${id}.mdx`))?.[1],
    ]),
  );
  expect(
    dated
      .filter(([path = '']) => reviewed.has(path))
      .map(([path, date]) => `${path} ${date}`)
      .sort(),
  ).toEqual([...reviewed].map(([path, date]) => `${path} ${date}`).sort());
  expect(new URL(/^Sitemap: (\S+)$/m.exec(readBuilt('/robots.txt'))?.[1] ?? '').pathname).toBe('/sitemap-index.xml');
});

test('the sheet for aoe.fi keeps within the limits of the form', () => {
  const page = readSite().get('/opettajalle/aoe/');
  const values = page ? elements(page.document, 'span', ({ attribs }) => 'data-value' in attribs) : [];
  expect(values.length).toBeGreaterThan(20);
  const limited = values.filter((value) => attribute(value, 'data-limit') !== '');
  expect(limited.length).toBeGreaterThan(5);
  expect(limited.filter((value) => text(value).length > Number(attribute(value, 'data-limit'))).map(text)).toEqual([]);
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
