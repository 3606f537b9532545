/** What a reader meets on a phone, on a slow line and with the mouse: where things stand, what moves, what is marked. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { START_TIMEOUT, Visit } from './browser.ts';
import { builtTools } from './catalogue-parts.ts';
import {
  anotherTool,
  chapterPaths,
  chapterWith,
  exampleGroup,
  exampleTerm,
  exampleTool,
  longTitled,
  pick,
} from './examples.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const SHIFT = 0.02;

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
  return () => visit.close();
}, START_TIMEOUT);

const tops = (page: Page, selector: string): Promise<number[]> =>
  page
    .locator(selector)
    .evaluateAll((found) =>
      found
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => element.getBoundingClientRect().top + scrollY),
    );

describe('the catalogue', () => {
  const ROW = 'table.catalogue tr[data-id]';
  const group = exampleTool.audiences[0]?.id ?? '';

  test('on a phone: the first entry is on the first screen, and the list is short', () =>
    visit.on(
      '/tyokalut/',
      async (page) => {
        const bottom = await page
          .locator(ROW)
          .first()
          .evaluate((row) => row.getBoundingClientRect().bottom);
        expect(bottom).toBeLessThanOrEqual(844);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        // Twenty screens for the tools of today; a tool more may take its row.
        expect(height).toBeLessThanOrEqual(844 * 20 * Math.max(1, builtTools().length / 149));
      },
      PHONE,
    ));

  test('on a desktop the first row stands within 450 px', () =>
    visit.on(
      '/tyokalut/',
      async (page) => {
        expect((await tops(page, ROW))[0]).toBeLessThanOrEqual(450);
      },
      DESKTOP,
    ));

  test('results stay in view after each choice, and nothing is offered that would leave none', () =>
    visit.on(
      '/tyokalut/',
      async (page) => {
        const first = page.locator(`${ROW}:not([hidden])`).first();
        await page.locator('select[name="kohderyhma"]').selectOption(group);
        await page.locator('.catalogue-filter summary').click();
        await page.locator('select[name="tyyppi"]').selectOption(exampleTool.kind);
        const name = await first.getByRole('link').first().boundingBox();
        expect((name?.y ?? Infinity) + (name?.height ?? 0)).toBeLessThanOrEqual(844);
        const zeros = await page.locator('.catalogue-filter option:not([hidden])').filter({ hasText: '(0)' }).count();
        expect(zeros).toBe(0);
        const shown = await page.locator(`${ROW}:not([hidden])`).count();
        const show = page.locator('button[data-show]');
        expect(await show.textContent()).toContain(String(shown));
        await show.click();
        expect(await page.locator('.catalogue-filter details').getAttribute('open')).toBeNull();
      },
      PHONE,
    ));

  test('the switch leaves what is known to work, and the unknown stand last under their heading', () =>
    visit.on('/tyokalut/', async (page) => {
      const unknown = page.locator('tbody[data-unknown]');
      expect(await unknown.locator('tr[data-id]').count()).toBe(
        builtTools().filter(({ status }) => status.value === 'unknown').length,
      );
      await page.getByRole('switch').check();
      expect(await page.locator('select[name="tila"]').inputValue()).toBe('in-use-confirmed');
      expect(await unknown.isVisible()).toBe(false);
      await page.locator('button[type="reset"]').click();
      await unknown.waitFor({ state: 'visible' });
      expect(await page.getByRole('switch').isChecked()).toBe(false);
    }));

  test('a value that is no more is named, and its field shows all', () =>
    visit.on('/tyokalut/?kohderyhma=ei-ole', async (page) => {
      expect(await page.locator('.outcome [role="status"]').textContent()).toContain('”ei-ole”');
      expect(await page.locator('select[name="kohderyhma"]').inputValue()).toBe('');
      expect(await page.locator(`${ROW}:not([hidden])`).count()).toBe(builtTools().length);
    }));

  test.each([
    [(word: string) => `${word.slice(0, 3)}\u00AD${word.slice(3)}`, /^\p{L}{6}/u],
    [(word: string) => word.replaceAll('-', '\u2011'), /\p{L}-\p{L}/u],
    [(word: string) => word.normalize('NFD'), /[äö]/],
  ])('by text: a name is found however its letters are typed: %s', async (typed, has) => {
    const { name } = pick(builtTools(), (tool) => has.test(tool.name), `tool whose name has ${has.source}`);
    const count = (words: string) =>
      visit.on(`/tyokalut/?q=${encodeURIComponent(words)}`, (page) => page.locator(`${ROW}:not([hidden])`).count());
    const found = await count(name);
    expect(found).toBeGreaterThan(0);
    expect(await count(typed(name))).toBe(found);
  });

  test('on paper it says by what it is limited', () =>
    visit.on(`/tyokalut/?kohderyhma=${exampleGroup.id}`, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const shown = await page.locator(`${ROW}:not([hidden])`).count();
      const words = page.locator('[data-filter-text]');
      expect(await words.isVisible()).toBe(true);
      expect(await words.textContent()).toBe(
        `${texts['kind.audience']}: ${exampleGroup.name}, ${shown} / ${builtTools().length}`,
      );
    }));

  test('Back and reload return to the place', () =>
    visit.on(
      '/tyokalut/?tila=in-use',
      async (page) => {
        await page.evaluate(() => {
          scrollTo(0, 1500);
        });
        await page.waitForTimeout(500);
        await page
          .locator(`${ROW} a`)
          .filter({ visible: true })
          .first()
          .evaluate(() => {
            location.href = '/tietoa/';
          });
        await page.waitForURL(/tietoa/);
        await page.goBack();
        await page.waitForFunction(() => Math.abs(scrollY - 1500) < 60);
        await page.reload();
        await page.waitForFunction(() => Math.abs(scrollY - 1500) < 60);
      },
      PHONE,
    ));
});

describe('a tool’s page answers within 600 px on a phone: what, for whom, verdict, reason, address', () => {
  /** The pages with the most text above the address: the rest are shorter. */
  const longest = builtTools()
    .map(({ id, name, summary, audiences, status }) => ({
      id,
      length:
        name.length * 3 +
        summary.length +
        audiences.length * 20 +
        (status.ground?.split('. ')[0]?.length ?? 0) +
        (status.successor ? status.successor.name.length + 40 : 0),
    }))
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 12);

  test.each(longest)('$id', ({ id }) =>
    visit.on(
      `/tyokalut/${id}/`,
      async (page) => {
        const found = await tops(page, '.tool-kind, .lead, .standing-word, .standing > p, .tool-address .actions a');
        expect(Math.max(...found)).toBeLessThanOrEqual(600);
      },
      PHONE,
    ),
  );
});

