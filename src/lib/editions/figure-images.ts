import type { CheerioAPI } from 'cheerio';
import { plainLetters } from './xhtml.ts';

export interface FigureImage {
  /** File name of the picture, of the figure's id. */
  name: string;
  svg: string;
}

/**
 * Takes the drawings out of a text, for formats whose pictures are files: each becomes an image with its alternate text.
 * @param address where the picture will be, by its file name
 */
export function figuresAsImages($: CheerioAPI, address: (name: string) => string): FigureImage[] {
  const images: FigureImage[] = [];
  $('figure').each((_index, figure) => {
    const id = $(figure).attr('id') ?? '';
    $(figure)
      .find('svg[role="img"]')
      .each((place, svg) => {
        const name = `${id}${place > 0 ? `-${place + 1}` : ''}.png`;
        const text = [$(svg).children('title').text(), $(svg).children('desc').text()].filter(Boolean).join('. ');
        $(svg).attr('xmlns', 'http://www.w3.org/2000/svg');
        images.push({ name, svg: plainLetters($.xml(svg)) });
        $(svg).replaceWith($('<img>').attr({ src: address(name), alt: text }));
      });
  });
  // Signs beside words that say the same.
  $('svg[aria-hidden="true"]').remove();
  return images;
}
