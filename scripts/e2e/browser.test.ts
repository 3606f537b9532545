/** What the built site does in a browser: search, the 404 page, the keyboard, and without scripts. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { START_TIMEOUT, Visit } from './browser.ts';
import { builtTools, idsWhere, limit, shownTools, textLimit } from './catalogue-parts.ts';
import { chapterWith, exampleTerm, exampleTool, misspelt } from './examples.ts';

const TOOL = `/tyokalut/${exampleTool.id}/`;
const SEARCH = `/haku/?q=${encodeURIComponent(exampleTool.name)}`;

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
  return () => visit.close();
}, START_TIMEOUT);

describe('search', () => {
  test('finds a tool by its name', () =>
    visit.on(SEARCH, async (page) => {
      const first = page.locator('ol[data-results] > li').first().getByRole('link').first();
      await first.waitFor();
      expect(new URL((await first.getAttribute('href')) ?? '', page.url()).pathname).toBe(TOOL);
      expect(await page.getByLabel(texts['search.input'], { exact: true }).inputValue()).toBe(exampleTool.name);
      await first.click();
      await page.getByRole('heading', { level: 1, name: exampleTool.name }).waitFor();
    }));

  test('searches for what is typed, says how much was found, and puts it into the address', () =>
    visit.on('/haku/', async (page) => {
      await page.getByLabel(texts['search.input'], { exact: true }).fill(exampleTerm.name);
      await page.keyboard.press('Enter');
      await page.locator('ol[data-results] > li').first().waitFor();
      await page.waitForURL(({ searchParams }) => searchParams.get('q') === exampleTerm.name);
      expect(await page.getByRole('main').getByRole('status').textContent()).toMatch(/\d/);
    }));

  test('says that nothing was found', () =>
    visit.on('/haku/?q=qwertyuiop', async (page) => {
      const words = texts['search.none'].replace('{{query}}', 'qwertyuiop');
      await page.getByRole('main').getByRole('status').filter({ hasText: words }).waitFor();
      expect(await page.locator('ol[data-results] > li').count()).toBe(0);
    }));
});

describe('the 404 page', () => {
  test('has the status 404 and suggests the nearest addresses', async () => {
    const lost = `/tyokalut/${misspelt(exampleTool.id)}/`;
    const answer = await fetch(visit.origin + lost);
    expect(answer.status).toBe(404);
    await visit.on(lost, async (page) => {
      await page.getByRole('heading', { level: 2, name: texts['notFound.nearest'] }).waitFor();
      expect((await shownTools(page))[0]).toBe(exampleTool.id);
    });
  });

  test('has the way to the lists where nothing is near', () =>
    visit.on('/qwertyuiopqwertyuiop', async (page) => {
      const main = page.getByRole('main');
      expect(await main.getByRole('heading', { name: texts['notFound.nearest'] }).count()).toBe(0);
      await main.getByRole('link', { name: texts['list.tool'], exact: true }).click();
      await page.getByRole('heading', { level: 1, name: texts['catalogue.title'] }).waitFor();
    }));
});

describe('without JavaScript', () => {
  const bare = <T>(path: string, act: (page: Page) => Promise<T>) => visit.on(path, act, { javaScriptEnabled: false });
  const formsOf = (page: Page) =>
    page.getByRole('main').locator('form, input, select').filter({ visible: true }).count();

  test('the catalogue shows every tool, and no form that does nothing', () =>
    bare('/tyokalut/', async (page) => {
      expect((await shownTools(page)).sort()).toEqual(idsWhere(() => true));
      expect(await formsOf(page)).toBe(0);
    }));

  test('a chapter is there to read, and its links lead on', () =>
    bare(chapterWith('tool-mention'), async (page) => {
      const main = page.getByRole('main');
      expect((await main.innerText()).length).toBeGreaterThan(1000);
      const [id] = await shownTools(page);
      const tool = builtTools().find((one) => one.id === id);
      await main.locator(`a[href="/tyokalut/${id}/"]`).first().click();
      await page.getByRole('heading', { level: 1, name: tool?.name ?? '', exact: true }).waitFor();
      const group = `/kohderyhmat/${tool?.audiences[0]?.id ?? ''}/`;
      await main.locator(`a[href="${group}"]`).first().click();
      await page.waitForURL(`**${group}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }));

  test('the search page shows the index instead of a form', () =>
    bare('/haku/', async (page) => {
      await page.getByRole('heading', { name: texts['index.title'] }).waitFor();
      expect((await shownTools(page)).sort()).toEqual(idsWhere(() => true));
      expect(await formsOf(page)).toBe(0);
    }));
});

describe('by keyboard', () => {
  const focused = (page: Page) => page.locator(':focus');

  test('the first stop skips to the main text', () =>
    visit.on(TOOL, async (page) => {
      await page.keyboard.press('Tab');
      expect(await focused(page).getAttribute('href')).toBe('#_top');
      expect(await focused(page).isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.getByRole('main').locator(':focus').count()).toBe(1);
    }));

  test('the filter is reached from the main text’s start, and works', () =>
    visit.on('/tyokalut/', async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const field = textLimit(page);
      const hasFocus = () => field.evaluate((element) => element === document.activeElement);
      for (let stop = 0; stop < 5 && !(await hasFocus()); stop++) await page.keyboard.press('Tab');
      expect(await hasFocus()).toBe(true);
      await page.keyboard.type(exampleTool.name);
      expect(await shownTools(page)).toEqual([exampleTool.id]);

      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      expect(await limit(page, texts['kind.audience']).inputValue()).not.toBe('');
    }));
});

describe.each([['/'], [chapterWith('tool-mention')], [TOOL], ['/tyokalut/'], [SEARCH]])('%s', (path) => {
  /** Visits the page, lets everything load and gives what it asked for and complained of. */
  async function watch(options: BrowserContextOptions = {}) {
    const context = await visit.context(options);
    const complaints: string[] = [];
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(String(error.error())));
    const page = await context.newPage();
    await page.goto(path, { waitUntil: 'networkidle' });
    if (path.startsWith('/haku/')) await page.locator('ol[data-results] > li').first().waitFor();
    await context.close();
    return { complaints, requests };
  }

  test('complains of nothing, and asks nothing of other origins', async () => {
    const { complaints, requests } = await watch();
    expect(complaints).toEqual([]);
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.filter((url) => !url.startsWith(`${visit.origin}/`) && !url.startsWith('data:'))).toEqual([]);
  });
});