describe('nothing moves on a slow line', () => {
  test.each(
    [
      '/',
      `/haku/?q=${encodeURIComponent(exampleGroup.name)}`,
      `/tyokalut/?kohderyhma=${exampleGroup.id}`,
      `/vertaa/?t=${exampleTool.id},${anotherTool.id}`,
      chapterWith('book-figure'),
      `/tyokalut/${exampleTool.id}/`,
    ].flatMap((path) => [PHONE, DESKTOP].map((options) => [path, options.viewport.width, options] as const)),
  )('%s at %i px, and Literata is there', async (path, _width, options) => {
    const { shift, fonts } = await onSlowLine(path, options);
    expect(shift).toBeLessThanOrEqual(SHIFT);
    expect(fonts).toContain('normal');
  });

  async function onSlowLine(path: string, options: BrowserContextOptions) {
    const context = await visit.context(options);
    const page = await context.newPage();
    await page.addInitScript(() => {
      const target = window as unknown as { shift: number };
      target.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) target.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1.6e6 / 8,
      uploadThroughput: 0.75e6 / 8,
    });
    await page.goto(path);
    await page.waitForTimeout(2500);
    const result = await page.evaluate(() => ({
      shift: (window as unknown as { shift: number }).shift,
      fonts: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ style }) => style),
    }));
    await context.close();
    return result;
  }
});

