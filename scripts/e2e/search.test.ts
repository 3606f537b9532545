/** The search in a browser: the dialog by keyboard, the page and its address, filters, failures, odd input and rules of axe. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { Traffic } from '../bench-search/traffic.ts';
import { START_TIMEOUT, Visit } from './browser.ts';
import { DIST } from './built-site.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
  return () => visit.close();
}, START_TIMEOUT);

const dialog = (page: Page) => page.locator('site-search dialog');
const main = (page: Page) => page.getByRole('main');
type Place = ReturnType<typeof main>;
const input = (within: Place) => within.getByRole('searchbox');
const items = (within: Place) => within.locator('ol[data-results] > li');
const status = (within: Place) => within.locator('[data-search-panel]').getByRole('status');
const path = async (within: Place, index = 0) =>
  new URL((await items(within).nth(index).getByRole('link').first().getAttribute('href')) ?? '', visit.origin).pathname;

/** Opens the page of results of a query. */
const onResults = (query: string, act: (page: Page) => Promise<void>, more = '') =>
  visit.on(`/haku/?q=${encodeURIComponent(query)}${more}`, async (page) => {
    await items(main(page)).first().waitFor();
    await act(page);
  });

describe('the dialog by keyboard alone', () => {
  test.each(['/', 'Control+k'])('%s opens it; typing, arrows and Enter lead to the page', (key) =>
    visit.on('/tyokalut/penno/', async (page) => {
      await page.keyboard.press(key);
      // Asked of the page: the input that is focused first gives way to the panel's, with the focus.
      expect(await page.evaluate(() => document.activeElement?.matches('site-search dialog [type=search]'))).toBe(true);
      await page.keyboard.type('kykyviisari');
      await items(dialog(page)).first().locator('a[href="/tyokalut/kykyviisari/"]').waitFor();
      await status(dialog(page))
        .filter({ hasText: /^\d+ osuma/ })
        .waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      expect(new URL(await page.locator(':focus').evaluate((link: HTMLAnchorElement) => link.href)).pathname).toBe(
        '/tyokalut/kykyviisari/',
      );
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Kykyviisari' }).waitFor();
    }),
  );

  test('ArrowUp goes back to the words, and Enter searches there', () =>
    visit.on('/', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('raha');
      await items(dialog(page)).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.type('t loppu');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('site-search dialog li mark') !== null);
      expect(await dialog(page).isVisible()).toBe(true);
    }));

  test('Esc closes it, and the focus goes back to where it was', () =>
    visit.on('/', async (page) => {
      const opener = page.locator('[data-open-search]');
      await opener.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type('penno');
      await items(dialog(page)).first().waitFor();
      for (let press = 0; press < 2 && (await dialog(page).isVisible()); press++) await page.keyboard.press('Escape');
      expect(await dialog(page).isVisible()).toBe(false);
      expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  test('“/” is a letter where one types', () =>
    visit.on('/tyokalut/', async (page) => {
      await main(page).getByRole('searchbox').first().focus();
      await page.keyboard.press('/');
      expect(await dialog(page).isVisible()).toBe(false);
    }));

  test('the way to the page of results takes the words along', () =>
    visit.on('/', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('velka');
      await items(dialog(page)).first().waitFor();
      await dialog(page).getByRole('link', { name: texts['search.wholePage'] }).click();
      await page.waitForURL(/\/haku\/\?q=velka$/);
      await items(main(page)).first().waitFor();
    }));
});

