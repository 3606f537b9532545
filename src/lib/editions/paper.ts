import { load } from 'cheerio';
import type { Imprint } from './edition.ts';
import { relink } from './links.ts';
import { escaped } from './markup.ts';
import { sectionIds, subheadings, type Section } from './book.ts';

/** What a document on paper is made of. */
export interface PaperDocument {
  title: string;
  subtitle: string;
  imprint: readonly string[];
  author: string;
  sections: readonly Section[];
  /** Whether the contents name the sections of each chapter. */
  hasContents: boolean;
  /** The address of the published site, without a slash at the end. */
  siteUrl: string;
  /** Style sheets, the typeface among them. */
  css: string;
}

/** What a print tells for the next one. */
export interface Print {
  /** Page numbers by id. */
  pages: ReadonlyMap<string, number>;
  /** Sections that are to be set a little tighter, so that their last page does not stand nearly empty. */
  tight: ReadonlySet<string>;
}

const FIRST: Print = { pages: new Map(), tight: new Set() };

/** The lines of the imprint. */
export const imprintLines = (
  { title, author }: Imprint,
  edition: string,
  citation: string,
  siteUrl: string,
): string[] => [
  `${title}. ${author}.`,
  `Painos ${edition}`,
  `Verkossa: ${siteUrl}/`,
  'Teksti ja aineisto: Creative Commons Nimeä 4.0 (CC BY 4.0), https://creativecommons.org/licenses/by/4.0/deed.fi',
  `Viittaa näin: ${citation}`,
];

const TAGGED = 'PDF on merkitty rakenteeltaan; PDF/UA-standardin mukaista tarkastusta ei ole tehty.';

/** The site's mark. */
const RINGS = `<svg class="rings" viewBox="8 8 204 134" width="204" height="134" aria-hidden="true"><g fill="none" stroke-width="9"><circle cx="82" cy="75" r="62" stroke="#0f6660"/><circle cx="138" cy="75" r="62" stroke="#b4690e"/></g><path d="M110 20a62 62 0 0 1 0 110a62 62 0 0 1 0-110z" fill="#dcebe9"/></svg>`;

/**
 * The document that Chromium prints.
 * @param last what the print before told; nothing for the first
 */
export function paperDocument(book: PaperDocument, last = FIRST): string {
  const ids = sectionIds(book.sections);
  const sections = book.sections.map((section) => {
    const $ = load(section.html, null, false);
    relink($, { ids, inside: (id) => `#${id}`, outside: (path) => book.siteUrl + path });
    // The drawing in it is the figure, and has the alternate text.
    $('figure').attr('role', 'group');
    const classes = last.tight.has(section.id) ? 'part tight' : 'part';
    return `<section class="${classes}" id="${section.id}" style="page: ${pageName(section)}"><h1>${escaped(section.heading)}</h1>${$.html()}</section>`;
  });
  const heads = book.sections.map(
    (section) =>
      `@page ${pageName(section)} { @top-right { content: '${section.heading.replaceAll("'", '’')}'; font: 8.5pt Literata, serif; color: #444; } }`,
  );
  return `<!doctype html>
<html lang="fi">
<head><meta charset="utf-8"><title>${escaped(book.title)}</title><style>${book.css}
${heads.join('\n')}</style></head>
<body>
<header class="title-page">${RINGS}<p class="book-title">${escaped(book.title)}</p><p class="subtitle">${escaped(book.subtitle)}</p><p class="author">${escaped(book.author)}</p></header>
<div class="imprint">${[...book.imprint, TAGGED].map((line) => `<p>${linked(line)}</p>`).join('')}</div>
${book.hasContents ? contents(book.sections, last.pages) : ''}
<main>${sections.join('\n')}</main>
</body>
</html>`;
}

const pageName = ({ id }: Section): string => `sivu-${id}`;

/** Text with its addresses as links. */
const linked = (text: string): string =>
  escaped(text).replaceAll(/https?:\/\/[^\s,]+[^\s,.]/g, (address) => `<a href="${address}">${address}</a>`);

function contents(sections: readonly Section[], pages: Print['pages']): string {
  const line = (id: string, text: string) =>
    `<a href="#${id}"><span>${escaped(text)}</span><span>${pages.get(id) ?? '000'}</span></a>`;
  const items = sections.map((section) => {
    const below = section.isChapter ? subheadings(section).map(({ id, text }) => `<li>${line(id, text)}</li>`) : [];
    return `<li>${line(section.id, section.heading)}${below.length > 0 ? `<ol>${below.join('')}</ol>` : ''}</li>`;
  });
  return `<nav class="contents" aria-labelledby="sisallys"><h1 id="sisallys">Sisällys</h1><ol>${items.join('\n')}</ol></nav>`;
}
