import type { ParsedMdx } from './mdx.ts';
import type { OpenFile } from './open-file.ts';
import { takeWorks } from './csl-json.ts';
import { ENDINGS } from './folders.ts';
import { error, type Problem, START } from './problems.ts';
import { SCHEMAS, type ContentKind, type Entries, type Entry, type ProseEntry } from './records.ts';
import { explainIssues } from '../schema/explain.ts';
import { referenceSchema } from '../schema/reference.ts';
import type { PositionedData } from './yaml-file.ts';

const SINGLE_FILES: Partial<Record<string, ContentKind>> = {
  'content/references.json': 'references',
  'content/contents.yaml': 'contents',
  'content/publication.yaml': 'publication',
  'content/synonyms.yaml': 'synonyms',
  'content/editions.yaml': 'editions',
  'content/moved.yaml': 'moved',
};
/** The book can do without them. */
const OPTIONAL = new Set<ContentKind | undefined>(['synonyms', 'moved']);
/** What commands of the project write. */
const WRITTEN = /^content\/(?:lexicon|register)\//;
const NOT_CONTENT = new Set([
  'content/README.md',
  'content/LICENSE',
  'content/ohje/pohjat.md',
  'content/ohje/viite.md',
]);

/** A file that can be read but does not fit its schema. Its links and its text can be checked all the same. */
export interface Draft extends Entry<unknown> {
  kind: ContentKind;
  text: string;
  mdx: ParsedMdx;
}

/** The valid entries of the content and everything that keeps other files from being valid. */
export interface ParsedContent {
  entries: Entries;
  drafts: Draft[];
  problems: Problem[];
}

/** Validates all content files. Never throws for an author's mistake: each becomes a problem. */
export function parseContent(files: readonly OpenFile[]): ParsedContent {
  const entries: Entries = {
    chapters: [],
    pages: [],
    questions: [],
    tools: [],
    audiences: [],
    actors: [],
    kinds: [],
    glossary: [],
    provisions: [],
    cases: [],
    figures: [],
    references: [],
    contents: [],
    publication: [],
    synonyms: [],
    editions: [],
    moved: [],
  };
  const parsed: ParsedContent = { entries, drafts: [], problems: missingFiles(files) };
  for (const file of files) parsed.problems.push(...parseFile(file, parsed));
  return parsed;
}

function missingFiles(files: readonly OpenFile[]): Problem[] {
  return Object.keys(SINGLE_FILES)
    .filter((single) => !OPTIONAL.has(SINGLE_FILES[single]) && !files.some(({ path }) => path === single))
    .map((file) => error(file, START, 'Tiedosto puuttuu. Palauta se: sivustoa ei voi rakentaa ilman sitä.'));
}

function parseFile(file: OpenFile, parsed: ParsedContent): Problem[] {
  if (NOT_CONTENT.has(file.path)) return [];
  if (file.unreadable === 'disk') return file.problems;
  if (WRITTEN.test(file.path)) return file.unreadable ? file.problems : [];
  const place = placeOf(file.path);
  if (typeof place === 'string') return [error(file.path, START, place)];
  return [...file.problems, ...addEntries(place, file, parsed)];
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

function addEntries(
  { kind, id }: { kind: ContentKind; id: string },
  { path: file, text, yaml: read, mdx = NO_PROSE }: OpenFile,
  { entries, drafts }: ParsedContent,
): Problem[] {
  if (!read) return [];
  const taken = kind === 'references' ? takeWorks(file, read) : { data: read.data, problems: [] };
  const yaml = { ...read, data: taken.data };
  const explanations = yaml.errors.length > 0 ? [] : explainIssues(SCHEMAS[kind], yaml.data, yaml.written);
  const isValid = yaml.errors.length + explanations.length === 0;
  if (!isValid) drafts.push({ kind, id, file, data: yaml.data, text, mdx, locate: yaml.locate });
  if (kind === 'references') {
    entries.references.push(...validWorks(file, yaml));
  } else if (isValid) {
    const entry: ProseEntry<unknown> = { id, file, data: SCHEMAS[kind].parse(yaml.data), mdx, locate: yaml.locate };
    (entries[kind] as Entry<unknown>[]).push(entry);
  }
  return [
    ...taken.problems,
    ...explanations.map(({ message, path, at }) =>
      error(file, at === 'key' ? yaml.locateKey(path) : yaml.locate(path), message),
    ),
  ];
}

const NO_PROSE: ParsedMdx = { tree: { type: 'root', children: [] }, source: '' };

/** The works of the bibliography that are valid, whatever the others are. */
function validWorks(file: string, { data, locate }: PositionedData): Entries['references'] {
  const works: unknown[] = Array.isArray(data) ? data : [];
  return works.flatMap((item, index) => {
    const work = referenceSchema.safeParse(item).data;
    return work ? [{ id: work.id, file, data: work, locate: (path) => locate([index, ...path]) }] : [];
  });
}
