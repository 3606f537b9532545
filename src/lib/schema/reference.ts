import { z } from 'zod';
import { id, isCalendarDate, isFuture, sign, text, today, webAddress } from './common.ts';

export const BASES = ['seen', 'general-knowledge', 'in-text-only'] as const;

const name = z.union([z.strictObject({ literal: text }), z.strictObject({ family: text, given: text.optional() })], {
  error: 'nimi ei kelpaa: anna family ja given, tai yhteisölle literal',
});
export const names = z.array(name).min(1);
export type Name = z.infer<typeof name>;

const isoDate = (parts: readonly number[]): string =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
const dateParts = z.strictObject({
  'date-parts': z.tuple([
    z
      .array(z.int())
      .refine((parts) => isCalendarDate(isoDate(parts)), {
        error: 'päivämäärä ei kelpaa: anna [vuosi], [vuosi, kuukausi] tai [vuosi, kuukausi, päivä] kalenterista',
      })
      .refine((parts) => !isFuture(isoDate(parts), today()), {
        error: 'päivämäärä on tulevaisuudessa: anna päivä, joka on jo ollut',
      }),
  ]),
});

/**
 * One work of `content/references.json`, in CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html),
 * with our own notes under `custom`, the place that CSL-JSON keeps for such.
 */
export const referenceSchema = z.strictObject({
  id,
  type: z.enum([
    'article',
    'article-journal',
    'article-newspaper',
    'bill',
    'book',
    'chapter',
    'document',
    'legislation',
    'post-weblog',
    'report',
    'thesis',
    'webpage',
  ]),
  title: text.optional(),
  'title-short': text.optional(),
  author: names.optional(),
  editor: names.optional(),
  'container-author': names.optional(),
  issued: dateParts.optional(),
  accessed: dateParts.optional(),
  language: z.enum(['fi', 'sv', 'en']),
  authority: text.optional(),
  'collection-number': text.optional(),
  'collection-title': text.optional(),
  'container-title': text.optional(),
  genre: text.optional(),
  number: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  'page-first': text.optional(),
  publisher: text.optional(),
  'publisher-place': text.optional(),
  ISBN: sign.optional(),
  ISSN: sign.optional(),
  DOI: sign.optional(),
  URL: webAddress.optional(),
  custom: z.strictObject({
    basis: z.enum(BASES),
    article: z.array(id),
    citedAs: text.nullable(),
    /** The source names only the first of several authors. */
    moreAuthors: z.literal(true).optional(),
    about: text,
    caution: text.nullable(),
  }),
});
export type Reference = z.infer<typeof referenceSchema>;

export const bibliographySchema = z.array(referenceSchema);
