import { load, type CheerioAPI } from 'cheerio';
import { sectionIds, subheadings, type Section } from './book.ts';
import { accessClaims, accessMetadata } from './epub-access.ts';
import type { Imprint } from './edition.ts';
import { idsOf, relink } from './links.ts';
import { escaped } from './markup.ts';
import { pageMark, withPageMarks } from './page-breaks.ts';
import { xhtml, xhtmlDocument } from './xhtml.ts';

export interface EpubBook {
  imprint: Imprint;
  /** Lines of the imprint's page. */
  lines: readonly string[];
  sections: readonly Section[];
  siteUrl: string;
  css: string;
  /** Files of the typeface, by name. */
  fonts: readonly string[];
  /** The printed book: the text of each page, and the page of each section. */
  printed: { texts: readonly string[]; pages: ReadonlyMap<string, number> };
}

/** The text files of an EPUB by their paths, in the order of its archive; the cover and the typeface go beside them. */
export function epubFiles(book: EpubBook): Map<string, string> {
  const { sections } = book;
  const marked = sections.map((section, index) => withPages(section, sections[index + 1], book.printed));
  const fileOf = new Map(
    sections.flatMap(({ id, html }) => [id, ...idsOf(load(html, null, false))].map((own) => [own, `${id}.xhtml`])),
  );
  const ids = sectionIds(sections);
  const documents = marked.map(({ section, html, first }) => {
    const $ = load(html, null, false);
    const own = `${section.id}.xhtml`;
    const inside = (id: string) => `${fileOf.get(id) === own ? '' : fileOf.get(id)}#${id}`;
    // What the book does not hold is not linked: the address of the site is in the imprint.
    relink($, { ids, inside, outside: () => null });
    paperFigures($);
    const [type, role] = TYPES[section.id] ?? ['chapter', 'doc-chapter'];
    const body = `<section id="${section.id}" epub:type="${type}" role="${role}"><h1>${first ? pageMark(first) : ''}${escaped(section.heading)}</h1>\n${xhtml($)}</section>`;
    return { name: own, text: xhtmlDocument(section.heading, body, section.isChapter ? 'bodymatter' : 'backmatter') };
  });
  const numbers = [
    ...[1, 2].map((number) => ({ number, href: `title.xhtml#sivu-${number}` })),
    ...marked.flatMap(({ section, first, marked: rest }) =>
      [...(first ? [first] : []), ...rest].map((number) => ({ number, href: `${section.id}.xhtml#sivu-${number}` })),
    ),
  ];
  const texts = [
    { name: 'title.xhtml', text: titlePage(book) },
    { name: 'nav.xhtml', text: navigation(sections, numbers) },
    ...documents,
  ];
  return new Map([
    ['META-INF/container.xml', CONTAINER],
    ['EPUB/package.opf', packageDocument(book, texts)],
    ...texts.map(({ name, text }) => [`EPUB/${name}`, text] as const),
    ['EPUB/style.css', book.css],
  ]);
}

/** What the lists at the end are. */
const TYPES: Record<string, [type: string, role: string]> = {
  tapaukset: ['appendix', 'doc-appendix'],
  saadokset: ['appendix', 'doc-appendix'],
  tyokalut: ['appendix', 'doc-appendix'],
  sanasto: ['glossary', 'doc-glossary'],
  lahteet: ['bibliography', 'doc-bibliography'],
};

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

function withPages(section: Section, next: Section | undefined, { texts, pages }: EpubBook['printed']) {
  const first = pages.get(section.id);
  if (first === undefined) return { section, html: section.html, first, marked: [] };
  const end = next ? (pages.get(next.id) ?? first + 1) : texts.length + 1;
  return { section, first, ...withPageMarks(section.html, texts.slice(first - 1, end - 1), first) };
}

/** Figures bring their own paper: their colours are for it, whatever the reader's are. */
function paperFigures($: CheerioAPI): void {
  const MARGIN = 10;
  $('figure svg[role="img"]').each((_index, svg) => {
    const [x = 0, y = 0, width = 0, height = 0] = ($(svg).attr('viewBox') ?? '').split(/\s+/).map(Number);
    const box = [x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN] as const;
    $(svg).attr('viewBox', box.join(' ')).removeAttr('width').removeAttr('height');
    const paper = `<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="#ffffff"/>`;
    const last = $(svg).children('title, desc').last();
    if (last.length > 0) last.after(paper);
    else $(svg).prepend(paper);
  });
}

