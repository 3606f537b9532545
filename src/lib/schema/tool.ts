import { z } from 'zod';
import { address, date, fact, id, source, summary, text, webPage, words, webAddress } from './common.ts';

export const ENTRY_TYPES = [
  'named-tool',
  'named-service',
  'practice',
  'category',
  'actor',
  'place',
  'publication',
] as const;
export const STATUSES = ['in-use', 'ended', 'renamed', 'merged', 'unknown', 'not-applicable'] as const;
export const CONFIDENCES = [
  'confirmed',
  'indicative',
  'general-knowledge',
  'uncertain',
  'no-information',
  'not-applicable',
] as const;
export const CHECK_METHODS = [
  'stored-page',
  'live-page',
  'asked-operator',
  'article-only',
  'general-knowledge',
] as const;
export const NAME_KINDS = ['article', 'former', 'later', 'alternative'] as const;

export type StatusValue = (typeof STATUSES)[number];

const successor = z.strictObject({ name: text, tool: id.nullable(), source });

/** Whether a tool is still there, and how that is known. */
export const statusSchema = z.strictObject({
  value: z.enum(STATUSES),
  confidence: z.enum(CONFIDENCES),
  ground: text,
  source,
  /** When it ended, or its name or keeper changed. */
  changed: date.nullable(),
  /** Date of the newest evidence that it was there. */
  seen: date.nullable(),
  successor: successor.nullable(),
  /** What the status means for a reader, where its word alone would mislead: "jatkuu, tehtävä päättyi". */
  verdict: text.nullable(),
});

/** One entry of the catalogue; the file `content/tools/<id>.yaml`. `content/ohje/viite.md` explains each field to authors. */
export const toolSchema = z.strictObject({
  id,
  name: text,
  otherNames: z.array(z.strictObject({ name: text, kind: z.enum(NAME_KINDS) })),
  summary,
  entryType: z.enum(ENTRY_TYPES),
  /** A general tool that was not made for social work: it stands last in lists. */
  general: z.literal(true).optional(),
  kind: id,
  audiences: z
    .array(z.strictObject({ id, actors: z.array(id).min(1), place: text.optional() }))
    .min(1, { error: 'anna ainakin yksi kohderyhmä' }),
  /** What Taulukko 1 says; null for an entry that is not from the article. */
  article: z.strictObject({ text, footnote: z.int().min(1).max(22).nullable() }).nullable(),
  known: z.array(fact),
  operator: fact.nullable(),
  url: address.nullable(),
  /** A copy of its page in a web archive, for readers to see what it was when the page itself has gone. */
  archived: z.strictObject({ address: webAddress, date }).optional(),
  languages: fact.nullable(),
  price: fact.nullable(),
  platforms: fact.nullable(),
  privacy: z.array(fact),
  /** Whether it may be used with a client: account, age, identification, data, secrecy. */
  withClient: z.array(fact),
  evidence: z.array(fact),
  status: statusSchema,
  checked: z.strictObject({ date, method: z.enum(CHECK_METHODS) }),
  corrections: words,
  doubts: words,
  searchWords: words,
  terms: z.array(id),
  related: z.array(id),
  /** Tools that serve the same need where this one has ended or is unknown. */
  instead: z.array(id),
  sources: z.array(webPage),
});
export type Tool = z.infer<typeof toolSchema>;
