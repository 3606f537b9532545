import { z } from 'zod';
import { calendarDate, date, id, source, summary, text, webPage, words } from './common.ts';

export const PROVISION_TYPES = ['act', 'bill', 'eu-regulation', 'rule', 'guideline'] as const;
export const PROVISION_STATES = ['in-force', 'partly-in-force', 'pending', 'published'] as const;

/** An act, a bill, a rule or a guideline, `content/provisions/<id>.yaml`. */
export const provisionSchema = z.strictObject({
  id,
  name: text,
  /** Short form inside a citation: "(hallintolaki, 53 e §)". */
  label: text,
  number: text.nullable(),
  type: z.enum(PROVISION_TYPES),
  otherNames: words,
  summary,
  state: z.strictObject({ value: z.enum(PROVISION_STATES), since: date.nullable(), text, source }),
  /** What it asks of social work with digital tools. */
  asks: z
    .array(z.strictObject({ section: text.nullable(), text, source }))
    .min(1, { error: 'kerro ainakin yksi asia, jota säädös vaatii' }),
  /** Stages of a bill or a rule; one of them may be to come. */
  course: z.array(z.strictObject({ when: calendarDate, text, source })),
  doubts: words,
  /** Works of the bibliography that are its own text. */
  works: z.array(id),
  audiences: z.array(id),
  kinds: z.array(id),
  terms: z.array(id),
  related: z.array(id),
  searchWords: words,
  sources: z.array(webPage),
});
export type Provision = z.infer<typeof provisionSchema>;
