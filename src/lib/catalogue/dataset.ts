import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { pathOf } from '../content/node-kind.ts';
import { sourceMarks } from '../content/source-marks.ts';
import type { Fact, Source, WebPage } from '../schema/common.ts';
import { toolSchema, type Tool } from '../schema/tool.ts';

/** JSON Schema (draft 2020-12) of the tools' dataset. */
export const datasetSchema = () =>
  z.toJSONSchema(z.strictObject({ licence: z.string(), tools: z.array(toolSchema.extend({ page: z.string() })) }), {
    unrepresentable: 'any',
  });

/** The records as they stand in the content, each with the address of its page. */
export const toolsDataset = (tools: readonly Tool[], site: string) => ({
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  tools: tools.map((tool) => ({ ...tool, page: new URL(pathOf({ kind: 'tool', id: tool.id }), site).href })),
});

/**
 * The tools as a table (RFC 4180, UTF-8): one line for a tool, several values of a field separated by "; ".
 * Facts are followed by their sources in brackets.
 */
export function toolsCsv(tools: readonly Tool[], site: string): string {
  return stringify(
    tools.map((tool) => csvRow(tool, site)),
    { header: true, record_delimiter: '\r\n', escape_formulas: true },
  );
}

function csvRow(tool: Tool, site: string): Record<string, string | number | null> {
  const { status, sources: pages } = tool;
  const join = (facts: readonly Fact[]) => facts.map((fact) => withSource(fact, pages)).join('; ');
  const one = (fact: Fact | null) => (fact ? withSource(fact, pages) : '');
  return {
    id: tool.id,
    name: tool.name,
    otherNames: tool.otherNames.map(({ name }) => name).join('; '),
    summary: tool.summary,
    entryType: tool.entryType,
    kind: tool.kind,
    audiences: tool.audiences.map(({ id }) => id).join('; '),
    actors: [...new Set(tool.audiences.flatMap(({ actors }) => actors))].join('; '),
    status: status.value,
    confidence: status.confidence,
    statusGround: withSource({ text: status.ground, source: status.source }, pages),
    changed: status.changed,
    seen: status.seen,
    successor: status.successor?.name ?? null,
    verdict: status.verdict,
    instead: tool.instead.join('; '),
    checked: tool.checked.date,
    checkMethod: tool.checked.method,
    article: tool.article?.text ?? null,
    footnote: tool.article?.footnote ?? null,
    known: join(tool.known),
    operator: one(tool.operator),
    address: tool.url?.address ?? null,
    languages: one(tool.languages),
    price: one(tool.price),
    platforms: one(tool.platforms),
    privacy: join(tool.privacy),
    withClient: join(tool.withClient),
    evidence: join(tool.evidence),
    corrections: tool.corrections.join('; '),
    doubts: tool.doubts.join('; '),
    page: new URL(pathOf({ kind: 'tool', id: tool.id }), site).href,
  };
}

const withSource = ({ text, source }: Fact, pages: readonly WebPage[]): string =>
  `${text} [${sourceText(source, pages)}]`;

const sourceText = (source: Source, pages: readonly WebPage[]): string =>
  sourceMarks(source, {
    plain: (word) => word,
    work: (id, place) => [id, place].filter(Boolean).join(' '),
    provision: (id, section) => ({ text: [id, section].filter(Boolean).join(' ') }),
    page: (id) => ({ text: pages.find((page) => page.id === id)?.url ?? id }),
  })
    .map(({ text }) => text)
    .join(', ');
