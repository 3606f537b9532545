import { statSync } from 'node:fs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chapterPdf } from '../../src/lib/editions/files.ts';
import { siteUrl } from '../../src/site.ts';
import { openPdf, pageTexts } from '../editions/pdf.ts';
import { contentIds, readContentFile } from './built-site.ts';
import { EDITIONS_TIMEOUT, FILES, pathOfFile, readBytes, requireEditions } from './editions.ts';

let pdf: PDFDocumentProxy;
let texts: string[];

beforeAll(async () => {
  requireEditions();
  pdf = await openPdf(readBytes(FILES.pdf));
  texts = await pageTexts(pdf);
}, EDITIONS_TIMEOUT);
afterAll(() => pdf.destroy());

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}
const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];
const structure = async (document: PDFDocumentProxy): Promise<Node[]> => {
  const trees: Node[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    trees.push(...nodes((await (await document.getPage(number)).getStructTree()) as Node));
  }
  return trees;
};
interface Annotation {
  subtype: string;
  url?: string;
  dest?: unknown;
}
const linksOf = async (document: PDFDocumentProxy): Promise<Annotation[]> => {
  const found: Annotation[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    found.push(...((await (await document.getPage(number)).getAnnotations()) as Annotation[]));
  }
  return found.filter(({ subtype }) => subtype === 'Link');
};

interface Bookmark {
  title: string;
  dest: unknown;
  items: Bookmark[];
}
/** The bookmarks of the parts of the book, without that of its contents. */
const outlineParts = async (): Promise<Bookmark[]> =>
  ((await pdf.getOutline()) as Bookmark[]).filter(({ title }) => title !== 'Sisällys');
/** The page, from 1, that a bookmark leads to. */
const pageOf = async (dest: unknown): Promise<number> => {
  const [ref] = (typeof dest === 'string' ? await pdf.getDestination(dest) : dest) as [{ num: number; gen: number }];
  return (await pdf.getPageIndex(ref)) + 1;
};

describe('the PDF of the book', () => {
  it('is no larger than it may be', () => {
    expect(pdf.numPages).toBeLessThanOrEqual(90);
    expect(statSync(pathOfFile(FILES.pdf)).size).toBeLessThan(4e6);
  });

  it('is tagged, with language and title', async () => {
    const { title } = parse(readContentFile('publication.yaml')) as { title: string };
    const { info } = (await pdf.getMetadata()) as { info: { Language?: string; Title?: string } };
    expect(info).toMatchObject({ Language: 'fi', Title: title });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it('tells headers of tables and what its figures show', async () => {
    const found = await structure(pdf);
    const roles = new Set(found.map(({ role }) => role));
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Figure', 'Link'])
      expect(roles).toContain(role);
    const figures = found.filter(({ role }) => role === 'Figure');
    expect(figures.length).toBeGreaterThan(0);
    for (const { alt } of figures) expect(alt).toMatch(/\p{L}{3}/u);
  });

  it('has a bookmark for each part, which leads to the page that the contents name', async () => {
    const parts = await outlineParts();
    const chapters = contentIds('chapters').length;
    expect(parts.length).toBeGreaterThanOrEqual(chapters + 3);
    expect(parts.flatMap(({ items }) => items).length).toBeGreaterThan(chapters * 3);
    const contents = texts.slice(2, 6).join('\n').replaceAll(/\s+/g, ' ');
    for (const { title, dest } of parts) {
      const page = await pageOf(dest);
      expect(contents).toContain(`${title} ${page}`.replaceAll(/\s+/g, ' '));
      expect(texts[page - 1]?.replaceAll(/\s+/g, ' ')).toContain(title);
    }
  });

  it('is read in the order of the book', async () => {
    const [first] = await outlineParts();
    const titles = (await outlineParts()).flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]);
    const letters = (words: string) => words.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const book = letters(texts.slice((await pageOf(first?.dest)) - 1).join(''));
    let place = 0;
    const missed = titles.filter((title) => {
      const next = book.indexOf(letters(title), place);
      if (next >= 0) place = next;
      return next < 0;
    });
    expect(missed).toEqual([]);
  });

  it('numbers its pages as a reader of PDF does', async () => {
    // Without labels of its own a page is called by its place.
    expect(await pdf.getPageLabels()).toBeNull();
    for (const [index, text] of texts.entries())
      if (index > 1)
        expect(text).toMatch(new RegExp(String.raw`(?:^|\D)${index + 1}\s*$|^\s*(?:\D.*)?\b${index + 1}\b`, 's'));
  });

  it('leads inside itself to what it holds, and elsewhere to addresses of the web', async () => {
    const links = await linksOf(pdf);
    const [inner, outer] = [links.filter(({ dest }) => dest), links.flatMap(({ url }) => url ?? [])];
    expect(inner.length).toBeGreaterThan(300);
    expect(outer.filter((url) => !/^https?:\/\//.test(url))).toEqual([]);
    expect(outer.filter((url) => url.startsWith(siteUrl) && /\/(?:luvut|sanasto|lahteet)\/./.test(url))).toEqual([]);
    const known = await pdf.getDestinations();
    for (const { dest } of inner) if (typeof dest === 'string') expect(known).toHaveProperty([dest]);
  });

  it('sets its text in fonts, not in outlines', async () => {
    const page = await pdf.getPage(6);
    await page.getOperatorList();
    const { styles } = await page.getTextContent();
    const fonts = Object.keys(styles).map((id) => page.commonObjs.get(id) as { name: string; isType3Font: boolean });
    expect(fonts.length).toBeGreaterThan(0);
    for (const { name, isType3Font } of fonts) {
      expect(name).toContain('Literata');
      expect(isType3Font).toBe(false);
    }
  });

  it('has no page that stands nearly empty', () => {
    const empty = texts
      .map((text, index) => ({ page: index + 1, signs: text.length }))
      .filter(({ page, signs }) => page > 2 && signs < 350);
    expect(empty).toEqual([]);
  });

  it('has its imprint', () => {
    expect(texts[1]).toMatch(/Painos \d/);
    expect(texts[1]).toContain('CC BY 4.0');
    expect(texts[1]).toContain('Viittaa näin');
  });
});

describe('the PDF of a chapter', () => {
  it.each(contentIds('chapters'))(
    '%s has its questions, works and answers, and links that lead somewhere',
    async (id) => {
      const chapter = await openPdf(readBytes(chapterPdf(id)));
      const text = (await pageTexts(chapter)).join('\n');
      for (const part of ['Testaa itseäsi', 'Luvun lähteet', 'Testin vastaukset']) expect(text).toContain(part);
      const { info } = (await chapter.getMetadata()) as { info: { Title?: string } };
      expect(text.replaceAll(/\s+/g, ' ')).toContain(info.Title);
      const links = await linksOf(chapter);
      expect(links.some(({ url }) => url?.startsWith(`${siteUrl}/`))).toBe(true);
      await chapter.destroy();
    },
  );
});
