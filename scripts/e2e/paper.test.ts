/** The pages on paper: how many sheets the book takes, how it begins, and that nothing of a screen is left over. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { START_TIMEOUT, Visit } from './browser.ts';

/** Sheets of A4 that the whole book may take. */
const MOST_SHEETS = 90;

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

test('the whole book takes few sheets', () =>
  visit.on('/kirja/', async (page) => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(30);
    expect(sheets).toBeLessThanOrEqual(MOST_SHEETS);
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
  onPaper('/luvut/eammattilaisuus/', async (page) => {
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
  onPaper('/luvut/kasitteet/', async (page) => {
    const hidden = await page
      .locator('.question')
      .evaluateAll((questions) => questions.filter((question) => getComputedStyle(question).display === 'none').length);
    expect(hidden).toBe(0);
    expect(await page.getByText('Lähteen tiedot').filter({ visible: true }).count()).toBe(0);
  }));

test('what is folded away on a screen is open on paper', () =>
  visit.on('/tyokalut/netari/', async (page) => {
    const isOpen = () => page.locator('main details').evaluateAll((all) => all.map((one) => one.hasAttribute('open')));
    expect(await isOpen()).not.toContain(true);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await isOpen()).not.toContain(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await isOpen()).not.toContain(true);
  }));
