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
import { linksOnSite } from '../../src/lib/site/relocate.ts';
import { baseOf } from '../../src/lib/site/address.ts';
import { siteUrl } from '../../src/site.ts';

/** The book as its editions are made from it. */
export interface BuiltBook {
  chapters: ChapterPart[];
  /** Cases, provisions, catalogue, glossary and works. */
  lists: Part[];
  /** Questions by the chapter's slug. */
  questions: ReadonlyMap<string, readonly Question[]>;
  terms: readonly Term[];
}

type Entries = ReturnType<typeof siteContent>['entries'];

/** A list made from pages of their own: its folder on the site, its name, and the pages. */
interface PageList {
  id: string;
  title: string;
  pages: readonly { id: string; title: string }[];
}

/**
 * Reads the book from the built site and the content that it was made from.
 * @param origin where it is served
 */
export async function readBook(browser: Browser, origin: string): Promise<BuiltBook> {
  const base = baseOf(siteUrl);
  const { entries } = siteContent();
  const chapters = chapterTitles(entries);
  const lists = pageLists(entries);
  const pages = await drawnPages(browser, origin + base.slice(0, -1), [
    ...chapters.map(({ id }) => `/luvut/${id}/`),
    ...lists.flatMap((list) => list.pages.map(({ id }) => `/${list.id}/${id}/`)),
    '/kirja/',
    '/sanasto/',
    '/lahteet/',
  ]);
  const html = (path: string) => linksOnSite(base, pages.get(path) ?? '');
  return {
    chapters: chapters.map(({ id, title }, index) =>
      chapterPart({ id, number: index + 1, title, html: html(`/luvut/${id}/`) }),
    ),
    lists: [
      ...lists.map(({ id, title, pages: own }) =>
        pagesPart(
          id,
          title,
          own.map((page) => ({ ...page, html: html(`/${id}/${page.id}/`) })),
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

/** The chapters in the order of the book. */
function chapterTitles({ chapters, contents }: Entries): { id: string; title: string }[] {
  const titles = new Map(chapters.map(({ id, data }) => [id, data.title]));
  return (contents[0]?.data.chapters ?? []).map((id) => ({ id, title: titles.get(id) ?? id }));
}

const pageLists = ({ cases, provisions }: Entries): PageList[] => [
  { id: 'tapaukset', title: 'Tapaukset', pages: inOrder(cases.map(({ data }) => data)) },
  {
    id: 'saadokset',
    title: 'Säädökset ja ohjeet',
    pages: inOrder(provisions.map(({ data }) => ({ id: data.id, title: data.name }))),
  },
];

const inOrder = (pages: readonly { id: string; title: string }[]): PageList['pages'] =>
  pages.map(({ id, title }) => ({ id, title })).sort((a, b) => a.title.localeCompare(b.title, 'fi'));
