/**
 * Examples for the tests, picked by rule from the content and the built site. An author may rename, end, add, reword and
 * reorder: a test that takes its example from here holds all the same.
 */
import { parse } from 'yaml';
import { contentIds, readBuilt, readContentFile } from './built-site.ts';
import { builtTools, type Tool } from './catalogue-parts.ts';

const tools = builtTools();
const { chapters } = parse(readContentFile('contents.yaml')) as { chapters: string[] };
const prose = chapters.map((id) => readContentFile(`chapters/${id}.mdx`).toLowerCase()).join('\n');

/** The first that the rule holds for; where there is none, the test says by name what the content lacks. */
export function pick<T>(from: readonly T[], rule: (one: T) => boolean, what: string): T {
  const found = from.find(rule);
  if (found === undefined) throw new Error(`The content has no ${what}.`);
  return found;
}

const ONE_WORD = /^\p{L}{6,}$/u;
const TWO_WORDS = /^\p{L}{4,} \p{L}{4,}$/u;

const records = tools.map((tool) => JSON.stringify(tool).toLowerCase());
/** No chapter and no other tool's record has its name, so that a search for it finds this one first. */
const isAlone = ({ id, name }: Tool): boolean =>
  !prose.includes(name.toLowerCase()) &&
  tools.every((other, index) => other.id === id || !records[index]?.includes(name.toLowerCase()));
const current = tools.filter((tool) => tool.status.value === 'in-use' && ONE_WORD.test(tool.name) && isAlone(tool));

/** Tools in use with a name of one word. */
export const exampleTool = pick(current, () => true, 'tool in use with a name of one word');
export const anotherTool = pick(current, (tool) => tool !== exampleTool, 'second tool in use with a name of one word');
/** A tool that has ended. */
export const endedTool = (): Tool => pick(tools, ({ status }) => status.value === 'ended', 'tool that has ended');
/** A tool of whose price something is told. */
export const pricedTool = (): Tool =>
  pick(
    tools,
    ({ id }) => readBuilt(`/tyokalut/${id}/index.html`).includes('class="fact" id="hinta"'),
    'tool with a price',
  );

interface Named {
  path: string;
  id: string;
  name: string;
}

const named = (folder: string, field: string, pathOf: (id: string) => string): Named[] =>
  contentIds(folder).map((id) => {
    const record = parse(readContentFile(`${folder}/${id}.yaml`)) as Record<string, unknown>;
    return { path: pathOf(id), id, name: String(record[field]) };
  });

const inUse = ({ id }: Named): number =>
  tools.filter(({ status, audiences }) => status.value === 'in-use' && audiences.some((group) => group.id === id))
    .length;
const groups = named('audiences', 'name', (id) => `/kohderyhmat/${id}/`);
/** Of the groups of clients with a name of one word, the one with the most tools in use. */
export const exampleGroup = pick(
  groups.toSorted((a, b) => inUse(b) - inUse(a)),
  ({ name }) => ONE_WORD.test(name),
  'group with a name of one word',
);

const terms = named('glossary', 'term', (id) => `/sanasto/#${id}`);
export const exampleTerm = pick(terms, ({ name }) => ONE_WORD.test(name), 'term of one word');

/** Names of two words that stand so in a chapter too, and that nothing else has: of terms, groups, actors and tools. */
export const phrases = [
  ...terms,
  ...groups,
  ...named('actors', 'name', (id) => `/toimijat/${id}/`),
  ...named('tools', 'name', (id) => `/tyokalut/${id}/`),
].filter(
  ({ name }, index, all) =>
    TWO_WORDS.test(name) &&
    prose.includes(name.toLowerCase()) &&
    all.every((other, at) => at === index || !other.name.toLowerCase().includes(name.toLowerCase())),
);

/** Addresses of the chapters, in the order of the book. */
export const chapterPaths = chapters.map((id) => `/luvut/${id}/`);

/** The first chapter of the book whose page has elements of all these classes. */
export const chapterWith = (...classes: string[]): string =>
  pick(
    chapterPaths,
    (path) => {
      const html = readBuilt(`${path}index.html`);
      return classes.every((name) => new RegExp(`class="(?:[^"]* )?${name}[ "]`).test(html));
    },
    `chapter with ${classes.join(' and ')}`,
  );

/** The chapter with the longest word in its title, which narrow screens have to break. */
export const longTitled = chapterPaths.toSorted((a, b) => longestWord(b) - longestWord(a))[0] ?? '';
function longestWord(path: string): number {
  const title = /<h1\b[^>]*>([^]*?)<\/h1>/.exec(readBuilt(`${path}index.html`))?.[1] ?? '';
  return Math.max(...title.split(/\s+/).map((word) => word.length));
}

/** A word with a letter left out. */
export const misspelt = (word: string): string => word.slice(0, 2) + word.slice(3);
