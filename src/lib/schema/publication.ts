import { z } from 'zod';
import { date, text } from './common.ts';
import { names } from './reference.ts';

/** A day. */
export const wholeDate = date.refine((value) => value.length === 10, {
  error: 'päivämäärä on vajaa: kirjoita päivä kokonaan, esimerkiksi "2026-11-29"',
});

/** The licences of the text that are known by an address and a name. */
export const LICENCES = {
  'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;

/** `content/publication.yaml`: who has written the book and publishes it, and which edition this is. */
export const publicationSchema = z.strictObject({
  title: text,
  subtitle: text.nullable(),
  authors: names,
  publisher: text.nullable(),
  edition: z.strictObject({ number: z.int().min(1), date: wholeDate }),
  licence: z.enum(Object.keys(LICENCES) as [keyof typeof LICENCES]),
  language: z.enum(['fi', 'sv', 'en']),
  keywords: z.array(text).min(1),
});
export type Publication = z.infer<typeof publicationSchema>;
