import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Question } from '../../src/lib/schema/question.ts';
import type { Term } from '../../src/lib/schema/vocabulary.ts';
import {
  cataloguePart,
  chapterPart,
  glossaryPart,
  pagesPart,
  worksPart,
  type ChapterPart,
  type Part,
} from '../../src/lib/editions/parts.ts';
import { siteContent } from '../../src/site-content.ts';
import { drawnPages } from './drawn-pages.ts';

/** The book as its editions are made from it. */
export interface BuiltBook {
  chapters: ChapterPart[];
  /** Cases, provisions, catalogue, glossary and works. */
  lists: Part[];
  /** Questions by the chapter's slug. */
  questions: ReadonlyMap<string, readonly Question[]>;
  terms: readonly Term[];
}

/** Lists made from pages of their own: folder and name. */
const PAGE_LISTS = [
  ['tapaukset', 'Tapaukset'],
  ['saadokset', 'Säädökset'],
] as const;

/**
 * Reads the book from the built site and the content that it was made from.
 * @param folder the built site
 * @param origin where it is served
 */
export async function readBook(browser: Browser, folder: string, origin: string): Promise<BuiltBook> {
  const { entries } = siteContent();
  const titles = new Map(entries.chapters.map(({ id, data }) => [id, data.title]));
  const slugs = entries.contents[0]?.data.chapters ?? [];
  const subpages = (name: string): string[] =>
    existsSync(join(folder, name))
      ? readdirSync(join(folder, name), { withFileTypes: true })
          .flatMap((entry) => (entry.isDirectory() ? entry.name : []))
          .sort()
      : [];
  const pageLists = PAGE_LISTS.map(([id, title]) => ({ id, title, names: subpages(id) })).filter(
    ({ names }) => names.length > 0,
  );
  const pages = await drawnPages(browser, origin, [
    ...slugs.map((slug) => `/luvut/${slug}/`),
    ...pageLists.flatMap(({ id, names }) => names.map((name) => `/${id}/${name}/`)),
    '/kirja/',
    '/sanasto/',
    '/lahteet/',
  ]);
  const html = (path: string) => pages.get(path) ?? '';
  return {
    chapters: slugs.map((id, index) =>
      chapterPart({ id, number: index + 1, title: titles.get(id) ?? id, html: html(`/luvut/${id}/`) }),
    ),
    lists: [
      ...pageLists.map(({ id, title, names }) =>
        pagesPart(
          id,
          title,
          names.map((name) => ({ id: name, html: html(`/${id}/${name}/`) })),
        ),
      ),
      cataloguePart('Työkaluluettelo', html('/kirja/')),
      glossaryPart('Sanasto', html('/sanasto/')),
      worksPart('Lähteet', html('/lahteet/')),
    ],
    questions: new Map(entries.questions.map(({ data }) => [data.chapter, data.questions])),
    terms: entries.glossary.map(({ data }) => data).sort((a, b) => a.term.localeCompare(b.term, 'fi')),
  };
}