describe('results', () => {
  test('have the kind, the path, an excerpt with the match marked and links to sections; the first link is the page', () =>
    onResults('eriarvoistuminen', async (page) => {
      const chapter = items(main(page))
        .filter({ has: page.locator('a[href="/luvut/digitalisaation-riskit/"]') })
        .first();
      await chapter.locator('mark').first().waitFor();
      expect(await chapter.getByRole('link').first().getAttribute('href')).toBe('/luvut/digitalisaation-riskit/');
      expect(await chapter.innerText()).toContain(texts['kind.chapter']);
      expect(await chapter.innerText()).toContain('/luvut/digitalisaation-riskit/');
      expect(await chapter.locator('a[href="/luvut/digitalisaation-riskit/#eriarvoistuminen"]').count()).toBe(1);
    }));

  test('mark what has ended', () =>
    onResults('wickr', async (page) => {
      expect(await path(main(page))).toBe('/tyokalut/wickr/');
      expect(await items(main(page)).first().innerText()).toContain(texts['status.ended']);
    }));

  test('are one for each page, and at least thirty can be reached', () =>
    onResults('sosiaalityö', async (page) => {
      expect(await items(main(page)).count()).toBeGreaterThanOrEqual(30);
      const more = main(page).locator('[data-more] button');
      while (await more.isVisible()) {
        const before = await items(main(page)).count();
        await more.click();
        await page.waitForFunction((count) => document.querySelectorAll('[data-results] > li').length > count, before);
      }
      const hrefs = await items(main(page)).evaluateAll((list) =>
        list.map((item) => item.querySelector('a')?.pathname),
      );
      expect(new Set(hrefs).size).toBe(hrefs.length);
      expect(await status(main(page)).textContent()).toBe(
        texts['search.found.other'].replace('{{count}}', String(hrefs.length)),
      );
    }));

  test('for a typing mistake are there, with what was meant', () =>
    onResults('lastensuojelussaa', async (page) => {
      const meant = main(page).getByRole('button', { name: /^Tarkoititko/ });
      await meant.waitFor();
      await meant.click();
      await page.waitForURL((url) => url.searchParams.get('q') !== 'lastensuojelussaa');
      expect(
        await main(page)
          .getByRole('button', { name: /^Tarkoititko/ })
          .isVisible(),
      ).toBe(false);
    }));

  test('for a phrase in quotes have its words one after another, as they are written', () =>
    onResults('"inhimillinen kohtaaminen"', async (page) => {
      const first = items(main(page)).first();
      await first.locator('mark').first().waitFor();
      expect(await first.locator('.result-text').innerText()).toMatch(/inhimillinen kohtaaminen/i);
      expect(await first.innerText()).toContain(await first.getByRole('link').first().getAttribute('href'));
    }));

  test('for a phrase that no page has are those for its words', () =>
    onResults('"kohtaaminen inhimillinen"', async (page) => {
      expect(await status(main(page)).textContent()).toMatch(/^\d+ osuma/);
    }));
});

describe('filters', () => {
  const select = (page: Page, name: string) => main(page).locator(`select[name="${name}"]`);

  test('say how many results each value leaves, and limit the results and the address', () =>
    onResults('nuoret', async (page) => {
      await main(page).getByText(texts['search.filters'], { exact: true }).click();
      const option = select(page, 'laji').locator('option[value="tool"]');
      const count = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
      expect(count).toBeGreaterThan(0);
      await select(page, 'laji').selectOption('tool');
      await status(main(page))
        .filter({ hasText: new RegExp(`^${count} osuma`) })
        .waitFor();
      expect(await items(main(page)).count()).toBe(Math.min(50, count));
      expect(new URL(page.url()).search).toBe('?q=nuoret&laji=tool');
    }));

  test('work from a shared address', () =>
    onResults(
      'nuori',
      async (page) => {
        expect(await input(main(page)).inputValue()).toBe('nuori');
        expect(await select(page, 'laji').inputValue()).toBe('tool');
        const hrefs = await items(main(page)).evaluateAll((list) =>
          list.map((item) => item.querySelector('a')?.pathname),
        );
        expect(hrefs.filter((href) => !href?.startsWith('/tyokalut/'))).toEqual([]);
      },
      '&laji=tool&tila=ended',
    ));

  test('limit the pages that have a phrase, and count them', () =>
    onResults('"ei löytynyt tietoa"', async (page) => {
      await main(page).getByText(texts['search.filters'], { exact: true }).click();
      const option = select(page, 'tila').locator('option[value="ended"]');
      const count = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
      expect(count).toBeGreaterThan(0);
      await select(page, 'tila').selectOption('ended');
      await status(main(page))
        .filter({ hasText: new RegExp(`^${count} osuma`) })
        .waitFor();
      expect(await items(main(page)).first().innerText()).toContain(texts['status.ended']);
    }));

  test('with values that there are not limit nothing', () =>
    onResults(
      'nuori',
      async (page) => {
        expect(await items(main(page)).count()).toBeGreaterThan(5);
      },
      '&laji=olematon',
    ));
});

