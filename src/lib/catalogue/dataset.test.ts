import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fieldLine, fieldsOf } from './dataset-fields.ts';
import { datasetSchema, toolFile, toolsCsv, toolsDataset } from './dataset.ts';
import { FIELD_TEXTS } from './field-texts.ts';
import type { Tool } from '../schema/tool.ts';
import { checked } from '../testing/content.ts';

const [publication] = checked().entries.publication;
if (!publication) throw new Error('The fixture has no publication');
const PUBLISHER = { publication: publication.data, site: 'https://kirja.example/' };
const tool = (fields: Partial<Tool> = {}): Tool => {
  const [entry] = checked().entries.tools;
  if (!entry) throw new Error('The fixture has no tool');
  return { ...entry.data, ...fields };
};

describe('the dataset', () => {
  const fits = new Ajv2020({ allErrors: true }).compile(datasetSchema());
  const dataset = toolsDataset([tool(), tool({ id: 'b', article: null, url: null })], PUBLISHER);
  const asRead = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

  it('holds the records as they stand, with the address of each page, the edition and the licence', () => {
    const head = { licence: 'https://creativecommons.org/licenses/by/4.0/', edition: 1, date: '2024-05-02' };
    const record = { ...tool(), page: 'https://kirja.example/tyokalut/penno/' };
    expect(dataset).toMatchObject(head);
    expect(dataset.tools[0]).toEqual(record);
    expect(toolFile(tool(), PUBLISHER)).toEqual({ ...head, tool: record });
  });

  it('fits its JSON Schema, of draft 2020-12', () => {
    expect(datasetSchema().$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    fits(asRead(dataset));
    expect(fits.errors).toBeNull();
  });

  it.each([
    ['an unknown field', { hinta: 0 }],
    ['a bad status', { status: { ...tool().status, value: 'gone' } }],
    ['a wrong type', { searchWords: 'raha' }],
    ['a bad id', { id: 'Penno' }],
    ['a missing field', { summary: undefined }],
  ])('would not fit with %s', (_what, fields) => {
    expect(fits(asRead({ ...dataset, tools: [{ ...dataset.tools[0], ...fields }] }))).toBe(false);
  });
});

describe('the fields', () => {
  const fields = fieldsOf(datasetSchema());
  const [json, csv] = readFileSync(new URL('published-fields.txt', import.meta.url), 'utf8')
    .split('\n\n')
    .map((part) => part.split('\n').filter((line) => line && !line.startsWith('#')));

  // Others read these by name: to take one away or to change it breaks their programs. A new one goes into the list.
  it('are those that have been published', () => {
    expect(fields.map(fieldLine)).toEqual(json);
  });

  it('of the table stand in the places they have been published in', () => {
    expect(toolsCsv([tool()], PUBLISHER).split('\r\n')[0]?.split(',')).toEqual(csv);
  });

  it('are all explained in Finnish and English, in the schema too', () => {
    expect(Object.keys(FIELD_TEXTS)).toEqual(fields.map(({ path }) => path));
    const { description } = (
      datasetSchema().properties?.tools as { items: { properties: Record<string, { description?: string }> } }
    ).items.properties.price ?? { description: '' };
    expect(description).toBe('price');
  });
});

describe('the table', () => {
  const csv = (...tools: Tool[]) => toolsCsv(tools, PUBLISHER);
  const COLUMN = { name: 1, summary: 3, known: 18 };
  /** The fields of the first line after the header, read as RFC 4180 has them. */
  const fieldsOf = (text: string) =>
    [...text.slice(text.indexOf('\r\n') + 2).matchAll(/(?:"((?:[^"]|"")*)"|([^,\r]*))(?:,|\r\n)/g)].map(
      ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
    );

  it('has a header and a line for each tool, ended as RFC 4180 has it', () => {
    const text = csv(tool(), tool({ id: 'b' }));
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('writes every field', () => {
    const [header = '', line = ''] = csv(tool()).split('\r\n');
    const names = header.split(',');
    const fields = fieldsOf(`${header}\r\n${line}\r\n`);
    expect(fields).toHaveLength(names.length);
    expect(names.map((name, index) => `${name}: ${fields[index]}`).join('\n')).toMatchInlineSnapshot(`
      "id: penno
      name: Penno
      otherNames: Penno-sovellus
      summary: Sovellus, jolla seurataan menoja.
      entryType: named-tool
      kind: sovellus
      audiences: nuoret
      actors: kela
      status: in-use
      confidence: confirmed
      statusGround: Sivu avautui. [https://www.penno.fi/ohje]
      changed: 
      seen: 2024-03
      successor: 
      checked: 2024-03-05
      checkMethod: live-page
      article: Artikkeli mainitsee Pennon.
      footnote: 3
      known: Penno arvioi, paljonko rahaa jää. [https://www.penno.fi/ohje]
      operator: Kela. [https://www.penno.fi/ohje, virtanen-2020 12]
      address: https://www.penno.fi/
      languages: 
      price: Maksuton. [general-knowledge]
      platforms: 
      privacy: 
      evidence: 
      corrections: 
      doubts: 
      page: https://kirja.example/tyokalut/penno/
      verdict: 
      instead: 
      withClient: 
      edition: 1
      licence: https://creativecommons.org/licenses/by/4.0/
      archived: "
    `);
  });

  it('quotes commas, quotation marks and line ends', () => {
    const text = csv(tool({ name: 'Penno, "uusi"', summary: 'Rivi\ntoinen' }));
    expect(text).toContain('"Penno, ""uusi"""');
    expect(fieldsOf(text)[COLUMN.name]).toBe('Penno, "uusi"');
    expect(fieldsOf(text)[COLUMN.summary]).toBe('Rivi\ntoinen');
  });

  it.each(['=1+1', '+358', '-1', '@a'])('lets no spreadsheet take %s for a formula', (name) => {
    expect(fieldsOf(csv(tool({ name })))[COLUMN.name]).toBe(`'${name}`);
  });

  it('names the sources of several facts', () => {
    const known = [
      { text: 'Yksi.', source: 'ohje' },
      { text: 'Kaksi.', source: ['synthesis', { ref: 'virtanen-2020', pages: '3' }] },
    ] satisfies Tool['known'];
    expect(fieldsOf(csv(tool({ known })))[COLUMN.known]).toBe(
      'Yksi. [https://www.penno.fi/ohje]; Kaksi. [synthesis, virtanen-2020 3]',
    );
  });

  it('keeps HTML as text', () => {
    expect(fieldsOf(csv(tool({ name: '<script>alert(1)</script>' })))[COLUMN.name]).toBe('<script>alert(1)</script>');
  });
});
