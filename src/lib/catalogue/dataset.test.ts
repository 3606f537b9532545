import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { datasetSchema, toolsCsv, toolsDataset } from './dataset.ts';
import type { Tool } from '../schema/tool.ts';
import { checked } from '../testing/content.ts';

const SITE = 'https://kirja.example/';
const tool = (fields: Partial<Tool> = {}): Tool => {
  const [entry] = checked().entries.tools;
  if (!entry) throw new Error('The fixture has no tool');
  return { ...entry.data, ...fields };
};

describe('the dataset', () => {
  const schema = z.fromJSONSchema(datasetSchema());
  const dataset = toolsDataset([tool(), tool({ id: 'b', article: null, url: null })], SITE);

  it('holds the records as they stand, with the address of each page', () => {
    expect(dataset.licence).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(dataset.tools[0]).toEqual({ ...tool(), page: 'https://kirja.example/tyokalut/penno/' });
  });

  it('fits its JSON Schema, of draft 2020-12', () => {
    expect(datasetSchema().$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.safeParse(JSON.parse(JSON.stringify(dataset))).error).toBeUndefined();
  });

  it.each([
    ['an unknown field', { hinta: 0 }],
    ['a bad status', { status: { ...tool().status, value: 'gone' } }],
    ['a wrong type', { searchWords: 'raha' }],
    ['a bad id', { id: 'Penno' }],
    ['a missing field', { summary: undefined }],
  ])('would not fit with %s', (_what, fields) => {
    const wrong = { ...dataset, tools: [{ ...dataset.tools[0], ...fields }] };
    expect(schema.safeParse(JSON.parse(JSON.stringify(wrong))).success).toBe(false);
  });
});

describe('the table', () => {
  const csv = (...tools: Tool[]) => toolsCsv(tools, SITE);
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
      verdict: 
      instead: 
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
      withClient: 
      evidence: 
      corrections: 
      doubts: 
      page: https://kirja.example/tyokalut/penno/"
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