describe('loading', () => {
  const SEARCH = /\/haku\/(?:indeksi|paneeli)|\/pagefind\/|search-panel/;

  test.each(['/', '/haku/', '/tyokalut/penno/'])(
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
    ['words', 'lastensuojelun tuki', 'ikääntyneet'],
    ['phrases', '"inhimillinen kohtaaminen"', '"sosiaalihuollon asiakkaan"'],
  ])('the first search for %s transfers at most 150 KB, the next at most 40', async (_, first, next) => {
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
    expect(measured[1]).toBeLessThanOrEqual(40);
    await context.close();
  });

  test('a failure gives a message and the way to the index; then it works again', () =>
    visit.on('/', async (page) => {
      await page.route('**/haku/indeksi/**', (route) => route.abort());
      await page.keyboard.press('/');
      await page.keyboard.type('penno');
      await status(dialog(page)).filter({ hasText: texts['search.failed'] }).waitFor();
      expect(await dialog(page).getByRole('link', { name: texts['search.toIndex'] }).isVisible()).toBe(true);
      await page.unroute('**/haku/indeksi/**');
      await page.keyboard.press('Enter');
      await items(dialog(page)).first().waitFor();
      expect(await dialog(page).getByRole('link', { name: texts['search.toIndex'] }).isVisible()).toBe(false);
    }));

  test('what is typed before the search has loaded is searched for', () =>
    visit.on('/', async (page) => {
      await page.route(/paneeli|search-panel/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await page.keyboard.press('/');
      await page.keyboard.type('penno');
      await page.keyboard.press('Enter');
      await items(dialog(page)).first().waitFor();
      expect(await input(dialog(page)).inputValue()).toBe('penno');
      expect(await input(dialog(page)).evaluate((element) => element === document.activeElement)).toBe(true);
      expect(new URL(page.url()).pathname).toBe('/');
    }));

  test('offline, the dialog says so and has the way to the index; back online, it works', () =>
    visit.on('/', async (page) => {
      await page.context().setOffline(true);
      await page.keyboard.press('/');
      await page.keyboard.type('penno');
      await dialog(page).getByText(texts['search.failed']).waitFor();
      expect(await dialog(page).getByRole('link', { name: texts['search.toIndex'] }).isVisible()).toBe(true);
      await page.context().setOffline(false);
      await page.keyboard.press('Enter');
      await items(dialog(page)).first().waitFor();
      expect(await dialog(page).getByText(texts['search.failed']).isVisible()).toBe(false);
    }));

  test('offline, the page says so; back online, it works', () =>
    visit.on('/haku/', async (page) => {
      await page.context().setOffline(true);
      await input(main(page)).fill('penno');
      await status(main(page)).filter({ hasText: texts['search.failed'] }).waitFor();
      await page.context().setOffline(false);
      await input(main(page)).press('Enter');
      await items(main(page)).first().waitFor();
    }));

  test('offline, a phrase is not found either; back online, it is', () =>
    onResults('penno', async (page) => {
      await page.context().setOffline(true);
      await input(main(page)).fill('"inhimillinen kohtaaminen"');
      await input(main(page)).press('Enter');
      await status(main(page)).filter({ hasText: texts['search.failed'] }).waitFor();
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
        expect(await page.getByRole('main').getByRole('link', { name: 'Penno', exact: true }).count()).toBeGreaterThan(
          0,
        );
      },
      { javaScriptEnabled: false },
    ));
});

test.each([
  ['5,000 letters', 'a'.repeat(5000)],
  ['5,000 words', 'tuki '.repeat(1000)],
  ['emoji', '😀🏳️‍🌈 tuki 👩‍👩‍👧'],
  ['a script', '<script>document.title = "murto"</script><img src=x onerror="document.title = \'murto\'">'],
  ['a quotation mark', '"'],
  ['empty quotes', '""'],
  ['quotes in quotes', '"tuki "lapsi" \'raha\''],
  ['stop words', 'ja että on se'],
  ['spaces', '     '],
  ['signs', '$& \\ {query} %00 ../..'],
])('odd input never breaks it: %s', (_, odd) =>
  visit.on('/haku/', async (page) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const title = await page.title();
    await input(main(page)).fill(odd);
    await input(main(page)).press('Enter');
    await page.waitForTimeout(700);
    await input(main(page)).fill('kykyviisari');
    await input(main(page)).press('Enter');
    await status(main(page)).filter({ hasText: /osuma/ }).waitFor();
    await main(page).locator('a.result-title[href="/tyokalut/kykyviisari/"]').waitFor();
    expect(errors).toEqual([]);
    expect(await page.title()).toBe(title);
  }),
);

describe.each(['light', 'dark'] as const)('axe, %s', (colorScheme) => {
  const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const faults = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  };

  test('finds nothing on the open dialog', () =>
    visit.on(
      '/',
      async (page) => {
        await page.keyboard.press('/');
        await page.keyboard.type('lapset');
        await items(dialog(page)).locator('mark').first().waitFor();
        await dialog(page).getByText(texts['search.filters'], { exact: true }).click();
        expect(await faults(page)).toEqual([]);
      },
      { colorScheme },
    ));

  test('finds nothing on the results', () =>
    visit.on(
      '/haku/?q=vakorta',
      async (page) => {
        await status(main(page)).filter({ hasText: /./ }).waitFor();
        await input(main(page)).fill('vanhuksett');
        await input(main(page)).press('Enter');
        await items(main(page)).locator('mark').first().waitFor();
        await main(page).getByText(texts['search.filters'], { exact: true }).click();
        expect(await faults(page)).toEqual([]);
      },
      { colorScheme },
    ));
});