function titlePage({ imprint, lines }: EpubBook): string {
  const body = `<section epub:type="titlepage">${pageMark(1)}<h1>${escaped(imprint.title)}</h1><p>${escaped(imprint.subtitle)}</p><p>${escaped(imprint.author)}</p></section>
<section epub:type="copyright-page">${pageMark(2)}${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</section>`;
  return xhtmlDocument(imprint.title, body, 'frontmatter');
}

function navigation(sections: readonly Section[], numbers: readonly { number: number; href: string }[]): string {
  const item = (href: string, text: string, below = '') => `<li><a href="${href}">${escaped(text)}</a>${below}</li>`;
  const contents = sections.map((section) => {
    const file = `${section.id}.xhtml`;
    const below = section.isChapter ? subheadings(section).map(({ id, text }) => item(`${file}#${id}`, text)) : [];
    return item(file, section.heading, below.length > 0 ? `<ol>${below.join('')}</ol>` : '');
  });
  const first = sections[0]?.id ?? '';
  const landmarks = [
    ['titlepage', 'title.xhtml', 'Nimiö'],
    ['toc', 'nav.xhtml', 'Sisällys'],
    ['bodymatter', `${first}.xhtml`, 'Alku'],
    ['glossary', 'sanasto.xhtml', 'Sanasto'],
    ['bibliography', 'lahteet.xhtml', 'Lähteet'],
  ].map(([type, href, name]) => `<li><a epub:type="${type}" href="${href}">${name}</a></li>`);
  const pages = numbers.map(({ number, href }) => item(href, String(number)));
  const body = `<nav epub:type="toc" role="doc-toc" aria-labelledby="sisallys"><h1 id="sisallys">Sisällys</h1><ol>${contents.join('\n')}</ol></nav>
<nav epub:type="landmarks" aria-label="Kirjan osat" hidden="hidden"><ol>${landmarks.join('')}</ol></nav>
<nav epub:type="page-list" role="doc-pagelist" aria-label="Painetun kirjan sivut" hidden="hidden"><ol>${pages.join('')}</ol></nav>`;
  return xhtmlDocument('Sisällys', body, 'frontmatter');
}

function packageDocument(
  { imprint, siteUrl, fonts }: EpubBook,
  texts: readonly { name: string; text: string }[],
): string {
  const idOf = (name: string) => name.replaceAll(/[^a-z0-9-]/gi, '-');
  const hasPageList = texts.some(({ name, text }) => name === 'nav.xhtml' && text.includes('page-list'));
  const claims = accessClaims(
    texts.map(({ text }) => text),
    hasPageList,
  );
  const items = texts.map(({ name, text }) => {
    const properties = [name === 'nav.xhtml' && 'nav', text.includes('<svg') && 'svg'].filter(Boolean).join(' ');
    return `<item id="${idOf(name)}" href="${name}" media-type="application/xhtml+xml"${properties ? ` properties="${properties}"` : ''}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="fi">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">${siteUrl}/kirja/#${imprint.version}-${imprint.date}</dc:identifier>
    <dc:title>${escaped(imprint.title)}</dc:title>
    <dc:creator>${escaped(imprint.author)}</dc:creator>
    <dc:language>fi</dc:language>
    <dc:date>${imprint.date}</dc:date>
    <dc:description>${escaped(imprint.subtitle)}</dc:description>
    <dc:rights>CC BY 4.0, https://creativecommons.org/licenses/by/4.0/</dc:rights>
    <meta property="dcterms:modified">${imprint.date}T00:00:00Z</meta>
    <meta property="pageBreakSource">${siteUrl}/lataa/teknologia-ja-kohtaaminen.pdf</meta>
    ${accessMetadata(claims)}
    <meta name="cover" content="cover"/>
  </metadata>
  <manifest>
    <item id="cover" href="cover.png" media-type="image/png" properties="cover-image"/>
    <item id="style" href="style.css" media-type="text/css"/>
    ${fonts.map((name) => `<item id="${idOf(name)}" href="${name}" media-type="font/woff2"/>`).join('\n    ')}
    ${items.join('\n    ')}
  </manifest>
  <spine>
    ${texts.map(({ name }) => `<itemref idref="${idOf(name)}"/>`).join('\n    ')}
  </spine>
</package>
`;
}
