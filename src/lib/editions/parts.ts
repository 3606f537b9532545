import { load, type CheerioAPI } from 'cheerio';
import { escaped } from './markup.ts';
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
  const $ = pageText(page.html);
  $('h1').remove();
  const works = workList($);
  // The fold at the end repeats what the book's own lists hold.
  $('details:has(#luvun-loppuosa)').remove();
  const { quiz, grounds } = takeQuiz($, page.html);
  joinFacts($);
  tableOfStatusBars($);
  nameIds($, id);
  unfold($);
  return { ...page, html: $.html(), quiz, grounds, works };
}

/** Takes the self-test out of a text, all its questions open. */
function takeQuiz($: CheerioAPI, page: string): Pick<ChapterPart, 'quiz' | 'grounds'> {
  const grounds = new Map(
    $('[data-question]')
      .toArray()
      .map((question) => [$(question).attr('data-question') ?? '', single($(question).find('details > .fine').text())]),
  );
  $('#testaa').next('p').addBack().remove();
  $('.quiz').remove();
  const whole = load(page, null, false);
  whole('.paper-only, .more-questions > summary').remove();
  whole('.more-questions').each((_index, fold) => {
    whole(fold).replaceWith(whole(fold).contents());
  });
  return { quiz: load(whole('.quiz').toString(), null, false).html(), grounds };
}

/** The facts of a chapter as one line. */
function joinFacts($: CheerioAPI): void {
  const facts = $('.chapter-facts');
  facts.text(
    facts
      .children('span')
      .toArray()
      .map((fact) => single($(fact).text()))
      .join(' · '),
  );
}

/** Bars whose parts are links to lists of the site become a table of their numbers. */
function tableOfStatusBars($: CheerioAPI): void {
  $('figure.status-bars').each((_index, figure) => {
    const rows = $(figure)
      .find('.status-rows > li')
      .toArray()
      .map((row) => {
        const group = $(row).children('.group');
        // "Nuoret, käytössä: 3": the group is the head of its row.
        const counts = $(row)
          .find('.segment')
          .toArray()
          .map((part) => ($(part).attr('aria-label') ?? '').slice(group.text().trim().length + 2));
        return `<tr><th scope="row">${group.toString()}</th><td>${counts.map(escaped).join('; ')}</td></tr>`;
      });
    const caption = escaped(single($(figure).find('figcaption > strong').text()));
    $(figure).replaceWith(
      `<table class="status-table"><caption>${caption}</caption><thead><tr><th scope="col">Kohderyhmä</th><th scope="col">Työkalujen tila</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    );
  });
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

/** Sections of a page that only tell where else on the site it is spoken of. */
const WAYS = ['liittyy', 'viitataan'];

/**
 * A list made from pages of their own, such as provisions or cases: each page becomes a section.
 * @param pages main texts and titles by the id of each page
 */
export function pagesPart(
  id: string,
  title: string,
  pages: readonly { id: string; title: string; html: string }[],
): Part {
  const sections = pages.map((page) => {
    const $ = pageText(page.html);
    $('h1').remove();
    for (const way of WAYS) $(`#${way}`).nextUntil('h2, [data-sources]').addBack().remove();
    // Works and provisions have lists of their own in the book; the pages of the web are told here.
    $('[data-sources] > .node-list').remove();
    $('[data-sources]:not(:has(li))').remove();
    plainBoxes($);
    nameIds($, `${id}--${page.id}`);
    lowerHeadings($, 1);
    unfold($);
    return `<section id="${id}--${page.id}" class="entry"><h2>${escaped(page.title)}</h2>${$.html()}</section>`;
  });
  return { id, title, html: sections.join('\n') };
}

/** A page's boxes are landmarks by their names; in a list of many pages the names would be the same. */
function plainBoxes($: CheerioAPI): void {
  $('section.box').each((_index, box) => {
    box.tagName = 'div';
    $(box).removeAttr('aria-label').attr('role', 'note').children('.box-label').removeAttr('aria-hidden');
  });
}
