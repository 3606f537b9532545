import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { pathOf } from '../content/node-kind.ts';
import { sourceMarks } from '../content/source-marks.ts';
import type { Fact, Source, WebPage } from '../schema/common.ts';
import { LICENCES, type Publication } from '../schema/publication.ts';
import { toolSchema, type Tool } from '../schema/tool.ts';
import { describeFields, type JsonSchema } from './dataset-fields.ts';
import { FIELD_TEXTS } from './field-texts.ts';
import { publicAddress } from '../site/address.ts';

/** Whose dataset it is, and at what address. */
export interface DatasetPublisher {
  publication: Publication;
  site: string;
}

const datasetShape = z.strictObject({
  licence: z.string(),
  edition: z.int(),
  date: z.string(),
  tools: z.array(toolSchema.extend({ page: z.string() })),
});

/** JSON Schema (draft 2020-12) of the tools' dataset, each field described in English. */
export function datasetSchema(): JsonSchema {
  const schema = z.toJSONSchema(datasetShape, { unrepresentable: 'any' });
  describeFields(schema, (path) => FIELD_TEXTS[path]?.en);
  return schema;
}

/** What stands at the head of each file: licence and edition. */
export const headOf = ({ licence, edition }: Publication) => ({
  licence: LICENCES[licence].url,
  edition: edition.number,
  date: edition.date,
});

const withPage = (tool: Tool, site: string) => ({ ...tool, page: pageOf(tool, site) });
const pageOf = ({ id }: Tool, site: string): string => publicAddress(pathOf({ kind: 'tool', id }), site);

/** The records as they stand in the content, each with the address of its page. */
export const toolsDataset = (tools: readonly Tool[], { publication, site }: DatasetPublisher) => ({
  ...headOf(publication),
  tools: tools.map((tool) => withPage(tool, site)),
});

/** One record, as a file of its own. */
export const toolFile = (tool: Tool, { publication, site }: DatasetPublisher) => ({
  ...headOf(publication),
  tool: withPage(tool, site),
});

/** Provisions or cases as they stand in the content, each with the address of its page. */
export const recordsDataset = (
  kind: 'provision' | 'case',
  records: readonly { id: string }[],
  { publication, site }: DatasetPublisher,
) => ({
  ...headOf(publication),
  [kind === 'case' ? 'cases' : 'provisions']: records.map((record) => ({
    ...record,
    page: publicAddress(pathOf({ kind, id: record.id }), site),
  })),
});

/**
 * The tools as a table (RFC 4180, UTF-8): one line for a tool, several values of a field separated by "; ".
 * Facts are followed by their sources in brackets.
 */
export function toolsCsv(tools: readonly Tool[], publisher: DatasetPublisher): string {
  return stringify(
    tools.map((tool) => csvRow(tool, publisher)),
    { header: true, record_delimiter: '\r\n', escape_formulas: true },
  );
}

/** A column once published keeps its name and place: new ones come at the end. */
function csvRow(tool: Tool, { publication, site }: DatasetPublisher): Record<string, string | number | null> {
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
    evidence: join(tool.evidence),
    corrections: tool.corrections.join('; '),
    doubts: tool.doubts.join('; '),
    page: pageOf(tool, site),
    verdict: status.verdict,
    instead: tool.instead.join('; '),
    withClient: join(tool.withClient),
    ...editionColumns(publication),
    archived: tool.archived?.address ?? null,
  };
}

const editionColumns = (publication: Publication) => {
  const { edition, licence } = headOf(publication);
  return { edition, licence };
};

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
