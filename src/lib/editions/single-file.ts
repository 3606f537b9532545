import { load } from 'cheerio';
import { sectionIds, subheadings, type Section } from './book.ts';
import type { Imprint } from './edition.ts';
import { relink } from './links.ts';
import { escaped } from './markup.ts';

export interface SingleFile {
  imprint: Imprint;
  lines: readonly string[];
  sections: readonly Section[];
  siteUrl: string;
  css: string;
  script: string;
  /** Base forms of the book's words, as `baseForms` gives them. */
  bases: string;
}

/** The whole book as one file that asks for nothing else. */
export function singleFile(book: SingleFile): string {
  const { imprint, sections, siteUrl } = book;
  const ids = sectionIds(sections);
  const texts = sections.map((section) => {
    const $ = load(section.html, null, false);
    relink($, { ids, inside: (id) => `#${id}`, outside: (path) => siteUrl + path });
    return `<section class="part" id="${section.id}"><h1>${escaped(section.heading)}</h1>\n${$.html()}</section>`;
  });
  return `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(imprint.title)}</title>
<style>${book.css}</style>
</head>
<body>
<a class="skip" href="#teksti">Siirry tekstiin</a>
<header>
<p class="book-title">${escaped(imprint.title)}</p>
<p>${escaped(imprint.subtitle)}</p>
<form data-filter="Kappaleita: {{count}}. Tyhjennä kenttä, niin koko teksti näkyy." role="search" hidden><label>Näytä kappaleet, joissa on sana <input type="search" autocomplete="off"></label><p role="status"></p></form>
</header>
${contents(sections)}
<main id="teksti" tabindex="-1">${texts.join('\n')}</main>
<footer>${book.lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</footer>
<div class="note" popover data-note="Avaa kohta"></div>
<script type="text/plain" id="perusmuodot">${escaped(book.bases)}</script>
<script>${book.script.replaceAll('</script', String.raw`<\/script`)}</script>
</body>
</html>
`;
}

function contents(sections: readonly Section[]): string {
  const items = sections.map((section) => {
    const below = section.isChapter
      ? subheadings(section).map(({ id, text }) => `<li><a href="#${id}">${escaped(text)}</a></li>`)
      : [];
    const link = `<a href="#${section.id}">${escaped(section.heading)}</a>`;
    return below.length > 0
      ? `<li>${link}<details><summary>Alaluvut</summary><ol>${below.join('')}</ol></details></li>`
      : `<li>${link}</li>`;
  });
  return `<nav aria-labelledby="sisallys"><h2 id="sisallys">Sisällys</h2><ol>${items.join('\n')}</ol></nav>`;
}
