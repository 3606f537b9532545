/** What a chapter may weigh at the first view on a phone, and that nothing on it moves while it loads and is read. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { START_TIMEOUT, Visit } from './browser.ts';
import { contentIds } from './built-site.ts';
import { firstView, type PageBytes } from './page-bytes.ts';

const KILOBYTE = 1024;
const BUDGET = { text: 30 * KILOBYTE, script: 12 * KILOBYTE, font: 45 * KILOBYTE };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const SEARCH = /\/haku\/|\/pagefind\/|search-panel/;

interface Measured extends PageBytes {
  id: string;
  shift: number;
}

let visit: Visit;
const table: Measured[] = [];

beforeAll(async () => {
  visit = await Visit.start();
}, START_TIMEOUT);

afterAll(async () => {
  await visit.close();
  const kilobytes = (bytes: number) => (bytes / KILOBYTE).toFixed(1).padStart(6);
  console.log(
    [
      'First view, KB compressed      HTML+CSS  script    font   shift',
      ...table.map(
        ({ id, text, script, fonts, shift }) =>
          `${id.padEnd(34)} ${[text, script, sum(fonts)].map(kilobytes).join('  ')}  ${shift.toFixed(3).padStart(6)}`,
      ),
    ].join('\n'),
  );
});

describe.each(contentIds('chapters'))('/luvut/%s/', (id) => {
  let measured: Measured;
  beforeAll(async () => {
    const context = await visit.context(PHONE);
    const page = await context.newPage();
    await page.addInitScript(watchShifts);
    const bytes = await firstView(page, `/luvut/${id}/`);
    await readThrough(page);
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
    measured = { id, ...bytes, shift };
    table.push(measured);
    await context.close();
  }, START_TIMEOUT);

  test('HTML and CSS ≤ 30 KB', () => {
    expect(measured.text).toBeLessThanOrEqual(BUDGET.text);
  });

  test('script ≤ 12 KB', () => {
    expect(measured.script).toBeGreaterThan(0);
    expect(measured.script).toBeLessThanOrEqual(BUDGET.script);
  });

  test('one font file ≤ 45 KB at most', () => {
    expect(measured.fonts.length).toBeLessThanOrEqual(1);
    expect(sum(measured.fonts)).toBeLessThanOrEqual(BUDGET.font);
  });

  test('nothing from elsewhere, and nothing of the search', () => {
    const { addresses } = measured;
    expect(
      addresses.filter((address) => !address.startsWith(`${visit.origin}/`) && !/^(?:data|blob):/.test(address)),
    ).toEqual([]);
    expect(addresses.filter((address) => SEARCH.test(new URL(address).pathname))).toEqual([]);
  });

  test('nothing moves', () => {
    expect(measured.shift).toBe(0);
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Adds up the layout shifts of a page, from its start, in `window.shift`. */
function watchShifts(): void {
  const target = window as unknown as { shift: number };
  target.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) target.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Scrolls from the start to the end, a part of the screen at a time. */
async function readThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 400) {
    await page.evaluate((to) => {
      scrollTo(0, to);
    }, top);
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(300);
}
