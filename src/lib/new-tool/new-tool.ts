import { Document, isScalar, isSeq, Scalar, visit, type Pair } from 'yaml';
import { freshUntil } from '../catalogue/freshness.ts';
import { UNKNOWN, untoldGap } from '../checks/status-grounds.ts';
import { isPlainSource, type PlainSource, type WebPage } from '../schema/common.ts';
import { CONFIDENCES, type StatusValue, type Tool } from '../schema/tool.ts';

export type Confidence = (typeof CONFIDENCES)[number];

/** What has to be known for a valid tool file; all else can be filled in later. */
export interface NewTool extends Pick<Tool, 'id' | 'name' | 'summary' | 'entryType' | 'kind' | 'audiences'> {
  address: string | null;
  /** The page that was read for the status. */
  page: Omit<WebPage, 'id'> | null;
  method: Tool['checked']['method'];
  status: Pick<Tool['status'], 'value' | 'confidence' | 'ground' | 'changed'> & {
    successor: { name: string; tool: string | null } | null;
  };
}

/** An id from a name: "Älyvankila 2.0" gives "alyvankila-2-0"; empty where the name has no letter a–z to give. */
export const proposeId = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * How sure a status can be: as sure as the check lets it be.
 * @param page the page that was read
 * @param day when it was read, "2026-11-21"
 */
export function confidencesFor(status: StatusValue, page: NewTool['page'], day: string): Confidence[] {
  if (status === 'not-applicable') return ['not-applicable'];
  if (status === 'unknown') return page ? ['uncertain'] : ['no-information', 'uncertain'];
  if (!page) return ['general-knowledge', 'uncertain'];
  const isConfirmed = status !== 'in-use' || (page.date !== null && freshUntil(page.date) >= day);
  return isConfirmed ? ['confirmed', 'indicative'] : ['indicative'];
}

/**
 * The record of a tool that is not from the article, with null and [] for all that was not asked.
 * @param answers what the author told
 * @param day when the facts were checked, "2026-11-21"
 */
export function newToolRecord(answers: NewTool, day: string): Tool {
  const { page, status, address } = answers;
  const pageId = page ? idOfPage(page.url) : null;
  const source = pageId ?? plainSource(answers);
  return {
    id: answers.id,
    name: answers.name,
    otherNames: [],
    summary: answers.summary,
    entryType: answers.entryType,
    kind: answers.kind,
    audiences: answers.audiences,
    article: null,
    known: [],
    operator: null,
    url: address === null ? null : { address, source: pageId ?? 'general-knowledge', note: null },
    languages: null,
    price: null,
    platforms: null,
    privacy: [],
    withClient: [],
    evidence: [],
    status: {
      value: status.value,
      confidence: status.confidence,
      ground: wholeGround(status),
      source,
      changed: status.changed,
      seen: status.value === 'in-use' || status.value === 'unknown' ? (page?.date ?? null) : null,
      successor: status.successor && { ...status.successor, source },
      verdict: null,
    },
    checked: { date: day, method: answers.method },
    corrections: [],
    doubts: [],
    searchWords: [],
    terms: [],
    related: [],
    instead: [],
    sources: page && pageId ? [{ id: pageId, ...page }] : [],
  };
}

/** The ground with a plain word for what the author does not know. */
function wholeGround(status: NewTool['status']): string {
  const gap = untoldGap(status);
  return gap === undefined ? status.ground : `${status.ground.replace(/[^.!?”]$/, '$&.')} ${UNKNOWN[gap]}`;
}

function plainSource({ status }: NewTool): PlainSource {
  if (status.value === 'not-applicable') return 'synthesis';
  return status.confidence === 'general-knowledge' ? 'general-knowledge' : 'none';
}

/** Names a page by its host: "https://www.takuusaatio.fi/…" is "takuusaatio". */
function idOfPage(url: string): string {
  const host = proposeId(new URL(url).hostname.split('.').at(-2) ?? '');
  return host === '' || isPlainSource(host) ? 'sivu' : host;
}

/** Lists of ids and words stand on one line. */
const ONE_LINE = new Set(['actors', 'searchWords', 'terms', 'related', 'instead']);
const DATES = new Set(['date', 'changed', 'seen']);
const LONG_TEXT = 90;

/** A tool as the text of its file, written as the other files of the catalogue are. */
export function toolYaml(tool: Tool): string {
  const document = new Document(tool, { aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_key, pair) => {
      setStyle(pair);
    },
  });
  return document.toString({ lineWidth: 110, flowCollectionPadding: false });
}

function setStyle({ key, value }: Pair): void {
  const field = isScalar(key) ? String(key.value) : '';
  if (isSeq(value) && ONE_LINE.has(field)) value.flow = true;
  if (!isScalar(value) || typeof value.value !== 'string') return;
  if (DATES.has(field)) value.type = Scalar.QUOTE_DOUBLE;
  else if (value.value.length > LONG_TEXT && value.value.includes(' ')) value.type = Scalar.BLOCK_FOLDED;
}
