import { load, type CheerioAPI } from 'cheerio';
import { escaped } from './markup.ts';
import { sectionIds, type Section } from './book.ts';
import { figuresAsImages, type FigureImage } from './figure-images.ts';
import { relink } from './links.ts';

/** A text to adapt: plain HTML that says by its elements alone what it is, and its pictures. */
export interface PlainText {
  html: string;
  images: FigureImage[];
}

/**
 * Makes sections into plain HTML for programs that turn it into other formats.
 * @param level of the sections' own headings
 */
export function plainText(
  sections: readonly Section[],
  options: { siteUrl: string; image: (name: string) => string; keepIds: boolean },
): PlainText {
  const ids = options.keepIds ? sectionIds(sections) : new Set<string>();
  const images: FigureImage[] = [];
  const parts = sections.map((section) => {
    const $ = load(section.html, null, false);
    $('.to-answer').remove();
    images.push(...figuresAsImages($, options.image));
    relink($, { ids, inside: (id) => `#${id}`, outside: (path) => options.siteUrl + path });
    quoteBoxes($);
    flattenFigures($);
    widenTables($);
    $('.bar[style]').remove();
    if (!options.keepIds) $('[id]').removeAttr('id');
    const id = options.keepIds ? ` id="${section.id}"` : '';
    return `<h1${id}>${escaped(section.heading)}</h1>\n${$.html()}`;
  });
  return { html: parts.join('\n'), images };
}

/** Boxes and opened folds stand apart from the text as quotations do. */
function quoteBoxes($: CheerioAPI): void {
  $('.box, .unfolded').each((_index, box) => {
    $(box)
      .find('.box-heading, .box-label, .fold-label')
      .each((_place, label) => {
        $(label).replaceWith(`<p><strong>${$(label).text()}</strong></p>`);
      });
    $(box).replaceWith(`<blockquote>${$(box).html() ?? ''}</blockquote>`);
  });
}

/** A picture, its caption and its text follow one another: as one caption the text would lose its paragraphs. */
function flattenFigures($: CheerioAPI): void {
  $('figcaption').each((_index, caption) => {
    const below = $(caption).children('blockquote, table, ul');
    below.remove();
    $(caption).replaceWith(
      `<p>${$(caption).html() ?? ''}</p>${below
        .toArray()
        .map((node) => $.html(node))
        .join('')}`,
    );
  });
  $('figure img').each((_index, image) => {
    $(image).replaceWith(`<p>${$.html(image)}</p>`);
  });
  $('figure, figure div').each((_index, wrapper) => {
    $(wrapper).replaceWith($(wrapper).contents());
  });
}

/** Tables take the width of the page, in equal columns: a program that makes pages has no other way to know. */
function widenTables($: CheerioAPI): void {
  $('table').each((_index, table) => {
    const columns = Math.max(
      ...$(table)
        .find('tr')
        .toArray()
        .map((row) => $(row).children().length),
    );
    const column = `<col style="width: ${(100 / columns).toFixed(1)}%">`;
    const group = `<colgroup>${column.repeat(columns)}</colgroup>`;
    const caption = $(table).children('caption');
    if (caption.length > 0) caption.after(group);
    else $(table).prepend(group);
  });
}
