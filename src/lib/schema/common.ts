import { z } from 'zod';
import { finnishMarks } from '../finnish/typography.ts';

/** Pattern of every id in the project: it is a file name and a part of a permanent address. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = z.string().regex(ID_PATTERN, {
  error: 'tunnuksessa saa olla vain pieniä kirjaimia a–z, numeroita ja yhdysviivoja',
});

/** A sign such as a number of a standard: shown as it was written. */
export const sign = z.string().refine((value) => value.trim().length > 0, { error: 'teksti puuttuu: kirjoita se' });

/** Text that a reader sees: shown as text, never as HTML, with Finnish quotes and dashes. */
export const text = sign.overwrite(finnishMarks);

export const words = z.array(text);

export const webAddress = z.string().refine(isWebAddress, {
  error: 'osoite ei kelpaa: anna kokonainen osoite, joka alkaa https:// tai http://',
});

/** A mark of the sentence, or a case ending, that has come along. */
const STRAY_END = /[.,;:?”’»"']$|:\p{Ll}{1,5}$/u;

/** Tells whether a text is a whole address of the web. */
export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(value) || STRAY_END.test(value) || !URL.canParse(value)) return false;
  return new URL(value).hostname.includes('.');
}

const DATE_PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Tells whether a value is a year, a month or a day that the calendar has: "2023", "2023-12" or "2023-12-31".
 * The form is that of ISO 8601; less exact dates keep their lesser exactness.
 */
export function isCalendarDate(value: string): boolean {
  const match = DATE_PATTERN.exec(value);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month && (Number(month) < 1 || Number(month) > 12)) return false;
  if (!day) return true;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.getUTCDate() === Number(day);
}

/**
 * Tells whether a date of any exactness starts after the given day.
 * @param value a date as `isCalendarDate` takes it
 * @param today the day in the form "2026-11-21"
 */
export function isFuture(value: string, today: string): boolean {
  return value > today.slice(0, value.length);
}

const FINNISH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

/** Today as "2026-11-21" in Finnish time, where authors write their dates. */
export const today = (now = new Date()): string => FINNISH_DAY.format(now);

/** A day, month or year, one to come too, such as the day on which an act is to apply. */
export const calendarDate = z
  .string({ error: 'päivämäärä kirjoitetaan lainausmerkkeihin muodossa "2026-11-21", "2026-11" tai "2026"' })
  .refine(isCalendarDate, {
    error: 'päivämäärä ei kelpaa: kirjoita "2026-11-21", "2026-11" tai "2026", ja tarkista, että päivä on kalenterissa',
  });

export const date = calendarDate.refine((value) => !isCalendarDate(value) || !isFuture(value, today()), {
  error: 'päivämäärä on tulevaisuudessa: anna päivä, joka on jo ollut',
});

/** Words that stand for a source where there is no page or work to name. */
export const PLAIN_SOURCES = ['article', 'general-knowledge', 'none', 'synthesis'] as const;
export type PlainSource = (typeof PLAIN_SOURCES)[number];

export const isPlainSource = (value: string): value is PlainSource =>
  (PLAIN_SOURCES as readonly string[]).includes(value);

const BAD_SOURCE =
  'lähde ei kelpaa: anna article, general-knowledge, none, synthesis, tämän tiedoston lähteen tunnus, { ref: … } tai { provision: … }';
const UNQUOTED_PAGES = 'sivut kirjoitetaan lainausmerkkeihin: `pages: "21"`';
const explainSource = ({ input }: { input?: unknown }): string =>
  [input].flat().some(hasBarePages) ? UNQUOTED_PAGES : BAD_SOURCE;
const hasBarePages = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'pages' in value && typeof value.pages === 'number';

export const citedWork = z.strictObject({ ref: id, pages: text.optional() });
export const citedProvision = z.strictObject({ provision: id, section: text.optional() });
/** A plain word of `PLAIN_SOURCES`, the id of a page in the file's own `sources`, a work of the bibliography or a provision. */
const sourceValue = z.union([id, citedWork, citedProvision], { error: explainSource });
export const source = z.union([sourceValue, z.array(sourceValue).min(1, { error: BAD_SOURCE })], {
  error: explainSource,
});
export type SourceValue = z.infer<typeof sourceValue>;
export type Source = z.infer<typeof source>;

/** A statement with the ground it stands on. */
export const fact = z.strictObject({ text, source });
export type Fact = z.infer<typeof fact>;

/** A web page that was read for a record. */
export const webPage = z.strictObject({
  id,
  title: text,
  url: webAddress,
  date: date.nullable(),
  dateInferred: z.boolean().optional(),
});
export type WebPage = z.infer<typeof webPage>;

export const address = z.strictObject({ address: webAddress, source, note: text.nullable() });

/** What a record is, in the lists of its kind. */
export const summary = text.max(200, { error: 'tiivistelmässä saa olla enintään 200 merkkiä: lyhennä' });

/** The values of a `source` field as a list. */
export const sourceList = (value: Source): SourceValue[] => (Array.isArray(value) ? value : [value]);
