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
