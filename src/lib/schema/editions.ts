import { z } from 'zod';
import { text } from './common.ts';
import { wholeDate } from './publication.ts';

/** A change, in a sentence to a reader, and the page (and the place on it) that it is about. */
const change = z.strictObject({
  page: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, {
    error: 'osoite ei kelpaa: kirjoita sivun osoite, esimerkiksi /luvut/kasitteet/',
  }),
  text,
});

const edition = z.strictObject({
  number: z.int().min(1),
  date: wholeDate,
  summary: text,
  changes: z.array(change),
});

/** `content/editions.yaml`: what changed in each edition of the book, the newest first. */
export const editionsSchema = z.strictObject({ editions: z.array(edition).min(1) });
export type Edition = z.infer<typeof edition>;
export type Change = z.infer<typeof change>;
