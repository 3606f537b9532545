import { load, type CheerioAPI } from 'cheerio';
import { lowerHeadings, nameIds, pageText, unfold } from './page-text.ts';

/** A part of the book: a chapter, or one of the lists after them. */
export interface Part {
  /** The chapter's slug, or the folder of the pages that the list is made from; the part's id in the book. */
  id: string;
  /** A chapter's place in the book, from 1. */
  number?: number;
  title: string;
  /** The text without its title; addresses are still those of the site. */
  html: string;
}

/** A chapter and what its page tells besides its text. */
export interface ChapterPart extends Part {
  number: number;
  /** The self-test as it stands on the page; empty where there is none. */
  quiz: string;
  /** What each question tests and on what it rests, by the question's id. */
  grounds: ReadonlyMap<string, string>;
  /** The works that the chapter cites, as items of a list. */
  works: string;
}

/** Reads the main text of a chapter's page. */
export function chapterPart(page: { id: string; number: number; title: string; html: string }): ChapterPart {
  const { id } = page;
  const quiz = load(page.html, null, false)('.quiz');
  const $ = pageText(page.html);
  $('h1').remove();
  const grounds = new Map(
    $('[data-question]')
      .toArray()
      .map((question) => [$(question).attr('data-question') ?? '', single($(question).find('details > .fine').text())]),
  );
  const works = workList($);
  // The lists at the end repeat what the book's own lists hold.
  $('ul.bibliography').closest('div').remove();
  const heading = $('#testaa');
  heading.next('p').remove();
  heading.remove();
  $('.quiz, .quiz-score').remove();
  nameIds($, id);
  unfold($);
  return { ...page, html: $.html(), quiz: load(quiz.toString(), null, false).html(), grounds, works };
}

const single = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The works of the bibliography of a page, each with the id that the book's bibliography gives it. */
function workList($: CheerioAPI): string {
  return $('ul.bibliography > li')
    .toArray()
    .map((item) => {
      const link = $(item).find('a[href^="/lahteet/"]').last();
      const id = /^\/lahteet\/([^/]+)\//.exec(link.attr('href') ?? '')?.[1] ?? '';
      link.remove();
      return `<li id="lahteet--${id}">${linkedAddresses(single($(item).html() ?? ''))}</li>`;
    })
    .join('\n');
}

/** Addresses that stand in a text as links. */
const linkedAddresses = (html: string): string =>
  html.replaceAll(/(?<!["'>])https?:\/\/[^\s<]+[^\s<.,)]/g, (address) => `<a href="${address}">${address}</a>`);

/** The bibliography, from the main text of its page. */
export const worksPart = (title: string, html: string): Part => ({
  id: 'lahteet',
  title,
  html: `<ul class="bibliography">${workList(pageText(html))}</ul>`,
});

/** The glossary, from the main text of its page. */
export function glossaryPart(title: string, html: string): Part {
  const $ = pageText(html);
  nameIds($, 'sanasto');
  return {
    id: 'sanasto',
    title,
    html: $('.term-entry')
      .toArray()
      .map((entry) => $.html(entry))
      .join('\n'),
  };
}

/** The catalogue as a compact list, from the page of the whole book. */
export function cataloguePart(title: string, html: string): Part {
  const $ = pageText(html);
  const list = $('[data-book-catalogue]');
  list.find('[id]').attr('id', (_index, id) => id.replace('tyokalut-', 'tyokalut--'));
  // The name of a tool leads to its page, which tells more than the list.
  list.find('li > a').attr('data-outside', '');
  list.find('h3').each((_index, heading) => {
    heading.tagName = 'h2';
  });
  return { id: 'tyokalut', title, html: list.html() ?? '' };
}

/**
 * A list made from pages of their own, such as provisions or cases: each page becomes a section.
 * @param pages main texts by the id of each page
 */
export function pagesPart(id: string, title: string, pages: readonly { id: string; html: string }[]): Part {
  const sections = pages.map((page) => {
    const $ = pageText(page.html);
    nameIds($, `${id}--${page.id}`);
    lowerHeadings($, 1);
    unfold($);
    return `<section id="${id}--${page.id}" class="entry">${$.html()}</section>`;
  });
  return { id, title, html: sections.join('\n') };
}
