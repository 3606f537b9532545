import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AUTHOR_COMPONENTS } from '../content/author-components.ts';
import { checkProse } from '../checks/prose.ts';
import { knownIds } from '../checks/targets.ts';
import { linksOf } from '../content/links.ts';
import { isElement, parseMdx, walk } from '../content/mdx.ts';
import { openFile } from '../content/open-file.ts';
import { parseContent } from '../content/parse-content.ts';
import { readContent } from '../content/read-content.ts';
import { SCHEMAS } from '../content/records.ts';
import { parsePositioned } from '../content/yaml-file.ts';
import { citedProvision, citedWork, fact, PLAIN_SOURCES, source } from './common.ts';
import { templatesIn } from '../testing/templates.ts';
import { explainIssues } from './explain.ts';
import { QUESTION_TYPES } from './question.ts';
import { referenceSchema } from './reference.ts';
import { toolSchema } from './tool.ts';

const content = readContent(process.cwd());
const works = content.filter(({ path }) => path === 'content/references.json').map(openFile);
const TEMPLATES = 'content/ohje/pohjat.md';
const REFERENCE = 'content/ohje/viite.md';
/** The layers of the guide, the first page first. */
const LAYERS = ['content/README.md', TEMPLATES, REFERENCE];
const textOf = new Map(LAYERS.map((path) => [path, readFileSync(path, 'utf8')]));
const reference = textOf.get(REFERENCE) ?? '';
const lines = reference.split('\n');

/** The lines under the first heading that has the words, up to the next heading of any level. */
function section(words: string): string[] {
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.includes(words));
  expect(start, `otsikko "${words}" puuttuu ohjeesta`).toBeGreaterThanOrEqual(0);
  const length = lines.slice(start + 1).findIndex((line) => /^#+ /.test(line));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}

/** Rows of a section's tables by the name in their first cell. */
const rows = (words: string): Map<string, string[]> =>
  new Map(
    section(words).flatMap((line) => {
      const [, name = '', ...cells] = line.split('|').map((cell) => cell.trim());
      const field = /^`([^`<]+)`$/.exec(name)?.[1];
      return field ? [[field, cells.slice(0, -1)] as const] : [];
    }),
  );

const templates = templatesIn(textOf.get(TEMPLATES) ?? '');
/** The ids that the templates bring, which name one another. */
const templateIds = new Set([...templates.keys()]);

/** Fields by their dotted names. Facts and sources have a section of their own; a shape that comes again is told once. */
function fieldsOf(schema: z.ZodType, prefix = '', seen = new Set<z.ZodType>([fact, source])): [string, z.ZodType][] {
  const plain = unwrap(schema);
  if (seen.has(plain)) return [];
  if (plain instanceof z.ZodArray) return fieldsOf(plain.element as z.ZodType, prefix, seen);
  if (plain instanceof z.ZodUnion)
    return plain.options.flatMap((option) => fieldsOf(option as z.ZodType, prefix, seen));
  if (!(plain instanceof z.ZodObject)) return [];
  seen.add(plain);
  return Object.entries(plain.shape as Record<string, z.ZodType>).flatMap(([key, field]) => [
    [`${prefix}${key}`, field],
    ...fieldsOf(field, `${prefix}${key}.`, seen),
  ]);
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

/** What the guide must say of whether a field is required. */
function requirement(field: z.ZodType): string {
  if (field.safeParse(undefined).success) return 'ei';
  if (field.safeParse(null).success) return 'kyllä, käy `null`';
  return field.safeParse([]).success ? 'kyllä, käy `[]`' : 'kyllä';
}

describe.each([
  ['content/tools/', toolSchema],
  ['content/audiences/', SCHEMAS.audiences],
  ['content/actors/', SCHEMAS.actors],
  ['content/kinds/', SCHEMAS.kinds],
  ['content/glossary/', SCHEMAS.glossary],
  ['content/provisions/', SCHEMAS.provisions],
  ['content/cases/', SCHEMAS.cases],
  ['content/figures/', SCHEMAS.figures],
  ['content/references.json', referenceSchema],
  ['content/chapters/', SCHEMAS.chapters],
  ['content/pages/', SCHEMAS.pages],
  ['content/questions/', SCHEMAS.questions],
  ['content/contents.yaml', SCHEMAS.contents],
  ['content/publication.yaml', SCHEMAS.publication],
  ['content/editions.yaml', SCHEMAS.editions],
  ['content/moved.yaml', SCHEMAS.moved],
])('the guide on %s', (place, schema) => {
  const fields = fieldsOf(schema);

  it('tells of every field, of no other, and whether it is required', () => {
    const told = [...rows(place)].map(([name, cells]) => [name, cells.at(-1)]);
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(fields.map(([name, field]) => [name, requirement(field)])),
    );
  });

  it.each(fields.filter(([, field]) => unwrap(field) instanceof z.ZodEnum))(
    'tells of every value of %s',
    (name, field) => {
      const values = (unwrap(field) as z.ZodEnum).options.map(String);
      const inRow = (rows(place).get(name) ?? []).join(' ').matchAll(/`([^`]+)`/g);
      const listed = [...inRow].map(([, value]) => value);
      const told = values.every((value) => listed.includes(value)) ? listed : [...rows(`\`${name}\``).keys()];
      expect(told).toEqual(expect.arrayContaining(values));
    },
  );
});

