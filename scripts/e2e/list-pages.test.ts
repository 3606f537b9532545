/** A catalogue of more tools than a page draws: the built one, parted here as the build parts a larger one. */
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { START_TIMEOUT, Visit } from './browser.ts';
import { contentIds, readBuilt } from './built-site.ts';
import { idsWhere } from './catalogue-parts.ts';
import { endedTool } from './examples.ts';
import { main } from './search-parts.ts';

const FIRST = 60;
const TOTAL = contentIds('tools').length;
const ROWS = 'table.catalogue tr[data-id]';

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
  return () => visit.close();
}, START_TIMEOUT);

/** The page of the catalogue with the rows of one part. */
function part(isIn: (index: number) => boolean, current: number): string {
  const page = load(readBuilt('/tyokalut/index.html'));
  page(ROWS).each((index, row) => {
    if (!isIn(index)) page(row).remove();
  });
  page('tbody[data-unknown]').each((_index, body) => {
    if (page(body).find('tr[data-id]').length === 0) page(body).remove();
  });
  const links = ['/tyokalut/', '/luettelo/2/'].map(
    (href, index) => `<a href="${href}" ${index + 1 === current ? 'aria-current="page"' : ''}>${index + 1}</a>`,
  );
  page('.catalogue-frame').after(
    `<nav data-list-pages data-failed="${texts['catalogue.pagesFailed']}">${links.join(' ')}</nav>`,
  );
  return page.html();
}

const serveRest = (page: Page) =>
  page.route('**/luettelo/2/', (route) =>
    route.fulfill({ body: part((index) => index >= FIRST, 2), contentType: 'text/html' }),
  );

async function open(page: Page, query = ''): Promise<void> {
  await page.route(/\/tyokalut\/(?:\?.*)?$/, (route) =>
    route.fulfill({ body: part((index) => index < FIRST, 1), contentType: 'text/html' }),
  );
  await serveRest(page);
  await page.goto(`${visit.origin}/tyokalut/${query}`);
}

const status = (page: Page) => main(page).getByRole('status').first();
const search = (page: Page) => main(page).getByRole('searchbox');
const rows = (page: Page) => main(page).locator(ROWS).count();
const isWhole = (page: Page) => main(page).locator('[data-list-pages]').waitFor({ state: 'hidden' });

test('shows its first page and how many there are, and gets the rest when the filter is used', () =>
  visit.on('about:blank', async (page) => {
    await open(page);
    await status(page).getByText(`Näkyvissä ${FIRST} / ${TOTAL}`).waitFor();
    expect(await rows(page)).toBe(FIRST);
    await search(page).fill('e');
    await isWhole(page);
    expect(await rows(page)).toBe(TOTAL);
    await search(page).fill('');
    await status(page).getByText(`Näkyvissä ${TOTAL} / ${TOTAL}`).waitFor();
    // What is not known stands under its heading again.
    const unknown = idsWhere((tool) => tool.status.value === 'unknown').length;
    expect(await main(page).locator('tbody[data-unknown] tr[data-id]').filter({ visible: true }).count()).toBe(unknown);
  }));

test('an address that limits the list limits all of it', () =>
  visit.on('about:blank', async (page) => {
    await open(page, `?tila=${endedTool().status.value}`);
    await isWhole(page);
    await status(page)
      .getByText(new RegExp(`Näkyvissä [1-9]\\d* / ${TOTAL}`))
      .waitFor();
    expect(await rows(page)).toBe(TOTAL);
  }));

test('where the rest does not come, it says so, and gets it at the next try', () =>
  visit.on('about:blank', async (page) => {
    await open(page);
    await page.unroute('**/luettelo/2/');
    await page.route('**/luettelo/2/', (route) => route.abort());
    await search(page).fill('e');
    await status(page).getByText(texts['catalogue.pagesFailed']).waitFor();
    await page.unroute('**/luettelo/2/');
    await serveRest(page);
    await search(page).fill('en');
    await isWhole(page);
    expect(await rows(page)).toBe(TOTAL);
  }));
