import { load, type CheerioAPI } from 'cheerio';

/** What belongs to the page on the screen, not to the text. */
const SCREEN_ONLY = [
  'script, style, template, noscript, button, dialog, [popover], [data-no-print], [data-keywords]',
  // Aids to the page: the sign of a heading's address and its address before, the progress of reading, how to cite it.
  '.sl-anchor-link, :is(h2, h3, h4) > span[id]:empty, .sr-only, .reading-progress, .finish, .cite-this, .Z3988',
].join();

/** A page's main text as a document of its own, without what only a screen needs. */
export function pageText(html: string): CheerioAPI {
  const $ = load(html, null, false);
  // What a sign tells on the screen is told in words.
  $('.timeline .sr-only').removeAttr('class').before(' ');
  $('.timeline-key').remove();
  $(SCREEN_ONLY).remove();
  $('.sl-heading-wrapper, .sl-markdown-content').each((_index, wrapper) => {
    $(wrapper).replaceWith($(wrapper).contents());
  });
  $('.table-scroll').removeAttr('tabindex').removeAttr('role').removeAttr('aria-label');
  $('[data-pagefind-ignore]').removeAttr('data-pagefind-ignore');
  // Not every reading system knows the word of today.
  $('.bar[style]').attr('style', (_index, style) => style.replace('inline-size', 'width'));
  nameDrawings($);
  return $;
}

/** A drawing whose caption says all is named by it: a picture by itself needs a text of its own. */
function nameDrawings($: CheerioAPI): void {
  $('.drawings > svg[aria-hidden="true"]').each((_index, svg) => {
    const title = $('<title>').text($(svg).closest('figure').find('figcaption > strong').text().trim());
    $(svg).removeAttr('aria-hidden').attr('role', 'img').prepend(title);
  });
}

/** An id that every format takes: ä and ö lose their dots. */
export const plainId = (id: string): string => id.normalize('NFD').replaceAll(/\p{Mark}/gu, '');

const REFERRING = ['aria-labelledby', 'aria-describedby', 'for'];

/**
 * Makes the ids of a text unique in the book by the part that it stands in: `kasitteet--taulukko`. References and links
 * within the text follow them.
 */
export function nameIds($: CheerioAPI, part: string): void {
  const named = (id: string) => `${part}--${plainId(id)}`;
  $('[id]').each((_index, element) => {
    $(element).attr('id', (_place, id) => named(id));
  });
  for (const name of REFERRING) {
    $(`[${name}]`).attr(name, (_index, ids) => ids.split(/\s+/).map(named).join(' '));
  }
  $('a[href^="#"]').attr('href', (_index, href) => `#${named(decodeURIComponent(href.slice(1)))}`);
}

/** Puts all headings of a text so many levels down. */
export function lowerHeadings($: CheerioAPI, levels: number): void {
  for (const level of [5, 4, 3, 2, 1]) {
    $(`h${level}`).each((_index, heading) => {
      heading.tagName = `h${Math.min(6, level + levels)}`;
    });
  }
}

/** Opens the folds of a text: a summary becomes a label in bold, that of a box the label of the box. */
export function unfold($: CheerioAPI): void {
  $('.box > details').each((_index, fold) => {
    const summary = $(fold).children('summary');
    summary.replaceWith(`<p class="box-label">${labelOf(summary)}</p>`);
    $(fold).replaceWith($(fold).contents());
  });
  $('details').each((_index, fold) => {
    const summary = $(fold).children('summary');
    const label = `<p class="fold-label"><strong>${labelOf(summary)}</strong></p>`;
    summary.remove();
    const folded = $(fold).children('.folded');
    folded.replaceWith(folded.contents());
    $(fold).replaceWith(`<div class="unfolded">${label}${$(fold).html() ?? ''}</div>`);
  });
}

/** What a fold is called: a heading in a summary is there for the screen. */
const labelOf = (summary: ReturnType<CheerioAPI>): string =>
  (summary.children(':is(h2, h3)').html() ?? summary.html() ?? '').trim();
