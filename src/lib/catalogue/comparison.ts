import { finnishDate } from '../finnish/finnish-date.ts';
import { pathOf } from '../content/node-kind.ts';
import { sourceMarks, type SourceWords } from '../content/source-marks.ts';
import type { Fact, PlainSource, Source } from '../schema/common.ts';
import type { Tool } from '../schema/tool.ts';
import { statusText, type StatusText } from './status-text.ts';
import { STATUS_CLASSES, statusGroup } from './status-group.ts';

/** What is compared, in the order in which a practitioner asks. */
export const COMPARED = [
  'what',
  'forWhom',
  'stillThere',
  'howKnown',
  'operator',
  'price',
  'privacy',
  'withClient',
  'languages',
  'platforms',
  'evidence',
  'doubts',
  'checked',
] as const;
export type Compared = (typeof COMPARED)[number];

/** Text of a cell with the names of its sources; `mark` gives the classes of a sign before it. */
export interface Statement {
  text: string;
  mark?: string;
  sources?: { text: string; href?: string }[];
}

/** A column of the comparison, ready to be shown. A row without statements is not known. */
export interface Comparison {
  id: string;
  name: string;
  page: string;
  rows: Record<Compared, Statement[]>;
}

/** The interface's texts that a comparison uses. */
type TextKey =
  | StatusText['key']
  | `entryType.${Tool['entryType']}`
  | `confidence.${Tool['status']['confidence']}`
  | `method.${Tool['checked']['method']}`
  | `source.${PlainSource}`
  | 'confidence.label'
  | 'tool.successor';

/** The words that a comparison needs from elsewhere: the interface's texts, names and citations. */
export interface Words {
  t: (key: TextKey) => string;
  kind: (id: string) => string;
  audience: (id: string) => string;
  citation: (id: string, pages: string | undefined) => string;
  provision: SourceWords['provision'];
}

/** Puts together what is compared of a tool, in words; the page that shows it only prints them. */
export function comparisonOf(tool: Tool, words: Words): Comparison {
  const { t } = words;
  const { status, checked } = tool;
  const facts = (list: readonly (Fact | null)[]): Statement[] =>
    list.flatMap((fact) => (fact ? [{ text: fact.text, sources: sourcesOf(fact.source, tool, words) }] : []));
  const { key, year } = statusText(status);
  const statusWords = status.verdict ?? [t(key), year].filter(Boolean).join(' ');
  return {
    id: tool.id,
    name: tool.name,
    page: pathOf({ kind: 'tool', id: tool.id }),
    rows: {
      what: [
        { text: tool.summary },
        { text: words.kind(tool.kind), mark: `kind ${tool.kind}` },
        { text: t(`entryType.${tool.entryType}`) },
      ],
      forWhom: tool.audiences.map(({ id }) => ({ text: words.audience(id) })),
      stillThere: [
        { text: statusWords, mark: `status ${STATUS_CLASSES[statusGroup(status)]}` },
        ...(status.successor ? [{ text: `${t('tool.successor')}: ${status.successor.name}` }] : []),
      ],
      howKnown: [
        ...facts([{ text: status.ground, source: status.source }]),
        { text: `${t('confidence.label')}: ${t(`confidence.${status.confidence}`)}` },
      ],
      operator: facts([tool.operator]),
      price: facts([tool.price]),
      privacy: facts(tool.privacy),
      withClient: facts(tool.withClient),
      languages: facts([tool.languages]),
      platforms: facts([tool.platforms]),
      evidence: facts(tool.evidence),
      doubts: tool.doubts.map((text) => ({ text })),
      checked: [{ text: `${finnishDate(checked.date)}: ${t(`method.${checked.method}`)}` }],
    },
  };
}

function sourcesOf(
  source: Source,
  { id, sources }: Tool,
  { t, citation, provision }: Words,
): NonNullable<Statement['sources']> {
  return sourceMarks(source, {
    plain: (word) => t(`source.${word}`),
    work: citation,
    provision,
    page: (page) => ({
      text: sources.find((candidate) => candidate.id === page)?.title ?? page,
      href: `${pathOf({ kind: 'tool', id })}#lahde-${page}`,
    }),
  }).map(({ text, href }) => (href === undefined ? { text } : { text, href }));
}
