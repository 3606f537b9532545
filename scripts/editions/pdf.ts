import type { Browser } from 'playwright-core';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { paperDocument, type PaperDocument, type Print } from '../../src/lib/editions/paper.ts';

/** Where the document seems to be while it is printed; nothing is asked from there. */
const ADDRESS = 'http://edition.invalid/';
/** Signs on a page that stands nearly empty. */
const FEW = 700;

/**
 * Prints a document with Chromium: once to see where its sections end, again with those tighter that leave a page nearly
 * empty, and once more with the page numbers.
 */
export async function printPdf(browser: Browser, book: PaperDocument): Promise<Uint8Array> {
  const first = await print(browser, paperDocument(book));
  const seen = await read(first, book);
  if (!book.hasContents && seen.tight.size === 0) return first;
  const tight = seen.tight;
  const pages =
    tight.size === 0 ? seen.pages : (await read(await print(browser, paperDocument(book, seen)), book)).pages;
  return print(browser, paperDocument(book, { pages, tight }));
}

async function print(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.route('**/*', (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
    await page.goto(ADDRESS);
    await page.evaluate(() => document.fonts.ready);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await page.close();
  }
}

/** Opens a PDF. The reader takes the bytes for itself, so it gets a copy. */
export const openPdf = (data: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: Uint8Array.from(data), verbosity: 0, useSystemFonts: true }).promise;

/** The text of each page, as it stands in the order of reading. */
export async function pageTexts(pdf: PDFDocumentProxy): Promise<string[]> {
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  return texts;
}

/** The text of each page and the page of each id, for those who refer to the printed book. */
export async function printedPages(data: Uint8Array): Promise<{ texts: string[]; pages: Map<string, number> }> {
  const pdf = await openPdf(data);
  try {
    return { texts: await pageTexts(pdf), pages: await destinations(pdf) };
  } finally {
    await pdf.destroy();
  }
}

async function read(data: Uint8Array, { sections }: PaperDocument): Promise<Print> {
  const { texts, pages } = await printedPages(data);
  const starts = sections.map(({ id }) => pages.get(id) ?? 1);
  const isShort = (index: number): boolean => {
    const last = (starts[index + 1] ?? texts.length + 1) - 1;
    return last > (starts[index] ?? 1) && (texts[last - 1]?.length ?? 0) < FEW;
  };
  return { pages, tight: new Set(sections.flatMap(({ id }, index) => (isShort(index) ? id : []))) };
}

/** The page, from 1, of each id that a link of the PDF leads to. */
async function destinations(pdf: PDFDocumentProxy): Promise<Map<string, number>> {
  const found = (await pdf.getDestinations()) as Record<string, [ref: { num: number; gen: number }]>;
  const pages = new Map<string, number>();
  for (const [id, [ref]] of Object.entries(found)) pages.set(id, (await pdf.getPageIndex(ref)) + 1);
  return pages;
}
