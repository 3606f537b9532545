import { stringify } from 'yaml';
import type { ContentFile } from '../content/decode.ts';
import { openFile } from '../content/open-file.ts';
import { parseContent } from '../content/parse-content.ts';
import type { Entries } from '../content/records.ts';
import type { Fact, Source } from '../schema/common.ts';
import type { Tool } from '../schema/tool.ts';
import { seededRandom, type Random } from './seeded-random.ts';
import { textMaker, type TextMaker } from './synthetic-text.ts';

/**
 * Tool files for measurements. Each has the shape of a real tool (which facts are known, how long they are, what they
 * stand on) with other words, another name and other links. Together with the real content they pass `checkContent`.
 * @param count how many
 * @param seed the same seed gives the same files
 * @param content the real files, from which the words, the shapes and the ids to link to are drawn
 */
export function syntheticTools(count: number, seed: number, content: readonly ContentFile[]): ContentFile[] {
  const random = seededRandom(seed);
  const { entries } = parseContent(content.map(openFile));
  const names = newNames(count, entries, random);
  const draw: Draw = { random, entries, text: textMaker(textsOf(entries), random), ids: [...names.keys()] };
  return [...names].map(([id, name]) => {
    const tool = likeTool(random.pick(entries.tools).data, id, name, draw);
    return { path: `content/tools/${id}.yaml`, bytes: Buffer.from(stringify(tool)) };
  });
}

/** What a new tool is drawn from. */
interface Draw {
  random: Random;
  entries: Entries;
  text: TextMaker;
  /** Ids of all synthetic tools. */
  ids: readonly string[];
}

const SUMMARY_LIMIT = 200;

function likeTool(shape: Tool, id: string, name: string, draw: Draw): Tool {
  const { random, entries, text, ids } = draw;
  const idsOf = (list: readonly { id: string }[]) => list.map((entry) => entry.id);
  const fact = ({ text: model, source }: Fact): Fact => ({ text: text(model), source: ownSource(source) });
  const address = `https://${id}.example.fi/`;
  const successor = shape.status.successor && {
    ...shape.status.successor,
    tool: null,
    source: ownSource(shape.status.successor.source),
  };
  return {
    ...shape,
    id,
    name,
    otherNames: [],
    summary: wholeWords(text(shape.summary), SUMMARY_LIMIT),
    kind: random.pick(entries.kinds).id,
    audiences: random
      .some(idsOf(entries.audiences), shape.audiences.length)
      .map((audience) => ({ id: audience, actors: random.some(idsOf(entries.actors), 1 + random.below(2)) })),
    article: null,
    known: shape.known.map(fact),
    operator: shape.operator && fact(shape.operator),
    url: shape.url && { address, source: ownSource(shape.url.source), note: shape.url.note && text(shape.url.note) },
    languages: shape.languages && fact(shape.languages),
    price: shape.price && fact(shape.price),
    platforms: shape.platforms && fact(shape.platforms),
    privacy: shape.privacy.map(fact),
    evidence: shape.evidence.map(fact),
    status: {
      ...shape.status,
      ground: text(shape.status.ground),
      source: ownSource(shape.status.source),
      successor,
    },
    corrections: [],
    doubts: shape.doubts.map(text),
    searchWords: random.some(searchWordsOf(entries), shape.searchWords.length),
    terms: random.some(idsOf(entries.glossary), shape.terms.length),
    related: random.some(ids, shape.related.length).filter((other) => other !== id),
    sources: shape.sources.map((page, index) => ({ ...page, title: text(page.title), url: `${address}${index + 1}` })),
  };
}

const wholeWords = (text: string, limit: number): string =>
  text.length <= limit ? text : text.slice(0, text.lastIndexOf(' ', limit));

/** A synthetic tool says nothing of the article or of a work: what stood on them stands on nothing. */
function ownSource(source: Source): Source {
  const own = (Array.isArray(source) ? source : [source]).filter(
    (value): value is string => typeof value === 'string' && value !== 'article',
  );
  return own.length > 0 ? own : 'none';
}

const searchWordsOf = (entries: Entries): string[] => [
  ...new Set(entries.tools.flatMap(({ data }) => data.searchWords)),
];

/** Names of two words, each with its id; neither is in the content or comes twice. */
function newNames(count: number, entries: Entries, random: Random): Map<string, string> {
  const words = searchWordsOf(entries).filter((word) => /^\p{Ll}{3,}$/u.test(word));
  const taken = new Set(entries.tools.flatMap(({ id, data }) => [id, slugOf(data.name)]));
  const names = new Map<string, string>();
  if (count > words.length ** 2 / 2) throw new Error(`The content has too few words for ${count} names.`);
  while (names.size < count) {
    const [first = '', second = ''] = random.some(words, 2);
    const name = `${first.charAt(0).toUpperCase()}${first.slice(1)} ja ${second}`;
    if (!taken.has(slugOf(name))) names.set(slugOf(name), name);
  }
  return names;
}

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The texts whose words make new ones. */
function textsOf(entries: Entries): string[] {
  const tools = entries.tools.flatMap(({ data }) => [
    data.summary,
    ...[...data.known, ...data.privacy, ...data.evidence].map(({ text }) => text),
    data.status.ground,
    ...data.doubts,
  ]);
  const vocabularies = [...entries.audiences, ...entries.actors, ...entries.kinds].map(
    ({ data }) => data.description.text,
  );
  return [...tools, ...vocabularies, ...entries.glossary.map(({ data }) => data.definition.text)];
}