describe('the guide', () => {
  it('tells of sources and their plain words', () => {
    const told = [...rows('Tieto ja sen lähde').keys()];
    const fields = [fact, citedWork, citedProvision].flatMap(({ shape }) => Object.keys(shape));
    expect(told).toEqual([...fields, ...PLAIN_SOURCES]);
  });

  it.each([
    ['tools', 'esimerkkivaline'],
    ['provisions', 'esimerkkisaados'],
    ['cases', 'esimerkkitapaus'],
    ['figures', 'esimerkkikuvio'],
    ['glossary', 'esimerkkitermi'],
    ['audiences', 'esimerkkiryhma'],
    ['questions', 'esimerkkiluku'],
  ] as const)('has a file of %s to copy that fits the schema and links to what exists', (kind, id) => {
    const { data } = parsePositioned(templates.get(id) ?? '');
    expect(explainIssues(SCHEMAS[kind], data)).toEqual([]);
    const { entries } = parseContent(works);
    const known = knownIds(
      entries,
      content.map(({ path }) => path),
    );
    const links = linksOf(kind, data);
    expect(links.filter(({ kind, id }) => !known[kind].has(id) && !templateIds.has(id))).toEqual([]);
  });

  it('has a work to copy that fits the schema', () => {
    expect(explainIssues(referenceSchema, JSON.parse(templates.get('esimerkkila-2024') ?? ''))).toEqual([]);
  });

  it('tells of every type of question, and its questions to copy use them all', () => {
    expect([...rows('Kysymyksen tyypit').keys()]).toEqual([...QUESTION_TYPES]);
    const { data } = parsePositioned(templates.get('esimerkkiluku') ?? '');
    const types = SCHEMAS.questions.parse(data).questions.map(({ type }) => type);
    expect(new Set(types)).toEqual(new Set(QUESTION_TYPES));
  });

  it('has a chapter to copy that passes the check and uses every component of chapters', () => {
    const source = /^```mdx\n([\s\S]*?)^```/m.exec(reference)?.[1] ?? '';
    const { entries, problems } = parseContent([
      ...works,
      openFile({ path: 'content/chapters/esimerkki.mdx', bytes: new TextEncoder().encode(source) }),
    ]);
    expect(problems.filter(({ file }) => file.endsWith('.mdx'))).toEqual([]);
    expect(
      checkProse(
        entries,
        knownIds(
          entries,
          content.map(({ path }) => path),
        ),
      ),
    ).toEqual([]);
    const ofPages = Object.keys(AUTHOR_COMPONENTS).filter((name) => AUTHOR_COMPONENTS[name]?.only === 'pages');
    expect(new Set([...componentsIn(source), ...ofPages, 'Edition', 'ProvisionStage'])).toEqual(
      new Set(Object.keys(AUTHOR_COMPONENTS)),
    );
  });

  it.each(Object.entries(AUTHOR_COMPONENTS))('tells of the component %s and its attributes', (name, { attributes }) => {
    const told = section('Komponentit').filter((line) => line.startsWith(`| \`<${name}>\``));
    expect(told).not.toEqual([]);
    expect(Object.keys(attributes).filter((attribute) => !told.join().includes(` ${attribute}`))).toEqual([]);
  });

  it.each(LAYERS)('%s links to what is there', (path) => {
    const linked = [...(textOf.get(path) ?? '').matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)];
    expect(linked).not.toEqual([]);
    const dead = linked.filter(([, file = '', anchor = '']) => {
      if (file.startsWith('/')) return false;
      const target = file === '' ? path : join(dirname(path), file);
      return !existsSync(target) || (anchor !== '' && !headingsOf(textOf.get(target) ?? '').includes(anchor));
    });
    expect(dead.map(([link]) => link)).toEqual([]);
  });
});

function headingsOf(text: string): string[] {
  const slugger = new GithubSlugger();
  const headings = text.split('\n').filter((line) => /^#+ /.test(line));
  return headings.map((line) => slugger.slug(line.replace(/^#+ /, '')));
}

function componentsIn(source: string): Set<string> {
  const parsed = parseMdx(source);
  if (parsed.error) throw new Error(parsed.error.message);
  return new Set([...walk(parsed.tree)].flatMap(({ node }) => (isElement(node) && node.name ? [node.name] : [])));
}
