import { unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';
import readExcelFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import type { Tool } from '../schema/tool.ts';
import { checked } from '../testing/content.ts';
import { toolsWorkbook } from './workbook.ts';

const { entries } = checked();
const [entry] = entries.tools;
const [publication] = entries.publication;
if (!entry || !publication) throw new Error('The fixture is not whole');
const publisher = { publication: publication.data, site: 'https://kirja.example/' };
const words = {
  t: (key: string) => `<${key}>`,
  kind: (id: string) => `tyyppi ${id}`,
  audience: (id: string) => `ryhmä ${id}`,
  actor: (id: string) => `toimija ${id}`,
  tool: (id: string) => `työkalu ${id}`,
};
const sheetsOf = async (...tools: Tool[]) => readExcelFile(Buffer.from(await toolsWorkbook(tools, words, publisher)));

it('has a line for each tool, in words', async () => {
  const [sheet] = await sheetsOf(entry.data, { ...entry.data, name: '=1+1 & "<b>"', url: null });
  const [header = [], first = [], second = [], ...others] = sheet?.data ?? [];
  expect(sheet?.sheet).toBe('Työkalut');
  expect(others).toEqual([]);
  const line = Object.fromEntries(header.map((name, index) => [String(name), first[index]]));
  expect(line).toMatchObject({
    Nimi: 'Penno',
    Tila: '<status.in-use>',
    Tyyppi: 'tyyppi sovellus',
    Kohderyhmät: 'ryhmä nuoret',
    Toimijat: 'toimija kela',
    Tarkistettu: '5.3.2024',
    Hinta: 'Maksuton.',
    'Virallinen osoite': 'https://www.penno.fi/',
    Kielet: null,
  });
  // A text that begins as a formula does is a text.
  expect(second[0]).toBe('=1+1 & "<b>"');
});

it('tells of the book, its edition and its licence on a sheet of their own', async () => {
  const [, about] = await sheetsOf(entry.data);
  expect(about?.sheet).toBe('Tietoa');
  expect(Object.fromEntries((about?.data ?? []).map(([name, value]) => [String(name), value]))).toMatchObject({
    Kirja: 'Kirja',
    Tekijät: 'Kirjan tekijät',
    Painos: '1. painos, 2.5.2024',
    Lisenssi: 'CC BY 4.0',
  });
});

it('has links where there are addresses, each to the address that is shown', async () => {
  const tool = {
    ...entry.data,
    url: { address: 'https://a.fi/?b=1&c="d"', source: 'none', note: null },
  } satisfies Tool;
  const files = unzipSync(await toolsWorkbook([entry.data, tool], words, publisher));
  const text = (path: string) => new TextDecoder().decode(files[path]);
  const attributes = (xml: string, name: string) =>
    DomUtils.getElementsByTagName(name, parseDocument(xml, { xmlMode: true })).map(({ attribs }) => attribs);
  const targets = new Map(
    attributes(text('xl/worksheets/_rels/sheet1.xml.rels'), 'Relationship').map(({ Id, Target }) => [Id, Target]),
  );
  const links = attributes(text('xl/worksheets/sheet1.xml'), 'hyperlink').map((link) => [
    link.ref,
    targets.get(link['r:id']),
  ]);
  expect(links).toEqual([
    [expect.stringMatching(/^[A-Z]+2$/), 'https://www.penno.fi/'],
    [expect.stringMatching(/^[A-Z]+2$/), 'https://kirja.example/tyokalut/penno/'],
    [expect.stringMatching(/^[A-Z]+3$/), 'https://a.fi/?b=1&c="d"'],
    [expect.stringMatching(/^[A-Z]+3$/), 'https://kirja.example/tyokalut/penno/'],
  ]);
});
