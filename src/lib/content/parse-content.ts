import { error, type Problem, START, warning } from './problems.ts';
import { decodeFile, type ContentFile } from './decode.ts';
import { frontmatterOf } from './mdx.ts';
import { SCHEMAS, type ContentKind, type Entries, type Entry, type ProseEntry } from './records.ts';
import { explainIssues } from '../schema/explain.ts';
import { referenceSchema } from '../schema/reference.ts';
import { explainJson, parsePositioned, type PositionedData } from './yaml-file.ts';

/** Where each kind of content lives and how its files end. */
const ENDINGS: Partial<Record<string, string>> = {
  chapters: '.mdx',
  pages: '.mdx',
  questions: '.yaml',
  tools: '.yaml',
  audiences: '.yaml',
  actors: '.yaml',
  kinds: '.yaml',
  glossary: '.yaml',
};
const SINGLE_FILES: Partial<Record<string, ContentKind>> = {
  'content/references.json': 'references',
  'content/contents.yaml': 'contents',
  'content/synonyms.yaml': 'synonyms',
};
const NOT_CONTENT = new Set(['content/README.md', 'content/LICENSE']);

/** A file that can be read but does not fit its schema. Its links and its text can be checked all the same. */
export interface Draft extends ProseEntry<unknown> {
  kind: ContentKind;
}

/** The valid entries of the content and everything that keeps other files from being valid. */
export interface ParsedContent {
  entries: Entries;
  drafts: Draft[];
  problems: Problem[];
}

/** Decodes, parses and validates all content files. Never throws for an author's mistake: each becomes a problem. */
export function parseContent(files: readonly ContentFile[]): ParsedContent {
  const entries: Entries = {
    chapters: [],
    pages: [],
    questions: [],
    tools: [],
    audiences: [],
    actors: [],
    kinds: [],
    glossary: [],
    references: [],
    contents: [],
    synonyms: [],
  };
  const parsed: ParsedContent = { entries, drafts: [], problems: missingFiles(files) };
  for (const file of files) parsed.problems.push(...parseFile(file, parsed));
  return parsed;
}

function missingFiles(files: readonly ContentFile[]): Problem[] {
  return Object.keys(SINGLE_FILES)
    .filter((single) => SINGLE_FILES[single] !== 'synonyms' && !files.some(({ path }) => path === single))
    .map((file) => error(file, START, 'Tiedosto puuttuu. Palauta se: sivustoa ei voi rakentaa ilman sitä.'));
}

function parseFile(file: ContentFile, parsed: ParsedContent): Problem[] {
  if (NOT_CONTENT.has(file.path) || file.path.startsWith('content/lexicon/')) return [];
  const place = placeOf(file.path);
  if (typeof place === 'string') return [error(file.path, START, place)];
  const decoded = decodeFile(file);
  if (decoded.text === '') return decoded.problems;
  const { yaml, problems } = readYaml(decoded.text, file.path);
  return [...decoded.problems, ...problems, ...(yaml ? addEntries(place, file.path, decoded.text, yaml, parsed) : [])];
}

/** The kind and id of a file by its path, or a sentence on why it cannot be content. */
function placeOf(path: string): { kind: ContentKind; id: string } | string {
  const single = SINGLE_FILES[path];
  if (single) return { kind: single, id: single };
  const match = /^content\/([^/]+)\/([^/.]*)([^/]*)$/.exec(path);
  const [, folder = '', id = '', ending = ''] = match ?? [];
  const expected = Object.hasOwn(ENDINGS, folder) ? ENDINGS[folder] : undefined;
  if (!expected) {
    return `Tiedosto on väärässä paikassa. Sisältö on suoraan kansioissa ${Object.keys(ENDINGS).join(', ')} ilman alikansioita sekä tiedostoissa ${new Intl.ListFormat('fi').format(Object.keys(SINGLE_FILES))}. Siirrä tiedosto tai poista se.`;
  }
  if (ending !== expected) {
    return `Tiedostopääte on väärä: tässä kansiossa pääte on \`${expected}\`. Nimeä tiedosto uudelleen: \`${id}${expected}\`, tai poista se.`;
  }
  return { kind: folder as ContentKind, id };
}

function readYaml(text: string, path: string): { yaml?: PositionedData; problems: Problem[] } {
  const source = path.endsWith('.mdx') ? frontmatterOf(text) : text;
  if (source === undefined) {
    const message = 'Alusta puuttuvat tiedot. Ensimmäinen rivi on `---`, sitten kentät ja toinen `---`.';
    return { problems: [error(path, START, message)] };
  }
  const parsed = parsePositioned(source, path.endsWith('.mdx') ? 1 : 0);
  const faults = path.endsWith('.json') ? explainJson(source) : undefined;
  const yaml = faults ? { ...parsed, errors: faults, warnings: [] } : parsed;
  return {
    yaml,
    problems: [
      ...yaml.errors.map(({ message, position }) => error(path, position, message)),
      ...yaml.warnings.map(({ message, position }) => warning(path, position, message)),
    ],
  };
}

function addEntries(
  { kind, id }: { kind: ContentKind; id: string },
  file: string,
  source: string,
  yaml: PositionedData,
  { entries, drafts }: ParsedContent,
): Problem[] {
  const explanations = yaml.errors.length > 0 ? [] : explainIssues(SCHEMAS[kind], yaml.data);
  const isValid = yaml.errors.length + explanations.length === 0;
  if (!isValid) drafts.push({ kind, id, file, data: yaml.data, source, locate: yaml.locate });
  if (kind === 'references') {
    entries.references.push(...validWorks(file, yaml));
  } else if (isValid) {
    const entry: ProseEntry<unknown> = { id, file, data: SCHEMAS[kind].parse(yaml.data), source, locate: yaml.locate };
    (entries[kind] as Entry<unknown>[]).push(entry);
  }
  return explanations.map(({ message, path, at }) =>
    error(file, at === 'key' ? yaml.locateKey(path) : yaml.locate(path), message),
  );
}

/** The works of the bibliography that are valid, whatever the others are. */
function validWorks(file: string, { data, locate }: PositionedData): Entries['references'] {
  const works: unknown[] = Array.isArray(data) ? data : [];
  return works.flatMap((item, index) => {
    const work = referenceSchema.safeParse(item).data;
    return work ? [{ id: work.id, file, data: work, locate: (path) => locate([index, ...path]) }] : [];
  });
}
