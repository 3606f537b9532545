/** What the search loads and when, and what it does where that fails. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { Traffic } from '../bench/search/traffic.ts';
import { START_TIMEOUT, Visit } from './browser.ts';
import { DIST } from './built-site.ts';
import { anotherTool, exampleGroup, exampleTerm, exampleTool, phrases } from './examples.ts';
import { dialog, input, items, main, status } from './search-parts.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
  return () => visit.close();
}, START_TIMEOUT);

/** Opens the page of results of a query. */
const onResults = (query: string, act: (page: Page) => Promise<void>, more = '') =>
  visit.on(`/haku/?q=${encodeURIComponent(query)}${more}`, async (page) => {
    await items(main(page)).first().waitFor();
    await act(page);
  });

describe('loading', () => {
  const SEARCH = /\/haku\/(?:indeksi|paneeli)|search-panel/;

  test.each(['/', '/haku/', `/tyokalut/${exampleTool.id}/`])(
    'nothing of the search loads on %s before it is touched',
    async (at) => {
      const context = await visit.context();
      const asked: string[] = [];
      context.on('request', (request) => asked.push(request.url()));
      const page = await context.newPage();
      await page.goto(at, { waitUntil: 'networkidle' });
      expect(asked.filter((url) => SEARCH.test(url))).toEqual([]);
      await context.close();
    },
  );

  test.each([
    ['words', `${exampleGroup.name} ${exampleTool.name}`, exampleTerm.name],
    ['phrases', `"${phrases[0]?.name}"`, `"${phrases[1]?.name}"`],
  ])('the first search for %s transfers at most 150 KB, the next at most 50', async (_, first, next) => {
    const context = await visit.context();
    const page = await context.newPage();
    const traffic = new Traffic(context, DIST);
    await page.goto('/haku/', { waitUntil: 'load' });
    await traffic.take(page);
    const kilobytes = async (query: string) => {
      await input(main(page)).fill(query);
      await input(main(page)).press('Enter');
      await items(main(page)).locator('mark').first().waitFor();
      return (await traffic.take(page)) / 1024;
    };
    const measured = [await kilobytes(first), await kilobytes(next)];
    console.log(`${first}: ${measured[0]?.toFixed(0)} KB, ${next}: ${measured[1]?.toFixed(0)} KB`);
    expect(measured[0]).toBeLessThanOrEqual(150);
    expect(measured[1]).toBeLessThanOrEqual(50);
    await context.close();
  });

  test('what is typed before the search has loaded is searched for', () =>
    visit.on('/', async (page) => {
      await page.route(/paneeli|search-panel/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await page.keyboard.press('Control+k');
      await page.keyboard.type(exampleTool.name);
      await page.keyboard.press('Enter');
      await items(dialog(page)).first().waitFor();
      expect(await input(dialog(page)).inputValue()).toBe(exampleTool.name);
      expect(await input(dialog(page)).evaluate((element) => element === document.activeElement)).toBe(true);
      expect(new URL(page.url()).pathname).toBe('/');
    }));

  test('offline, the dialog says so and has the way to the index; back online, it works', () =>
    visit.on('/', async (page) => {
      await page.context().setOffline(true);
      await page.keyboard.press('Control+k');
      await page.keyboard.type(exampleTool.name);
      await dialog(page).getByText(texts['search.failed.offline']).waitFor();
      expect(await dialog(page).getByRole('link', { name: texts['search.toIndex'] }).isVisible()).toBe(true);
      await page.context().setOffline(false);
      await page.keyboard.press('Enter');
      await items(dialog(page)).first().waitFor();
      expect(await dialog(page).getByText(texts['search.failed.offline']).isVisible()).toBe(false);
    }));

  test('offline, the page says so; back online, it works', () =>
    visit.on('/haku/', async (page) => {
      await page.context().setOffline(true);
      await input(main(page)).fill(exampleTool.name);
      await status(main(page)).filter({ hasText: texts['search.failed.offline'] }).waitFor();
      await page.context().setOffline(false);
      await input(main(page)).press('Enter');
      await items(main(page)).first().waitFor();
    }));

  /** Answers every request of a pattern so, as a host might. */
  const answering = (page: Page, pattern: RegExp, status: number) =>
    page.route(pattern, (route) => route.fulfill({ status, contentType: 'text/html', body: '<h1>ei ole</h1>' }));

  test.each([
    ['a file of the index that is not there', /\.pf_index|\.pf_fragment/, 404, 'search.failed.missing'],
    ['a host that answers with a page of its own for it', /\.pf_index/, 200, 'search.failed.missing'],
    ['a host that gives no files of Pagefind', /\.pf_|\.pagefind/, 404, 'search.failed.host'],
    ['a host that forbids them', /\.pf_|\.pagefind/, 403, 'search.failed.host'],
    ['no index at all', /\/haku\/indeksi\//, 404, 'search.failed.missing'],
  ] as const)('%s is told as it is, and the search works when it is mended', (_, pattern, status_, key) =>
    visit.on('/haku/', async (page) => {
      await answering(page, pattern, status_);
      await input(main(page)).fill(exampleTool.name);
      await input(main(page)).press('Enter');
      await status(main(page)).filter({ hasText: texts[key] }).waitFor();
      expect(await main(page).getByRole('link', { name: texts['search.toIndex'] }).isVisible()).toBe(true);
      await page.unroute(pattern);
      await input(main(page)).press('Enter');
      await items(main(page)).first().locator('mark').first().waitFor();
    }),
  );

  test('a program of an older build is told, with a way to load the page again', () =>
    visit.on('/haku/', async (page) => {
      await answering(page, /search-panel/, 404);
      await input(main(page)).fill(exampleTool.name);
      await status(main(page)).filter({ hasText: texts['search.failed.outdated'] }).waitFor();
      expect(await main(page).getByRole('link', { name: texts['search.reload'] }).isVisible()).toBe(true);
    }));

  test('an index that this program cannot read is told like it', () =>
    visit.on('/haku/', async (page) => {
      await page.route('**/haku/indeksi/uusin.json', (route) => route.fulfill({ json: { format: 0 } }));
      await input(main(page)).fill(exampleTool.name);
      await status(main(page)).filter({ hasText: texts['search.failed.outdated'] }).waitFor();
    }));

  test('results are of one edition: when the site is replaced, the open page goes on with the new index', () =>
    onResults(exampleTool.name, async (page) => {
      // The old edition's files are gone, and the newest is another, which here is the same under another name.
      const asked: string[] = [];
      const { edition } = (await (await page.request.get('/haku/indeksi/uusin.json')).json()) as { edition: string };
      await page.route(`**/haku/indeksi/${edition}/**`, (route) => route.fulfill({ status: 404, body: '' }));
      await page.route('**/haku/indeksi/uusin.json', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ json: { ...((await answer.json()) as object), edition: 'uudempi' } });
      });
      await page.route('**/haku/indeksi/uudempi/**', async (route) => {
        asked.push(route.request().url());
        const answer = await route.fetch({ url: route.request().url().replace('uudempi', edition) });
        await route.fulfill({ response: answer });
      });
      await input(main(page)).fill(anotherTool.name);
      await input(main(page)).press('Enter');
      await main(page).locator(`a.result-title[href="/tyokalut/${anotherTool.id}/"]`).waitFor();
      expect(asked.length).toBeGreaterThan(3);
    }));

  test('offline, a phrase is not found either; back online, it is', () =>
    onResults(exampleTool.name, async (page) => {
      await page.context().setOffline(true);
      await input(main(page)).fill(`"${phrases[0]?.name}"`);
      await input(main(page)).press('Enter');
      await status(main(page)).filter({ hasText: texts['search.failed.offline'] }).waitFor();
      await page.context().setOffline(false);
      await input(main(page)).press('Enter');
      await items(main(page)).locator('mark').first().waitFor();
    }));

  test('without JavaScript the header leads to the index', () =>
    visit.on(
      '/',
      async (page) => {
        await page.locator('[data-open-search]').click();
        await page.getByRole('heading', { name: texts['index.title'] }).waitFor();
        expect(
          await page.getByRole('main').getByRole('link', { name: exampleTool.name, exact: true }).count(),
        ).toBeGreaterThan(0);
      },
      { javaScriptEnabled: false },
    ));
});