describe('marking text', () => {
  test('across a citation marks that paragraph, and opens no note', () =>
    visit.on(
      chapterWith('cite'),
      async (page) => {
        const paragraph = page
          .locator('.sl-markdown-content > p:has(> .cite:last-child)')
          .filter({ hasText: /[)\]]\.?\s*$/ })
          .first();
        await paragraph.scrollIntoViewIfNeeded();
        const length = await paragraph.evaluate((element) => element.textContent.length);
        const from = await paragraph.boundingBox();
        const to = await paragraph.locator('.cite a').last().boundingBox();
        if (!from || !to) throw new Error('The paragraph is not on the page.');
        await page.mouse.move(from.x + 1, from.y + 8);
        await page.mouse.down();
        await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
        expect(await page.locator('#huomautus').isVisible()).toBe(false);
        await page.mouse.move(to.x + to.width / 2, to.y + to.height + 10, { steps: 6 });
        expect(await page.locator('#huomautus').isVisible()).toBe(false);
        await page.mouse.up();
        const marked = await page.evaluate(() => String(getSelection()).length);
        expect(marked).toBeGreaterThan(length / 2);
        expect(marked).toBeLessThan(length * 1.3);
      },
      DESKTOP,
    ));

  test('a copied title holds no soft hyphens', () =>
    visit.on(longTitled, async (page) => {
      const marked = await page.locator('h1').evaluate((title) => {
        getSelection()?.selectAllChildren(title);
        return String(getSelection());
      });
      expect(marked.length).toBeGreaterThan(10);
      expect(marked).not.toContain('\u00AD');
    }));
});

test.each(['/', '/haku/', '/tyokalut/', '/vertaa/', '/testaa/', chapterWith('question')])(
  'fields of %s are of 16 px or more on a phone, and the text of selects is whole',
  (path) =>
    visit.on(
      path,
      async (page) => {
        const faults = await page
          .locator('input:not([type="checkbox"], [type="radio"]), select, textarea')
          .evaluateAll((fields) => {
            const context = document.createElement('canvas').getContext('2d');
            return fields
              .filter((field) => field.getClientRects().length > 0)
              .flatMap((field) => {
                const style = getComputedStyle(field);
                const name = field.outerHTML.slice(0, 80);
                const small = parseFloat(style.fontSize) < 16 ? [`${style.fontSize}: ${name}`] : [];
                if (!(field instanceof HTMLSelectElement) || !context) return small;
                context.font = `${style.fontSize} ${style.fontFamily}`;
                const text = context.measureText(field.selectedOptions[0]?.text ?? '').width;
                return text > field.clientWidth - 16 ? [...small, `clipped: ${name}`] : small;
              });
          });
        expect(faults).toEqual([]);
      },
      PHONE,
    ),
);

test.each([
  ...[')', '%C2%A0', '%3Futm=1'].map((end) => [`/tyokalut/${exampleTool.id}/${end}`, `/tyokalut/${exampleTool.id}/`]),
  [`/tyokalut/${exampleTool.id}.html`, `/tyokalut/${exampleTool.id}/`],
  ...chapterPaths.slice(0, 1).map((path) => [path.replace(/\/$/, '.'), path]),
  [`/sanasto/${exampleTerm.id}/`, exampleTerm.path],
] as [asked: string, meant: string][])('%s leads to %s', (asked, meant) =>
  visit.on(asked, (page) => page.waitForURL((url) => url.pathname + url.hash === meant)),
);

test.each(['light', 'dark'] as const)('without JavaScript the colours are the system’s: %s', (colorScheme) =>
  visit.on(
    '/',
    async (page) => {
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const [red = 0] = (/\d+/.exec(ground) ?? []).map(Number);
      expect(red > 128).toBe(colorScheme === 'light');
    },
    { colorScheme, javaScriptEnabled: false },
  ),
);

test('the theme’s menu has a name', () =>
  visit.on('/', async (page) => {
    expect(await page.getByRole('combobox', { name: texts['theme.label'] }).first().isVisible()).toBe(true);
  }));
