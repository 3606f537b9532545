/** The pages on paper: how many sheets the book takes, how it begins, and that nothing of a screen is left over. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { printedPages } from '../editions/pdf.ts';
import { START_TIMEOUT, Visit } from './browser.ts';
import { builtTools } from './catalogue-parts.ts';
import { chapterPaths, chapterWith, exampleGroup, exampleTool } from './examples.ts';

/** Sheets of A4 that the whole book may take. */
const MOST_SHEETS = 90;
/** Letters on a sheet that stands nearly empty. */
const FEW = 700;
/** Sheets of the title and the contents, which end with their sheets. */
const FRONT = 3;
/** Letters of two lines on paper, and of what stands in the margins of a sheet. */
const LAST = 200;
/** Pages of other kinds: each tenth tool, and pages of prose and lists. */
const printed = [
  ...builtTools().flatMap(({ id }, index) => (index % 10 === 0 ? `/tyokalut/${id}/` : [])),
  exampleGroup.path,
  '/sanasto/',
  '/opettajalle/',
  '/paattajalle/',
  '/tietoa/',
];

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
  return () => visit.close();
}, START_TIMEOUT);

const onPaper = (path: string, act: (page: Page) => Promise<void>) =>
  visit.on(path, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await act(page);
  });

test('the whole book takes few sheets, none of them nearly empty but the title and the contents', () =>
  visit.on('/kirja/', async (page) => {
    const { texts } = await printedPages(await page.pdf({ preferCSSPageSize: true }));
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.length).toBeLessThanOrEqual(MOST_SHEETS);
    const empty = texts
      .slice(FRONT, -1)
      .flatMap((text, index) => (text.length < FEW ? [`${index + FRONT + 1}: ${text}`] : []));
    expect(empty).toEqual([]);
  }));

test.each([...chapterPaths, ...printed])('%s leaves no sheet nearly empty, and nothing alone at a foot', (path) =>
  visit.on(path, async (page) => {
    const headings = await page.locator('main :is(h2, h3, dt, summary, .box-label)').allTextContents();
    const { texts } = await printedPages(await page.pdf({ preferCSSPageSize: true }));
    expect(texts.at(-1)?.length).toBeGreaterThan(LAST);
    // What stands in the margins comes first.
    const lastLines = texts.slice(0, -1).map((text) => text.trim().split('\n').at(-1)?.trim() ?? '');
    expect(lastLines.filter((line) => headings.some((heading) => heading.trim() === line))).toEqual([]);
  }),
);

test('results of a search print as results, with what was searched for', () =>
  visit.on(`/haku/?q=${encodeURIComponent(exampleGroup.name)}`, async (page) => {
    await page.locator('[data-results] li').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const isShown = (selector: string) => page.locator(selector).filter({ visible: true }).count();
    expect(await isShown('[data-results] li')).toBeGreaterThan(5);
    expect(await page.locator('main input[type="search"]').inputValue()).toBe(exampleGroup.name);
    expect(await isShown('main input[type="search"]')).toBe(1);
    expect(await isShown('main :is(button, select, summary), .site-index')).toBe(0);
  }));

test('the book begins with its title, who made it and on what terms, and its contents', () =>
  onPaper('/kirja/', async (page) => {
    expect(await page.locator('.book-name').isVisible()).toBe(true);
    expect(await page.locator('.book-imprint').innerText()).toContain('CC BY 4.0');
    const listed = await page
      .locator('.book-contents a')
      .evaluateAll((links) => links.map((link) => document.querySelector(link.getAttribute('href') ?? '') !== null));
    expect(listed.length).toBeGreaterThan(10);
    expect(listed).not.toContain(false);
    expect(await page.locator('h1').isVisible()).toBe(false);
  }));

test('text is as wide as figures', () =>
  onPaper(chapterWith('book-figure'), async (page) => {
    const widths = await page
      .locator('.sl-markdown-content > p')
      .evaluateAll((paragraphs) =>
        paragraphs
          .filter((paragraph) => paragraph.getClientRects().length > 0)
          .map((paragraph) => paragraph.getBoundingClientRect().width / (paragraph.parentElement?.clientWidth ?? 1)),
      );
    expect(Math.min(...widths)).toBeGreaterThan(0.97);
  }));

test('questions of all types are there, and links that lead nowhere are not', () =>
  onPaper(chapterWith('question'), async (page) => {
    const hidden = await page
      .locator('.question')
      .evaluateAll((questions) => questions.filter((question) => getComputedStyle(question).display === 'none').length);
    expect(hidden).toBe(0);
    expect(await page.getByText('Lähteen tiedot').filter({ visible: true }).count()).toBe(0);
  }));

test('what is folded away on a screen is open on paper', () =>
  visit.on(`/tyokalut/${exampleTool.id}/`, async (page) => {
    const isOpen = () => page.locator('main details').evaluateAll((all) => all.map((one) => one.hasAttribute('open')));
    expect(await isOpen()).not.toContain(true);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await isOpen()).not.toContain(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await isOpen()).not.toContain(true);
  }));
