import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from '../chromium.ts';
import { contentIds } from './built-site.ts';
import { EDITIONS_TIMEOUT, FILES, pathOfFile, requireEditions } from './editions.ts';

let browser: Browser;
let page: Page;
const asked: string[] = [];
const faults: string[] = [];

beforeAll(async () => {
  requireEditions();
  browser = await startChromium();
  const context = await browser.newContext({ offline: true });
  page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(pathToFileURL(pathOfFile(FILES.html)).href);
}, EDITIONS_TIMEOUT);
afterAll(() => browser.close());

const visible = (selector: string) => page.locator(selector).filter({ visible: true });

describe('the single file, opened from a disk without network', () => {
  it('is small enough, and asks for nothing', async () => {
    expect(statSync(pathOfFile(FILES.html)).size).toBeLessThan(3e6);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check('16px Literata'))).toBe(true);
    expect(asked.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
  });

  it('has every chapter in its contents, and links that lead somewhere', async () => {
    const targets = await page
      .locator('nav > ol > li > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)));
    expect(targets).toEqual(expect.arrayContaining(contentIds('chapters')));
    const broken = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'), ({ hash }) =>
        decodeURIComponent(hash.slice(1)),
      ).filter((id) => !document.getElementById(id)),
    );
    expect(broken).toEqual([]);
  });

  it('shows what a citation leads to', async () => {
    const cite = page.locator('main .cite a').nth(5);
    const id = (await cite.getAttribute('href'))?.slice(1) ?? '';
    await cite.click();
    const work = (await page.locator(`[id="${id}"]`).textContent()) ?? '';
    expect(await visible('.note').textContent()).toContain(work.trim().slice(0, 30));
    await page.keyboard.press('Escape');
    expect(await visible('.note').count()).toBe(0);
  });

  it('answers in a self-test', async () => {
    const question = page.locator('.question:has(input[type="radio"])').first();
    await question.locator('label').first().click();
    await question.getByRole('button').click();
    expect(await question.getByRole('status').textContent()).toMatch(/^(?:Oikein|Ei vielä oikein)\./);
  });

  it('shows the paragraphs that hold a word in any of its forms', async () => {
    const field = page.getByRole('searchbox');
    await field.fill('kohtaamisessa');
    const found = page.locator('.match');
    await expect.poll(() => found.count()).toBeGreaterThan(5);
    const texts = await found.allTextContents();
    for (const text of texts) expect(text.toLowerCase()).toMatch(/kohtaami/);
    expect(texts.some((text) => !/kohtaamisessa/i.test(text))).toBe(true);
    expect(await visible('main p:not(.found)').count()).toBe(0);
    await field.fill('');
    expect(await visible('main .lead').count()).toBeGreaterThan(3);
  });

  it('has thrown no errors', () => {
    expect(faults).toEqual([]);
  });
});
