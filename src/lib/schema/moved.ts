import { z } from 'zod';
import { date, text } from './common.ts';

const PAGE = /^\/(?:[a-z0-9-]+\/)+$/;
const ANCHOR = /^\/(?:[a-z0-9-]+\/)+#\S+$/;

const pageAddress = z.string().regex(PAGE, {
  error: 'osoite ei kelpaa: kirjoita sivun osoite, esimerkiksi /tyokalut/penno/',
});
const placeAddress = z.string().regex(ANCHOR, {
  error: 'osoite ei kelpaa: kirjoita sivun osoite ja kohta, esimerkiksi /luvut/kasitteet/#k12',
});
const anyAddress = z.union([pageAddress, placeAddress], {
  error: 'osoite ei kelpaa: kirjoita /luvut/kasitteet/ tai /luvut/kasitteet/#k12',
});

/** What a reader is told who comes to what is there no more: it has moved, or when and why it went, and where to go. */
const fate = {
  to: anyAddress.optional(),
  when: date.optional(),
  why: text.optional(),
  instead: anyAddress.optional(),
};

interface Fate {
  to?: string | undefined;
  when?: string | undefined;
  why?: string | undefined;
}

/** Either the new address alone, or what is told of something that has gone. */
const isWhole = ({ to, when, why }: Fate): boolean => (to === undefined ? Boolean(when && why) : !when && !why);

const movedPage = z
  .strictObject({ from: pageAddress, what: text.optional(), ...fate })
  .refine((page) => isWhole(page) && (page.to !== undefined || Boolean(page.what && page.instead)), {
    error: 'kerro uusi osoite (to), tai poistuneesta sivusta what, when, why ja instead',
  });

const movedPlace = z.strictObject({ from: placeAddress, ...fate }).refine(isWhole, {
  error: 'kerro uusi osoite (to), tai poistuneesta kohdasta when ja why',
});

/** `content/moved.yaml`: where pages and places have moved, and what is told of those that are gone. */
export const movedSchema = z.strictObject({ pages: z.array(movedPage), places: z.array(movedPlace) });
export type Moved = z.infer<typeof movedSchema>;
export type MovedPage = z.infer<typeof movedPage>;
export type MovedPlace = z.infer<typeof movedPlace>;
