import { decodeFile, type ContentFile } from './decode.ts';
import { START, type Problem } from './problems.ts';
import { SCHEMAS, type ContentKind, type Entries, type Entry, type ProseEntry } from './records.ts';
import { explainIssues } from './schema/explain.ts';
import type { Reference } from './schema/reference.ts';
import { parsePositioned, type PositionedData } from './yaml-file.ts';

/** Where each kind of content lives and how its files end. */
const ENDINGS: Partial<Record<string, string>> = {
  chapters: '.mdx',
  pages: '.mdx',
  tools: '.yaml',
  audiences: '.yaml',
  actors: '.yaml',
  kinds: '.yaml',
  glossary: '.yaml',
};
const SINGLE_FILES: Partial<Record<string, ContentKind>> = {
  'content/references.json': 'references',
  'content/contents.yaml': 'contents',
};
const NOT_CONTENT = new Set(['content/README.md', 'content/LICENSE']);

/** The valid entries of the content and everything that keeps other files from being valid. */
export interface ParsedContent {
  entries: Entries;
  problems: Problem[];
}

/** Decodes, parses and validates all content files. Never throws for an author's mistake: each becomes a problem. */
export function parseContent(files: readonly ContentFile[]): ParsedContent {
  const entries: Entries = {
    chapters: [],
    pages: [],
    tools: [],
    audiences: [],
    actors: [],
    kinds: [],
    glossary: [],
    references: [],
    contents: [],
  };
  const problems = files.flatMap((file) => parseFile(file, entries));
  return { entries, problems };
}

function parseFile(file: ContentFile, entries: Entries): Problem[] {
  if (NOT_CONTENT.has(file.path)) return [];
  const place = placeOf(file.path);
  if (typeof place === 'string') return [{ file: file.path, ...START, message: place, severity: 'error' }];
  const decoded = decodeFile(file);
  if (decoded.text === '') return decoded.problems;
  const { yaml, problems } = readYaml(decoded.text, file.path);
  return [...decoded.problems, ...problems, ...(yaml ? addEntries(place, file.path, decoded.text, yaml, entries) : [])];
}

/** The kind and id of a file by its path, or a sentence on why it cannot be content. */
function placeOf(path: string): { kind: ContentKind; id: string } | string {
  const single = SINGLE_FILES[path];
  if (single) return { kind: single, id: single };
  const match = /^content\/([^/]+)\/([^/]+?)(\.[^.]*)?$/.exec(path);
  const [, folder = '', id = '', ending = ''] = match ?? [];
  const expected = ENDINGS[folder];
  if (!expected) {
    return `Tiedosto on väärässä paikassa. Sisältö on kansioissa ${Object.keys(ENDINGS).join(', ')}.`;
  }
  if (ending !== expected) {
    return `Tiedostopääte on väärä: tässä kansiossa pääte on \`${expected}\`. Nimeä tiedosto uudelleen: \`${id}${expected}\`.`;
  }
  return { kind: folder as ContentKind, id };
}

function readYaml(text: string, path: string): { yaml?: PositionedData; problems: Problem[] } {
  const source = path.endsWith('.mdx') ? frontmatterOf(text) : text;
  if (source === undefined) {
    const message = 'Alusta puuttuvat tiedot. Ensimmäinen rivi on `---`, sitten kentät ja toinen `---`.';
    return { problems: [{ file: path, ...START, message, severity: 'error' }] };
  }
  const yaml = parsePositioned(source, path.endsWith('.mdx') ? 1 : 0);
  if (yaml.errors.length === 0) return { yaml, problems: [] };
  return {
    problems: yaml.errors.map(({ message, position }) => ({ file: path, ...position, message, severity: 'error' })),
  };
}

const frontmatterOf = (text: string): string | undefined => /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(text)?.[1];

function addEntries(
  { kind, id }: { kind: ContentKind; id: string },
  file: string,
  source: string,
  yaml: PositionedData,
  entries: Entries,
): Problem[] {
  const explanations = explainIssues(SCHEMAS[kind], yaml.data);
  if (explanations.length > 0) {
    return explanations.map(({ message, path, at }) => ({
      file,
      ...(at === 'key' ? yaml.locateKey(path) : yaml.locate(path)),
      message,
      severity: 'error',
    }));
  }
  const data = SCHEMAS[kind].parse(yaml.data);
  if (kind === 'references') {
    entries.references.push(
      ...(data as Reference[]).map((work, index) => ({
        id: work.id,
        file,
        data: work,
        locate: (path: readonly PropertyKey[]) => yaml.locate([index, ...path]),
      })),
    );
  } else {
    const entry: ProseEntry<unknown> = { id, file, data, source, locate: yaml.locate };
    (entries[kind] as Entry<unknown>[]).push(entry);
  }
  return [];
}
