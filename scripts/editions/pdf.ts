import type { Browser } from 'playwright-core';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { paperDocument, type PageNumbers, type PaperDocument } from '../../src/lib/editions/paper.ts';

/** Where the document seems to be while it is printed; nothing is asked from there. */
const ADDRESS = 'http://edition.invalid/';

/** Prints a document with Chromium: a second time with page numbers, where it has contents. */
export async function printPdf(browser: Browser, book: PaperDocument): Promise<Uint8Array> {
  const first = await print(browser, paperDocument(book));
  return book.hasContents ? print(browser, paperDocument(book, await pageNumbers(first))) : first;
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

/** The page, from 1, of each id that a link of the PDF leads to. */
async function pageNumbers(data: Uint8Array): Promise<PageNumbers> {
  const pdf = await openPdf(data);
  const destinations = (await pdf.getDestinations()) as Record<string, [ref: { num: number; gen: number }]>;
  const pages = new Map<string, number>();
  for (const [id, [ref]] of Object.entries(destinations)) pages.set(id, (await pdf.getPageIndex(ref)) + 1);
  await pdf.destroy();
  return pages;
}
