/** “Viittaa” in the browser: by keyboard, without JavaScript, on paper; the day of reading is the reader's own. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { START_TIMEOUT, Visit } from './browser.ts';
import { readContentFile } from './built-site.ts';
import { chapterPaths } from './examples.ts';

const [PATH = ''] = chapterPaths;
const { title: BOOK } = parse(readContentFile('publication.yaml')) as { title: string };
const BLOCK = 'details.cite-this';

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
  return () => visit.close();
}, START_TIMEOUT);

const onChapter = <T>(act: (page: Page) => Promise<T>, options: BrowserContextOptions = {}) =>
  visit.on(PATH, act, { viewport: { width: 1280, height: 800 }, ...options });
const referenceOn = async (page: Page) =>
  (await page.locator(`${BLOCK} .reference`).innerText()).replaceAll(/\s+/g, ' ').trim();

test('is closed, opens by keyboard, and has the day of reading', async () => {
  await onChapter(async (page) => {
    const reference = page.locator(`${BLOCK} .reference`);
    expect(await reference.isVisible()).toBe(false);
    await page.locator(`${BLOCK} summary`).focus();
    await page.keyboard.press('Enter');
    expect(await reference.isVisible()).toBe(true);
    const today = await page.evaluate(() => {
      const now = new Date();
      return `${now.getDate()}.${now.getMonth() + 1}.${now.getFullYear()}`;
    });
    expect(await referenceOn(page)).toContain(BOOK);
    expect((await referenceOn(page)).replace(/http\S+(?=\/luvut)/, '')).toMatch(` Haettu ${today} osoitteesta ${PATH}`);
  });
});

test('copies the reference as it is shown', async () => {
  await onChapter(
    async (page) => {
      await page.locator(`${BLOCK} summary`).click();
      await page.locator(`${BLOCK} button`).click();
      await page.getByRole('button', { name: 'Kopioitu' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await referenceOn(page));
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('works without JavaScript: no day, no button, the files all the same', async () => {
  await onChapter(
    async (page) => {
      await page.locator(`${BLOCK} summary`).click();
      expect(await referenceOn(page)).toMatch(/\. http\S+$/);
      expect(await page.locator(`${BLOCK} button`).isVisible()).toBe(false);
      expect(await page.locator(`${BLOCK} .files a`).allInnerTexts()).toEqual(['RIS', 'BibTeX', 'CSL-JSON']);
    },
    { javaScriptEnabled: false },
  );
});

test('stands on paper with its reference, and with nothing to click', async () => {
  await onChapter(async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(`${BLOCK} .reference`).isVisible()).toBe(true);
    const height = await page
      .locator(`${BLOCK} .reference`)
      .evaluate((element) => element.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(10);
    expect(await page.locator(`${BLOCK} summary`).isVisible()).toBe(false);
    expect(await page.locator(`${BLOCK} .files`).isVisible()).toBe(false);
  });
});