describe('what is laid out only near the screen', () => {
  const CHAPTER = chapterWith('book-figure');
  const topOf = (page: Page, selector: string) =>
    page
      .locator(selector)
      .last()
      .evaluate((element) => element.getBoundingClientRect().top);
  const layout = (page: Page) =>
    page
      .locator('.book-figure')
      .last()
      .evaluate((figure) => getComputedStyle(figure).contentVisibility);

  test.each(['#ydinkohdat', '#luvun-loppuosa'])(
    'does not move a jump to %s, from elsewhere or in the page',
    async (place) => {
      const expectAtTop = async (page: Page) => {
        await page.waitForTimeout(500);
        const top = await topOf(page, place);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThan(300);
      };
      await visit.on(`${CHAPTER}${place}`, expectAtTop);
      await visit.on(CHAPTER, async (page) => {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, place);
        await expectAtTop(page);
      });
    },
  );

  test('does not move a reader who loads the page again', () =>
    visit.on(CHAPTER, async (page) => {
      await page.locator('#testaa').scrollIntoViewIfNeeded();
      await page.waitForTimeout(500);
      const before = await topOf(page, '#testaa');
      await page.reload();
      await page.waitForTimeout(1000);
      expect(Math.abs((await topOf(page, '#testaa')) - before)).toBeLessThan(100);
    }));

  test('is found by a search in the page', () =>
    visit.on(CHAPTER, async (page) => {
      expect(await layout(page)).toBe('auto');
      const words = await page
        .locator('.book-figure figcaption strong')
        .last()
        .evaluate((caption) => caption.textContent.trim());
      const find = (text: string) => (window as unknown as { find: (text: string) => boolean }).find(text);
      expect(await page.evaluate(find, words)).toBe(true);
    }));

  test('is whole on paper', () =>
    visit.on(CHAPTER, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await layout(page)).toBe('visible');
    }));
});
