import type { Nodes } from 'mdast';
import { isElement, startOf, walk } from '../content/mdx.ts';
import { isCitation } from '../content/mentions.ts';
import { type Position, type Problem, warning } from '../content/problems.ts';
import type { Entries, Entry } from '../content/records.ts';
import type { Path } from '../content/yaml-file.ts';
import type { Fact } from '../schema/common.ts';

/** What the book may hold of what stops a reader: the subject is the world, not the sources. */
const MOST_DOUBTS = 8;
const MOST_ARTICLES = 15;
const CASE_WORDS = { least: 120, most: 200 };

/** The book keeps to its measure: few boxes of doubt, little talk of articles, none of it in questions, cases of one length. */
export function checkLimits(entries: Entries): Problem[] {
  const chapters = inOrder(entries);
  const doubts = chapters.flatMap(({ file, mdx }) =>
    nodesIn(mdx.tree, isDoubt).map((node) => ({ file, at: startOf(node) })),
  );
  const articles = chapters.flatMap((chapter) => articlesIn(chapter).map((at) => ({ file: chapter.file, at })));
  return [
    ...over(
      doubts,
      MOST_DOUBTS,
      (count) =>
        `Kirjassa on ${count} laatikkoa \`<Doubt>\`: enintään ${MOST_DOUBTS}. Kerro epävarmuus virkkeessä tai poista laatikko.`,
    ),
    ...over(
      articles,
      MOST_ARTICLES,
      (count) =>
        `Luvuissa puhutaan artikkelista ${count} kertaa: enintään ${MOST_ARTICLES}. Sano asia itse ja jätä lähde viittaukseen.`,
    ),
    ...entries.questions.flatMap(articlesInQuestions),
    ...entries.cases.flatMap(lengthOfCase),
  ];
}

type Place = { file: string; at: Position };

/** The places past the limit are told, those before it are allowed. */
const over = (places: readonly Place[], most: number, message: (count: number) => string): Problem[] =>
  places.slice(most).map(({ file, at }) => warning(file, at, message(places.length)));

type Chapter = Entries['chapters'][number];

function inOrder({ chapters, contents }: Entries): Chapter[] {
  const order = contents.flatMap(({ data }) => data.chapters);
  return [...chapters].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

const nodesIn = (tree: Nodes, isWanted: (node: Nodes) => boolean): Nodes[] =>
  [...walk(tree)].filter(({ node, around }) => isWanted(node) && !around.some(isCitation)).map(({ node }) => node);

const isDoubt = (node: Nodes): boolean => isElement(node) && node.name === 'Doubt';

const ARTICLE = /artikkel/gi;

function articlesIn({ data, mdx, locate }: Chapter): Position[] {
  const inFields = textsIn(data).flatMap(({ text, path }) => Array.from(text.matchAll(ARTICLE), () => locate(path)));
  const inText = nodesIn(mdx.tree, ({ type }) => type === 'text').flatMap((node) => {
    const { line, column } = startOf(node);
    const text = 'value' in node ? node.value : '';
    return Array.from(text.matchAll(ARTICLE), ({ index }): Position => {
      const before = text.slice(0, index).split('\n');
      return {
        line: line + before.length - 1,
        column: (before.at(-1)?.length ?? 0) + (before.length === 1 ? column : 1),
      };
    });
  });
  return [...inFields, ...inText];
}

/** All texts of a record, at any depth, but for its sources. */
function textsIn(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) =>
    key === 'source' ? [] : textsIn(field, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const articlesInQuestions = ({ file, data, locate }: Entries['questions'][number]): Problem[] =>
  textsIn(data)
    .filter(({ text }) => text.search(ARTICLE) >= 0)
    .map(({ path }) => warning(file, locate(path), 'Kysymys puhuu artikkelista. Kysy asiasta itsestään.'));

function lengthOfCase({ file, data, locate }: Entry<{ happened: Fact[]; effect: Fact[] }>): Problem[] {
  const words = [...data.happened, ...data.effect].flatMap(({ text }) =>
    text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)),
  );
  const { least, most } = CASE_WORDS;
  if (least <= words.length && words.length <= most) return [];
  const message = `Tapauksessa on ${words.length} sanaa: kentissä \`happened\` ja \`effect\` on yhteensä ${least}–${most}. ${words.length > most ? 'Lyhennä' : 'Täydennä'}.`;
  return [warning(file, locate(['happened']), message)];
}
