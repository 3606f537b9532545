/** What a page may weigh on a phone, at the first view and at a further one, and that nothing moves while it is read. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { START_TIMEOUT, Visit } from './browser.ts';
import { contentIds, DIST } from './built-site.ts';
import { firstView, textBytes, type PageBytes } from './page-bytes.ts';

const KILOBYTE = 1024;
const BUDGET = {
  chapter: { first: 45, further: 36 },
  tool: { first: 45, further: 16 },
  script: 12,
  font: 45,
  requests: 10,
  shift: 0.02,
};
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const SEARCH = /\/haku\/|\/pagefind\/|search-panel/;

/** The three tool pages with the most HTML: the rest are lighter. */
const heaviestTools = contentIds('tools')
  .map((id) => ({ id, size: statSync(join(DIST, 'tyokalut', id, 'index.html')).size }))
  .sort((a, b) => b.size - a.size)
  .slice(0, 3)
  .map(({ id }) => `/tyokalut/${id}/`);
const chapters = contentIds('chapters').map((id) => `/luvut/${id}/`);

interface Measured extends PageBytes {
  path: string;
  shift: number;
}

let visit: Visit;
const measured = new Map<string, Measured>();

beforeAll(async () => {
  visit = await Visit.start();
  for (const path of [...chapters, ...heaviestTools]) measured.set(path, await measure(path));
}, START_TIMEOUT);

afterAll(async () => {
  await visit.close();
  const cells = (page: Measured) =>
    [textBytes(page), textBytes(page, neighbourOf(page.path)), page.script, sum(page.fonts)].map((bytes) =>
      (bytes / KILOBYTE).toFixed(1).padStart(8),
    );
  console.log(
    [
      `KB compressed${' '.repeat(28)}HTML+CSS further  script    font requests   shift`,
      ...Array.from(
        measured.values(),
        (page) =>
          page.path.padEnd(41) +
          cells(page).join('') +
          `${page.addresses.length}`.padStart(9) +
          page.shift.toFixed(3).padStart(8),
      ),
    ].join('\n'),
  );
});

describe.each([
  ...chapters.map((path) => ({ path, text: BUDGET.chapter })),
  ...heaviestTools.map((path) => ({ path, text: BUDGET.tool })),
])('$path', ({ path, text }) => {
  const page = () => pageAt(path);

  test('HTML and CSS at the first view, and after another page of its kind', () => {
    expect(textBytes(page())).toBeLessThanOrEqual(text.first * KILOBYTE);
    expect(textBytes(page(), neighbourOf(path))).toBeLessThanOrEqual(text.further * KILOBYTE);
  });

  test('script', () => {
    expect(page().script).toBeGreaterThan(0);
    expect(page().script).toBeLessThanOrEqual(BUDGET.script * KILOBYTE);
  });

  test('the typeface, and its italic at the most', () => {
    expect(page().fonts.length).toBeLessThanOrEqual(2);
    expect(sum(page().fonts)).toBeLessThanOrEqual(BUDGET.font * KILOBYTE);
  });

  test('few requests, none of them elsewhere or for the search', () => {
    const { addresses } = page();
    expect(addresses.length).toBeLessThanOrEqual(BUDGET.requests);
    expect(
      addresses.filter((address) => !address.startsWith(`${visit.origin}/`) && !/^(?:data|blob):/.test(address)),
    ).toEqual([]);
    expect(addresses.filter((address) => SEARCH.test(new URL(address).pathname))).toEqual([]);
  });

  test('nothing moves', () => {
    expect(page().shift).toBeLessThanOrEqual(BUDGET.shift);
  });
});

function pageAt(path: string): Measured {
  const page = measured.get(path);
  if (!page) throw new Error(`${path} was not measured`);
  return page;
}

/** Another page of the same kind, which the reader has seen before. */
function neighbourOf(path: string): Measured {
  const kind = chapters.includes(path) ? chapters : heaviestTools;
  return pageAt(kind.find((other) => other !== path) ?? path);
}

async function measure(path: string): Promise<Measured> {
  const context = await visit.context(PHONE);
  const page = await context.newPage();
  await page.addInitScript(watchShifts);
  const bytes = await firstView(page, path);
  await readThrough(page);
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  await context.close();
  return { path, ...bytes, shift };
}

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
