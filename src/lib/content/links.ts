import type { NodeKind } from './node-kind.ts';
import type { ContentKind } from './records.ts';
import { sourceList, type Source } from '../schema/common.ts';
import { shortAddress } from './short-address.ts';
import type { Path } from './yaml-file.ts';

/** The work that the plain word `article` stands for in a `source`. */
export const TOOL_ARTICLE = 'koivula-hyvinvointiteknologia-sosiaalialalla';

/** A link that a record makes: to what, where in the record, and the statement it supports if it is a source. */
export interface RecordLink {
  kind: NodeKind;
  id: string;
  path: Path;
  claim?: string | undefined;
}

/** What each kind of record links to: a kind of node and the fields that lead to its id; `*` is each item of a list. */
const LINK_FIELDS: Partial<Record<ContentKind, readonly (readonly [NodeKind, ...string[]])[]>> = {
  tools: [
    ['kind', 'kind'],
    ['audience', 'audiences', '*', 'id'],
    ['actor', 'audiences', '*', 'actors', '*'],
    ['term', 'terms', '*'],
    ['tool', 'related', '*'],
    ['tool', 'instead', '*'],
    ['tool', 'status', 'successor', 'tool'],
  ],
  audiences: [['term', 'terms', '*']],
  glossary: [['term', 'related', '*']],
  provisions: [
    ['reference', 'works', '*'],
    ['audience', 'audiences', '*'],
    ['kind', 'kinds', '*'],
    ['term', 'terms', '*'],
    ['provision', 'related', '*'],
  ],
  cases: [
    ['chapter', 'chapters', '*'],
    ['tool', 'tools', '*'],
    ['provision', 'provisions', '*'],
    ['term', 'terms', '*'],
    ['audience', 'audiences', '*'],
  ],
  figures: [['term', 'levels', '*', 'terms', '*']],
  questions: [['chapter', 'chapter']],
  contents: [['chapter', 'chapters', '*']],
};

/**
 * Every link of a record: its fields, the article's table if it stands there, and the works and provisions that its sources name.
 * @param record a record, or a draft of one that does not fit its schema: what is not a link is passed over
 */
export function linksOf(kind: ContentKind, record: unknown): RecordLink[] {
  const fields = (LINK_FIELDS[kind] ?? []).flatMap(([target, ...steps]) =>
    textsAt(record, steps).map(({ text, path }) => ({ kind: target, id: text, path })),
  );
  const inTable = textsAt(record, ['article', 'text']).map(({ text }): RecordLink => ({
    kind: 'reference',
    id: TOOL_ARTICLE,
    path: ['article'],
    claim: text,
  }));
  return [...fields, ...inTable, ...cited(record)];
}

/** The texts that stand at a path; `*` is each item of a list. */
export function textsAt(value: unknown, steps: readonly string[], path: Path = []): { text: string; path: Path }[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' ? [{ text: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (step !== '*') return textsAt((value as Record<string, unknown>)[step], rest, [...path, step]);
  return Array.isArray(value) ? value.flatMap((item, index) => textsAt(item, rest, [...path, index])) : [];
}

/** A `source` somewhere in a record. */
export interface SourcePlace {
  source: Source;
  /** The fact that has it. */
  holder: object;
  path: Path;
  claim?: string | undefined;
}

/** The field that a source beside it stands behind: the first that is there. */
const CLAIM_FIELDS = ['text', 'ground', 'address', 'what', 'prompt', 'label', 'name', 'heading'] as const;

/** What a source stands behind, as a page shows it. */
function claimOf(fields: Record<string, unknown>): string | undefined {
  const claim = CLAIM_FIELDS.map((field) => fields[field]).find((field) => typeof field === 'string');
  return claim === undefined || claim !== fields.address ? claim : shortAddress(claim);
}

/** Finds every `source` of a record, at any depth, with the text that it stands behind. */
export function sourcesOf(value: unknown, path: Path = []): SourcePlace[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => sourcesOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  const claim = claimOf(fields);
  const own =
    'source' in fields ? [{ source: fields.source as Source, holder: value, path: [...path, 'source'], claim }] : [];
  return [
    ...own,
    ...Object.entries(fields).flatMap(([key, field]) => (key === 'source' ? [] : sourcesOf(field, [...path, key]))),
  ];
}

function cited(record: unknown): RecordLink[] {
  return sourcesOf(record).flatMap(({ source, path, claim }) =>
    sourceList(source).flatMap((value): RecordLink[] => {
      if (value === 'article') return [{ kind: 'reference', id: TOOL_ARTICLE, path, claim }];
      return [
        ...textsAt(value, ['ref']).map(({ text }): RecordLink => ({ kind: 'reference', id: text, path, claim })),
        ...textsAt(value, ['provision']).map(({ text }): RecordLink => ({ kind: 'provision', id: text, path, claim })),
      ];
    }),
  );
}
