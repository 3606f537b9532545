/** The page of results: what it shows, its filters and its address, and odd input. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { START_TIMEOUT, Visit } from './browser.ts';
import { input, items, main, status } from './search-parts.ts';

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

const path = async (within: Locator, index = 0) =>
  new URL((await items(within).nth(index).getByRole('link').first().getAttribute('href')) ?? '', visit.origin).pathname;

describe('results', () => {
  test('have the kind, an excerpt with the match marked and links to sections; the first link is the page', () =>
    onResults('eriarvoistuminen', async (page) => {
      const chapter = items(main(page))
        .filter({ has: page.locator('a[href="/luvut/digitalisaation-riskit/"]') })
        .first();
      await chapter.locator('mark').first().waitFor();
      expect(await chapter.getByRole('link').first().getAttribute('href')).toBe('/luvut/digitalisaation-riskit/');
      expect(await chapter.innerText()).toContain(texts['kind.chapter']);
      expect(await main(page).locator('[data-results]').innerText()).not.toContain('/luvut/');
      for (const item of await items(main(page)).all())
        expect(await item.locator('.result-sections li').count()).toBeLessThanOrEqual(3);
      expect(await chapter.locator('a[href^="/luvut/digitalisaation-riskit/#"]').count()).toBeGreaterThan(0);
    }));

  test('mark what has ended', () =>
    onResults('wickr', async (page) => {
      expect(await path(main(page))).toBe('/tyokalut/wickr/');
      expect(await items(main(page)).first().innerText()).toContain(texts['status.ended']);
    }));

  test('are ten at first, one for each page, and at least thirty can be reached', () =>
    onResults('sosiaalityö', async (page) => {
      expect(await items(main(page)).count()).toBe(10);
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
      expect(hrefs.length).toBeGreaterThanOrEqual(30);
      expect(await status(main(page)).textContent()).toBe(
        texts['search.found.other'].replace('{{count}}', String(hrefs.length)),
      );
    }));

  test('for a typing mistake are there, with what was meant', () =>
    onResults('lastensuojelussaa', async (page) => {
      await main(page)
        .getByText(/^Näytetään tulokset: lastensuojelu/)
        .waitFor();
      await main(page).getByRole('button', { name: 'Hae sittenkin: lastensuojelussaa' }).click();
      const meant = main(page).getByRole('button', { name: /^Tarkoititko: lastensuojelu/ });
      await meant.waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toBe('lastensuojelussaa');
      await meant.click();
      await main(page)
        .getByText(/^Näytetään tulokset/)
        .waitFor();
    }));

  test('for a number that is not there say so', () =>
    visit.on(`/haku/?q=${encodeURIComponent('HE 300/2014')}`, async (page) => {
      await status(main(page))
        .filter({ hasText: texts['search.noNumber'].replace('{{number}}', '300/2014') })
        .waitFor();
      expect(
        await main(page)
          .getByRole('button', { name: /Tarkoititko|sittenkin/ })
          .count(),
      ).toBe(0);
    }));

  test('are printed with what was searched for, and without buttons', () =>
    onResults('chat', async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await items(main(page)).first().isVisible()).toBe(true);
      expect(await input(main(page)).inputValue()).toBe('chat');
      expect(await input(main(page)).isVisible()).toBe(true);
      expect(await main(page).locator('.search-panel button').filter({ visible: true }).count()).toBe(0);
      expect(await main(page).getByRole('heading', { name: texts['index.title'] }).isVisible()).toBe(false);
    }));

  test.each(['back', 'reload'] as const)('are where they were after %s', (way) =>
    visit.on(
      '/haku/?q=chat',
      async (page) => {
        await items(main(page)).nth(9).waitFor();
        const result = items(main(page)).nth(6).getByRole('link').first();
        await result.scrollIntoViewIfNeeded();
        await page.waitForTimeout(400);
        const before = (await result.boundingBox())?.y ?? NaN;
        if (way === 'back') {
          await result.click();
          await page.waitForURL((url) => url.pathname !== '/haku/');
          await page.goBack();
        } else await page.reload();
        await items(main(page)).nth(9).waitFor();
        await page.waitForTimeout(400);
        const after = (await items(main(page)).nth(6).getByRole('link').first().boundingBox())?.y ?? NaN;
        expect(Math.abs(after - before)).toBeLessThan(5);
      },
      { viewport: { width: 390, height: 700 } },
    ),
  );

  test('for a phrase in quotes have its words one after another, as they are written', () =>
    onResults('"inhimillinen kohtaaminen"', async (page) => {
      const first = items(main(page))
        .filter({ has: page.locator('mark') })
        .first();
      await first.locator('mark').first().waitFor();
      expect(await first.locator('.result-text').innerText()).toMatch(/inhimillinen kohtaaminen/i);
    }));

  test.each([
    ['"inhimillinen kohtaaminen"', '/sanasto/#inhimillinen-kohtaaminen'],
    ['"Pelastakaa Lapset"', '/toimijat/pelastakaa-lapset/'],
  ])('for the phrase %s begin with the page that has it as its title', (phrase, href) =>
    onResults(phrase, async (page) => {
      expect(await items(main(page)).first().getByRole('link').first().getAttribute('href')).toBe(href);
      expect(await items(main(page)).count()).toBeGreaterThan(1);
    }),
  );

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
      expect(await items(main(page)).count()).toBe(Math.min(10, count));
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
    onResults('"mitä sen sijaan"', async (page) => {
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

  test('are named beside the results, with a way to take them away, when nothing is found too', () =>
    visit.on('/haku/?q=wickr&laji=actor', async (page) => {
      await status(main(page)).filter({ hasText: /./ }).waitFor();
      const chip = main(page).getByRole('button', {
        name: texts['search.remove'].replace('{{filter}}', `${texts['search.kind']}: ${texts['kind.actor']}`),
      });
      await chip.click();
      await items(main(page)).first().waitFor();
      expect(new URL(page.url()).search).toBe('?q=wickr');
      await chip.waitFor({ state: 'hidden' });
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
