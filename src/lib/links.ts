import type { NodeKind } from './node-kind.ts';
import type { ContentKind, Records } from './records.ts';
import { sourceList, type Source } from './schema/common.ts';
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

type LinksOf = { [K in ContentKind]?: (record: Records[K]) => RecordLink[] };

const link = (kind: NodeKind, id: string, ...path: PropertyKey[]): RecordLink => ({ kind, id, path });
const each = (kind: NodeKind, ids: readonly string[], field: string): RecordLink[] =>
  ids.map((id, index) => link(kind, id, field, index));

/** What each kind of record links to, its cited works aside. */
const FIELD_LINKS: LinksOf = {
  tools: (tool) => [
    link('kind', tool.kind, 'kind'),
    ...tool.audiences.flatMap((audience, row) => [
      link('audience', audience.id, 'audiences', row, 'id'),
      ...audience.actors.map((actor, index) => link('actor', actor, 'audiences', row, 'actors', index)),
    ]),
    ...each('term', tool.terms, 'terms'),
    ...each('tool', tool.related, 'related'),
    ...(tool.article
      ? [{ kind: 'reference', id: TOOL_ARTICLE, path: ['article'], claim: tool.article.text } as const]
      : []),
    ...(tool.status.successor?.tool ? [link('tool', tool.status.successor.tool, 'status', 'successor', 'tool')] : []),
  ],
  audiences: (audience) => each('term', audience.terms, 'terms'),
  glossary: (term) => each('term', term.related, 'related'),
  contents: (contents) => each('chapter', contents.chapters, 'chapters'),
};

/** Every link of a record: its fields and the works that its sources name. */
export function linksOf<K extends ContentKind>(kind: K, record: Records[K]): RecordLink[] {
  return [...(FIELD_LINKS[kind]?.(record) ?? []), ...citedWorks(record)];
}

/** A `source` somewhere in a record. */
export interface SourcePlace {
  source: Source;
  path: Path;
  claim?: string | undefined;
}

/** Finds every `source` of a record, at any depth, with the text that it stands behind. */
export function sourcesOf(value: unknown, path: Path = []): SourcePlace[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => sourcesOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  const claim = [fields.text, fields.ground, fields.address].find((field) => typeof field === 'string');
  const own = 'source' in fields ? [{ source: fields.source as Source, path: [...path, 'source'], claim }] : [];
  return [
    ...own,
    ...Object.entries(fields).flatMap(([key, field]) => (key === 'source' ? [] : sourcesOf(field, [...path, key]))),
  ];
}

function citedWorks(record: unknown): RecordLink[] {
  return sourcesOf(record).flatMap(({ source, path, claim }) =>
    sourceList(source).flatMap((value): RecordLink[] => {
      if (value === 'article') return [{ kind: 'reference', id: TOOL_ARTICLE, path, claim }];
      return typeof value === 'string' ? [] : [{ kind: 'reference', id: value.ref, path, claim }];
    }),
  );
}
