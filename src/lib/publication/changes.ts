import type { Edition } from '../schema/editions.ts';

/** The sentences that a note on an edition is made of. */
export interface NoteWords {
  linked: string;
  newPage: string;
  newPlace: string;
  samePlace: string;
  samePage: string;
  onPage: string;
  all: string;
}

/** `/muutokset/painokset.json`: what a page needs to tell of its changes. */
export interface ChangesFile {
  words: NoteWords;
  /** The newest first; dates as they are shown. */
  editions: { number: number; date: string; changes: Record<string, string[]> }[];
}

/** @param showDate gives a date in words */
export const changesFile = (
  editions: readonly Edition[],
  words: NoteWords,
  showDate: (date: string) => string,
): ChangesFile => ({
  words,
  editions: editions.map(({ number, date, changes }) => ({
    number,
    date: showDate(date),
    changes: Object.fromEntries(
      [...Map.groupBy(changes, ({ page }) => page)].map(([page, own]) => [page, own.map(({ text }) => text)]),
    ),
  })),
});
