/**
 * Each kind of file that a page loads is taken away, broken and made late: the reader is told what is true, or misses
 * nothing. Pages load no pictures: drawings stand in them. What the search tells of its own files in each state is in `search-loading.test.ts`.
 */
import type { Page, Route } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { START_TIMEOUT, Visit } from './browser.ts';
import { contentIds } from './built-site.ts';
import { anotherTool, chapterWith, exampleTerm, exampleTool } from './examples.ts';
import { dialog, items, main } from './search-parts.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
  return () => visit.close();
}, START_TIMEOUT);

const CHAPTER = chapterWith('cite', 'term');
const PAIR = `/vertaa/?t=${exampleTool.id},${anotherTool.id}`;

/** What is done to a file: not there, something else in its place, nothing comes. */
const STATES: Record<string, (route: Route) => Promise<void>> = {
  missing: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }),
  broken: (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Tervetuloa</h1>' }),
  unreachable: (route) => route.abort(),
};
type State = keyof typeof STATES;
const ALL: State[] = Object.keys(STATES);

/** Opens a page while a kind of file is in a state; fails where nothing asked for it. */
async function without(path: string, file: RegExp, state: State, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await visit.context();
  let asked = 0;
  await context.route(file, (route) => {
    asked += 1;
    return STATES[state]?.(route);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  try {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await act(page);
    expect(asked).toBeGreaterThan(0);
  } finally {
    await context.close();
  }
}

/** The chapter can be read, and its links and the search's lead on. */
async function canBeRead(page: Page): Promise<void> {
  await main(page).getByRole('heading', { level: 1 }).waitFor();
  const text = await main(page).innerText();
  expect(text.length).toBeGreaterThan(1000);
  expect(await page.locator('a[data-open-search]').getAttribute('href')).toBe('/haku/');
  expect(await main(page).locator('.cite a[href^="/lahteet/"]').count()).toBeGreaterThan(0);
}

describe.each(ALL)('a file that is %s', (state) => {
  test.each([
    ['the script of all pages', /\/_astro\/page\.[^/]+\.js$/],
    ['a script of the contents', /\/_astro\/(?:Mobile)?TableOfContents[^/]+\.js$/],
    ['the style sheet', /\/_astro\/(?!print)[^/]+\.css$/],
    ['the style sheet for paper', /\/_astro\/print[^/]+\.css$/],
    ['the typeface', /\.woff2$/],
  ])('%s: the chapter can be read, and its links lead on', (_name, file) => without(CHAPTER, file, state, canBeRead));

  test('the style sheet: nothing that waits to be opened lies over the text', () =>
    without(CHAPTER, /\.css$/, state, async (page) => {
      expect(await dialog(page).isVisible()).toBe(false);
      expect(
        await page
          .getByRole('tooltip')
          .isVisible()
          .catch(() => false),
      ).toBe(false);
    }));

  test('the script: the button of the search is the way to its page', () =>
    without(CHAPTER, /\/_astro\/page\.[^/]+\.js$/, state, async (page) => {
      await page.locator('a[data-open-search]').click();
      await page.waitForURL('**/haku/');
      await page.getByRole('heading', { level: 1 }).waitFor();
    }));

  test.each([
    ['a program of the search', /\/_astro\/(?:search-panel|fold)[^/]+\.js$/],
    ['the panel', /\/haku\/paneeli\.txt$/],
    ['the newest edition’s name', /\/uusin\.json$/],
    ['Pagefind’s own program', /\/pagefind\.js/],
    ['Pagefind’s WebAssembly', /\.pagefind(?:\?|$)/],
    ['Pagefind’s list', /\/pagefind-entry\.json/],
    ['Pagefind’s facts', /\.pf_meta/],
    ['a part of the index', /\.pf_index/],
    ['a text of a result', /\.pf_fragment/],
    ['a table of word forms', /\/sanat\//],
    ['the names', /\/nimet\.txt/],
  ])('%s: the search says so, with the way to the index', (_name, file) =>
    without(CHAPTER, file, state, async (page) => {
      await page.locator('a[data-open-search]').click();
      await page.keyboard.type(exampleTerm.name);
      const told = dialog(page).getByText(/^(?:Haku|Osa haun|Sivuston palvelin|Sivusto on päivitetty)/);
      await told.first().waitFor();
      expect(await items(dialog(page)).count()).toBe(0);
      const index = dialog(page).locator('a[href="/haku/#hakemisto"]:visible');
      await index.first().waitFor();
    }),
  );

  test('the styles of the panel: the search works', () =>
    without(CHAPTER, /\/haku\/paneeli\.css$/, state, async (page) => {
      await page.locator('a[data-open-search]').click();
      await page.keyboard.type(exampleTool.name);
      await items(dialog(page)).first().waitFor();
    }));

  test('a tool’s file: the comparison names it', () =>
    without(PAIR, new RegExp(`/vertaa/${exampleTool.id}\\.json$`), state, async (page) => {
      const failed = texts['compare.failed'].replace('{{name}}', exampleTool.name).replace(/\.$/, '');
      await main(page).getByText(failed, { exact: false }).waitFor();
      await main(page).getByRole('columnheader', { name: anotherTool.name }).waitFor();
    }));

  test('a script of the comparison: its page leads to the catalogue', () =>
    without('/vertaa/', /\/_astro\/ComparePanel[^/]+\.js$/, state, async (page) => {
      expect(await page.locator('a[href^="/tyokalut/"]').count()).toBeGreaterThan(0);
    }));

  test('the script of the filter: the whole list is there', () =>
    without('/tyokalut/', /\/_astro\/CatalogueFilter[^/]+\.js$/, state, async (page) => {
      await page.waitForLoadState('load');
      expect(await main(page).locator('table.catalogue tr[data-id]:visible').count()).toBe(contentIds('tools').length);
    }));
});

test('a script that is late: the text is there meanwhile, and the search opens when it has come', () =>
  visit.on('about:blank', async (page) => {
    await page.route(/\/_astro\/page\.[^/]+\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await route.continue();
    });
    await page.goto(CHAPTER, { waitUntil: 'commit' });
    await canBeRead(page);
    await page.waitForLoadState('load');
    await page.keyboard.press('Control+k');
    await dialog(page).waitFor();
  }));
