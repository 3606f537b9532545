/** The page of results: what it shows, its filters and its address, and odd input. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { START_TIMEOUT, Visit } from './browser.ts';
import { readContentFile } from './built-site.ts';
import { chapterPaths, endedTool, exampleGroup, exampleTool, phrases } from './examples.ts';
import { input, items, main, status } from './search-parts.ts';

/** The subject of the book by its own record: hundreds of pages speak of it. */
const { keywords } = parse(readContentFile('publication.yaml')) as { keywords: string[] };
const [SUBJECT = ''] = keywords;
const MISSPELT = `${exampleGroup.name}t`;
const phrase = phrases[0]?.name ?? '';
const [CHAPTER = ''] = chapterPaths;
const heading = /^## (.+)$/m.exec(readContentFile(`chapters/${CHAPTER.split('/')[2]}.mdx`))?.[1] ?? '';

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

describe('results', () => {
  test('have the kind, an excerpt with the match marked and links to sections; the first link is the page', () =>
    onResults(heading, async (page) => {
      const chapter = items(main(page))
        .filter({ has: page.locator(`a[href="${CHAPTER}"]`) })
        .first();
      await chapter.locator('mark').first().waitFor();
      expect(await chapter.getByRole('link').first().getAttribute('href')).toBe(CHAPTER);
      expect(await chapter.innerText()).toContain(texts['kind.chapter']);
      expect(await main(page).locator('[data-results]').innerText()).not.toContain('/luvut/');
      for (const item of await items(main(page)).all())
        expect(await item.locator('.result-sections li').count()).toBeLessThanOrEqual(3);
      expect(await chapter.locator(`a[href^="${CHAPTER}#"]`).count()).toBeGreaterThan(0);
    }));

  test('mark what has ended', () => {
    const { id, name } = endedTool();
    return onResults(name, async (page) => {
      const tool = items(main(page)).filter({ has: page.locator(`a[href="/tyokalut/${id}/"]`) });
      expect(await tool.first().innerText()).toContain(texts['status.ended']);
    });
  });

  test('are ten at first, one for each page, and at least thirty can be reached', () =>
    onResults(SUBJECT, async (page) => {
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
    onResults(MISSPELT, async (page) => {
      await main(page)
        .getByText(/^Näytetään tulokset: /)
        .waitFor();
      await main(page)
        .getByRole('button', { name: `Hae sittenkin: ${MISSPELT}` })
        .click();
      const meant = main(page).getByRole('button', { name: /^Tarkoititko: / });
      await meant.waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toBe(MISSPELT);
      await meant.click();
      await main(page)
        .getByText(/^Näytetään tulokset/)
        .waitFor();
    }));

  test('for a number that is not there say so', () =>
    visit.on(`/haku/?q=${encodeURIComponent('HE 999/1999')}`, async (page) => {
      await status(main(page))
        .filter({ hasText: texts['search.noNumber'].replace('{{number}}', '999/1999') })
        .waitFor();
      expect(
        await main(page)
          .getByRole('button', { name: /Tarkoititko|sittenkin/ })
          .count(),
      ).toBe(0);
    }));

  test('are printed with what was searched for, and without buttons', () =>
    onResults(SUBJECT, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await items(main(page)).first().isVisible()).toBe(true);
      expect(await input(main(page)).inputValue()).toBe(SUBJECT);
      expect(await input(main(page)).isVisible()).toBe(true);
      expect(await main(page).locator('.search-panel button').filter({ visible: true }).count()).toBe(0);
      expect(await main(page).getByRole('heading', { name: texts['index.title'] }).isVisible()).toBe(false);
    }));

  test.each(['back', 'reload'] as const)('are where they were after %s', (way) =>
    visit.on(
      `/haku/?q=${encodeURIComponent(SUBJECT)}`,
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
    onResults(`"${phrase}"`, async (page) => {
      const first = items(main(page))
        .filter({ has: page.locator('mark') })
        .first();
      await first.locator('mark').first().waitFor();
      expect(await first.locator('.result-text').innerText()).toMatch(new RegExp(phrase, 'i'));
    }));

  test.each(phrases.slice(0, 10))('for the phrase "$name" begin with what is called so', ({ name, path: href }) =>
    onResults(`"${name}"`, async (page) => {
      expect(await items(main(page)).first().getByRole('link').first().getAttribute('href')).toBe(href);
      expect(await items(main(page)).count()).toBeGreaterThan(1);
    }),
  );

  test('for a phrase that no page has are those for its words', () =>
    onResults(`"${phrase.split(' ').toReversed().join(' ')}"`, async (page) => {
      expect(await status(main(page)).textContent()).toMatch(/^\d+ osuma/);
    }));
});

describe('filters', () => {
  const select = (page: Page, name: string) => main(page).locator(`select[name="${name}"]`);

  test('say how many results each value leaves, and limit the results and the address', () =>
    onResults(exampleGroup.name, async (page) => {
      await main(page).getByText(texts['search.filters'], { exact: true }).click();
      const option = select(page, 'laji').locator('option[value="tool"]');
      const count = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
      expect(count).toBeGreaterThan(0);
      await select(page, 'laji').selectOption('tool');
      await status(main(page))
        .filter({ hasText: new RegExp(`^${count} osuma`) })
        .waitFor();
      expect(await items(main(page)).count()).toBe(Math.min(10, count));
      expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent(exampleGroup.name)}&laji=tool`);
    }));

  test('work from a shared address', () => {
    const { name } = endedTool();
    return onResults(
      name,
      async (page) => {
        expect(await input(main(page)).inputValue()).toBe(name);
        expect(await select(page, 'laji').inputValue()).toBe('tool');
        const hrefs = await items(main(page)).evaluateAll((list) =>
          list.map((item) => item.querySelector('a')?.pathname),
        );
        expect(hrefs.filter((href) => !href?.startsWith('/tyokalut/'))).toEqual([]);
      },
      '&laji=tool&tila=ended',
    );
  });

  test('limit the pages that have a phrase, and count them', () =>
    onResults(`"${texts['tool.instead']}"`, async (page) => {
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
    visit.on(`/haku/?q=${encodeURIComponent(exampleTool.name)}&laji=actor`, async (page) => {
      await status(main(page)).filter({ hasText: /./ }).waitFor();
      const chip = main(page).getByRole('button', {
        name: texts['search.remove'].replace('{{filter}}', `${texts['search.kind']}: ${texts['kind.actor']}`),
      });
      await chip.click();
      await items(main(page)).first().waitFor();
      expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent(exampleTool.name)}`);
      await chip.waitFor({ state: 'hidden' });
    }));

  test('with values that there are not limit nothing', () =>
    onResults(
      SUBJECT,
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
    await input(main(page)).fill(exampleTool.name);
    await input(main(page)).press('Enter');
    await status(main(page)).filter({ hasText: /osuma/ }).waitFor();
    await main(page).locator(`a.result-title[href="/tyokalut/${exampleTool.id}/"]`).waitFor();
    expect(errors).toEqual([]);
    expect(await page.title()).toBe(title);
  }),
);
