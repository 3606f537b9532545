/** What the built site does in a browser: the catalogue's filter, search, the 404 page, the keyboard, and without scripts. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { START_TIMEOUT, Visit } from './browser.ts';
import { readBuilt } from './built-site.ts';

interface Tool {
  id: string;
  name: string;
  kind: string;
  audiences: { id: string; actors: string[] }[];
  status: { value: string };
}

let visit: Visit;
let tools: Tool[];

beforeAll(async () => {
  visit = await Visit.start();
  tools = (JSON.parse(readBuilt('/data/tyokalut.json')) as { tools: Tool[] }).tools;
  return () => visit.close();
}, START_TIMEOUT);

/** Ids of the tools that the page's main text shows, in order. */
async function shownTools(page: Page): Promise<string[]> {
  const links = await page.locator('main a[href^="/tyokalut/"]').filter({ visible: true }).all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  return [...new Set(hrefs.flatMap((href) => /^\/tyokalut\/([^/?#]+)\/$/.exec(href ?? '')?.[1] ?? []))];
}

const limit = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const textLimit = (page: Page) => page.getByRole('searchbox', { name: texts['catalogue.text'], exact: true });

const idsWhere = (test: (tool: Tool) => boolean): string[] =>
  tools
    .filter(test)
    .map(({ id }) => id)
    .sort();

describe('the filter of the catalogue', () => {
  const onCatalogue = (act: (page: Page) => Promise<void>, query = '') => visit.on(`/tyokalut/${query}`, act);
  const choose = (page: Page, label: string, value: string) => limit(page, label).selectOption(value);
  const announced = (page: Page) =>
    page.getByRole('search', { name: texts['catalogue.filter'] }).getByRole('status').textContent();
  const count = (shown: number) =>
    texts['catalogue.count'].replace('{{shown}}', String(shown)).replace('{{total}}', String(tools.length));

  const cases: [label: string, value: string, passes: (tool: Tool) => boolean][] = [
    [
      texts['kind.audience'],
      'taloussosiaalityo',
      (tool) => tool.audiences.some(({ id }) => id === 'taloussosiaalityo'),
    ],
    [texts['kind.actor'], 'verke', (tool) => tool.audiences.some(({ actors }) => actors.includes('verke'))],
    [texts['kind.kind'], 'peli', (tool) => tool.kind === 'peli'],
    [texts['status.label'], 'ended', (tool) => tool.status.value === 'ended'],
  ];

  test('shows all tools at first', () =>
    onCatalogue(async (page) => {
      expect((await shownTools(page)).sort()).toEqual(idsWhere(() => true));
      expect(await announced(page)).toBe(count(tools.length));
    }));

  test.each(cases)(
    'by %s: shows those of %s, announces how many, and puts it into the address',
    (label, value, passes) =>
      onCatalogue(async (page) => {
        await choose(page, label, value);
        const expected = idsWhere(passes);
        expect(expected.length).toBeGreaterThan(0);
        expect(expected.length).toBeLessThan(tools.length);
        expect((await shownTools(page)).sort()).toEqual(expected);
        expect(await announced(page)).toBe(count(expected.length));
        expect([...new URL(page.url()).searchParams.values()]).toEqual([value]);
      }),
  );

  test('by text: finds in the name and the summary, whatever the case', () =>
    onCatalogue(async (page) => {
      await textLimit(page).fill('PENNO');
      expect(await shownTools(page)).toContain('penno');
      expect((await shownTools(page)).length).toBeLessThan(10);
    }));

  test('takes several limits together, and keeps them and the order when the page is loaded again', () =>
    onCatalogue(async (page) => {
      await choose(page, texts['kind.kind'], 'sovellus');
      await choose(page, texts['kind.audience'], 'mielen-hyvinvointi');
      await choose(page, texts['catalogue.sort'], 'status');
      await textLimit(page).fill('a');
      const before = await shownTools(page);
      const isBoth = (tool: Tool) =>
        tool.kind === 'sovellus' && tool.audiences.some(({ id }) => id === 'mielen-hyvinvointi');
      expect(before.length).toBeGreaterThan(0);
      expect(before.filter((id) => !idsWhere(isBoth).includes(id))).toEqual([]);

      await page.reload();
      expect(await shownTools(page)).toEqual(before);
      expect(await limit(page, texts['kind.kind']).inputValue()).toBe('sovellus');
      expect(await limit(page, texts['kind.audience']).inputValue()).toBe('mielen-hyvinvointi');
      expect(await limit(page, texts['catalogue.sort']).inputValue()).toBe('status');
      expect(await textLimit(page).inputValue()).toBe('a');
    }));

  test('says what to do where nothing is left, and shows all again when cleared', () =>
    onCatalogue(async (page) => {
      await choose(page, texts['kind.kind'], 'peli');
      await textLimit(page).fill('qwertyuiop');
      expect(await shownTools(page)).toEqual([]);
      expect(await announced(page)).toBe(texts['catalogue.none']);

      await page.getByRole('button', { name: texts['catalogue.clear'] }).click();
      await page.waitForURL((url) => url.search === '');
      expect(await shownTools(page)).toHaveLength(tools.length);
      expect(await textLimit(page).inputValue()).toBe('');
    }));

  test('sorts by name in the Finnish order, by status and by kind', () =>
    onCatalogue(async (page) => {
      const nameOf = (id: string) => tools.find((tool) => tool.id === id)?.name ?? '';
      const byName = (await shownTools(page)).map(nameOf);
      expect(byName).toEqual(byName.toSorted((a, b) => a.localeCompare(b, 'fi')));

      const groups = async (field: (tool: Tool | undefined) => string | undefined) => {
        const values = (await shownTools(page)).map((id) => field(tools.find((tool) => tool.id === id)));
        return values.filter((value, index) => value !== values[index - 1]);
      };
      await choose(page, texts['catalogue.sort'], 'kind');
      const kinds = await groups((tool) => tool?.kind);
      expect(kinds).toHaveLength(new Set(tools.map(({ kind }) => kind)).size);
      await choose(page, texts['catalogue.sort'], 'status');
      const ended = (await groups((tool) => tool?.status.value)).filter((value) => value === 'ended');
      expect(ended).toHaveLength(1);
    }));

  test('follows a link that names a limit, as the start page has', () =>
    visit.on('/', async (page) => {
      await page.getByRole('link', { name: texts['status.ended'], exact: true }).click();
      await page.waitForURL(/\/tyokalut\/\?/);
      expect((await shownTools(page)).sort()).toEqual(idsWhere(({ status }) => status.value === 'ended'));
    }));
});

describe('search', () => {
  test('finds Kykyviisari', () =>
    visit.on('/haku/?q=Kykyviisari', async (page) => {
      const first = page.locator('ol[data-results] > li').first().getByRole('link').first();
      await first.waitFor();
      expect(new URL((await first.getAttribute('href')) ?? '', page.url()).pathname).toBe('/tyokalut/kykyviisari/');
      expect(await page.getByLabel(texts['search.input'], { exact: true }).inputValue()).toBe('Kykyviisari');
      await first.click();
      await page.getByRole('heading', { level: 1, name: 'Kykyviisari' }).waitFor();
    }));

  test('searches for what is typed, says how much was found, and puts it into the address', () =>
    visit.on('/haku/', async (page) => {
      await page.getByLabel(texts['search.input'], { exact: true }).fill('taloussosiaalityö');
      await page.keyboard.press('Enter');
      await page.locator('ol[data-results] > li').first().waitFor();
      await page.waitForURL(({ searchParams }) => searchParams.get('q') === 'taloussosiaalityö');
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
    const answer = await fetch(`${visit.origin}/tyokalut/peno/`);
    expect(answer.status).toBe(404);
    await visit.on('/tyokalut/peno/', async (page) => {
      await page.getByRole('heading', { level: 2, name: texts['notFound.nearest'] }).waitFor();
      expect((await shownTools(page))[0]).toBe('penno');
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
    bare('/luvut/tyokalutaulukko/', async (page) => {
      const main = page.getByRole('main');
      expect((await main.innerText()).length).toBeGreaterThan(5000);
      await main.getByRole('link', { name: 'Penno', exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Penno' }).waitFor();
      await page.getByRole('main').getByRole('link', { name: 'Taloussosiaalityö', exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Taloussosiaalityö' }).waitFor();
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
    visit.on('/luvut/kasitteet/', async (page) => {
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
      await page.keyboard.type('penno');
      expect(await shownTools(page)).toContain('penno');
      expect((await shownTools(page)).length).toBeLessThan(10);

      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      expect(await limit(page, texts['kind.audience']).inputValue()).not.toBe('');
    }));
});

describe.each([['/'], ['/luvut/tyokalutaulukko/'], ['/tyokalut/penno/'], ['/tyokalut/'], ['/haku/?q=Kykyviisari']])(
  '%s',
  (path) => {
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
  },
);

describe('the first screen', () => {
  const CHAPTER = '/luvut/kasitteet/';
  const waiting = (page: Page) =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('.sl-markdown-content > *')].filter(
          (element) => getComputedStyle(element).contentVisibility !== 'visible',
        ).length,
    );

  test('is drawn before the rest, which follows at once', () =>
    visit.on('about:blank', async (page) => {
      // Frames that only the test lets pass.
      await page.addInitScript(() => {
        const frames: FrameRequestCallback[] = [];
        Object.assign(window, {
          requestAnimationFrame: (callback: FrameRequestCallback) => frames.push(callback),
          nextFrame: () => {
            for (const callback of frames.splice(0)) callback(0);
          },
        });
      });
      const nextFrame = () =>
        page.evaluate(() => {
          (window as unknown as { nextFrame: () => void }).nextFrame();
        });
      await page.goto(CHAPTER);
      expect(await waiting(page)).toBeGreaterThan(20);
      await nextFrame();
      await nextFrame();
      expect(await waiting(page)).toBe(0);
    }));

  test('is all of the page for whoever goes to a place further down, or comes back', () =>
    visit.on(`${CHAPTER}#ydinkohdat`, async (page) => {
      const top = await page.locator('#ydinkohdat').evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(300);
      await page.reload();
      expect(await waiting(page)).toBe(0);
    }));
});
