import { decodeFile, type ContentFile } from './decode.ts';
import { frontmatterOf, parseMdx, type ParsedMdx } from './mdx.ts';
import { error, START, warning, type Problem } from './problems.ts';
import { letterProblems, valueProblems } from './value-problems.ts';
import { explainJson, parsePositioned, type PositionedData } from './yaml-file.ts';

/** A file of the content, decoded and parsed once: checks, graph, pages and the spelling share it. */
export interface OpenFile {
  path: string;
  text: string;
  /** The YAML or JSON that it holds, or its frontmatter; undefined where there is none. */
  yaml?: PositionedData;
  /** The text of a chapter or a page. */
  mdx?: ParsedMdx;
  /** What keeps the text from being parsed, the disk or the text itself; it is told among the problems. */
  unreadable?: 'disk' | 'text' | undefined;
  /** What is wrong in how it is written down. */
  problems: Problem[];
}

/** Reads a file of the content. Never throws for an author's mistake: each becomes a problem. */
export function openFile(file: ContentFile): OpenFile {
  const { path, text, unreadable, problems } = decodeFile(file);
  if (unreadable || !/\.(?:mdx|yaml|json)$/.test(path)) return { path, text, unreadable, problems };
  const prose = path.endsWith('.mdx') ? { mdx: parseMdx(text) } : {};
  const source = path.endsWith('.mdx') ? frontmatterOf(text) : text;
  if (source === undefined)
    return { path, text, ...prose, problems: [...problems, error(path, START, NO_FRONTMATTER)] };
  const yaml = openData(source, path);
  return {
    path,
    text,
    yaml,
    ...prose,
    problems: [
      ...problems,
      ...yaml.errors.map(({ message, position }) => error(path, position, message)),
      ...yaml.warnings.map(({ message, position }) => warning(path, position, message)),
      ...(yaml.errors.length > 0 ? [] : valueProblems(path, yaml)),
      ...(prose.mdx ? letterProblems(path, prose.mdx) : []),
    ],
  };
}

/** Frontmatter begins on the second line of its file. */
function openData(source: string, path: string): PositionedData {
  const yaml = parsePositioned(source, path.endsWith('.mdx') ? 1 : 0);
  const faults = path.endsWith('.json') ? explainJson(source) : undefined;
  return faults ? { ...yaml, errors: faults, warnings: [] } : yaml;
}

const NO_FRONTMATTER = 'Alusta puuttuvat tiedot. Ensimmäinen rivi on `---`, sitten kentät ja toinen `---`.';
