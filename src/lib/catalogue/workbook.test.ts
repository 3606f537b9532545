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
