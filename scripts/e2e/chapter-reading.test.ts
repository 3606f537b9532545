/** A chapter as its readers meet it: where they are, how soon the text begins, what stands beside it, and where it leads. */
import { readdirSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { contentsSchema } from '../../src/lib/schema/chapter.ts';
import { START_TIMEOUT, Visit } from './browser.ts';
import { readContentFile } from './built-site.ts';
import { CHAPTER, questions } from './quiz-parts.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** Pixels from the page's top within which the text begins. */
const TEXT_BEGINS = 640;
/** Pixels that may stand around the text of a short chapter. */
const AROUND = 2 * PHONE.viewport.height;
const SHOWN_QUESTIONS = 3;

const { chapters, paths } = contentsSchema.parse(parse(readContentFile('contents.yaml')));
const pathOf = (id: string) => `/luvut/${id}/`;
const withDoubt = readdirSync('content/chapters')
  .filter((name) => readContentFile(`chapters/${name}`).includes('<Doubt>'))
  .map((name) => pathOf(name.replace('.mdx', '')));

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
  return () => visit.close();
}, START_TIMEOUT);

const onPhone = <T>(path: string, act: (page: Page) => Promise<T>, options: BrowserContextOptions = {}) =>
  visit.on(path, act, { ...PHONE, ...options });

const topOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top + scrollY);

describe.each(chapters.map((id, index) => ({ path: pathOf(id), number: index + 1 })))('$path', ({ path, number }) => {
  test('says where in the book it is, and its text begins on the first screen', () =>
    onPhone(path, async (page) => {
      const place = texts['chapter.place']
        .replace('{{number}}', String(number))
        .replace('{{total}}', String(chapters.length));
      const places = page.getByText(place, { exact: true });
      expect(await places.count()).toBe(1);
      expect(await topOf(page, 'h1')).toBeGreaterThan((await places.boundingBox())?.y ?? Infinity);
      await page.evaluate(() => document.fonts.ready);
      expect(await topOf(page, '.folds ~ p')).toBeLessThanOrEqual(TEXT_BEGINS);
    }));

  test('is running text for more than half of its height before the questions, where it is not short', () =>
    onPhone(path, async (page) => {
      const { running, other } = await page.locator('.sl-markdown-content').evaluate((content) => {
        const end = document.getElementById('testaa')?.getBoundingClientRect().top ?? Infinity;
        let running = 0;
        let apart = 0;
        for (const part of content.children) {
          const { top, height } = part.getBoundingClientRect();
          if (top >= end) break;
          if (part.matches('figure, .table-scroll, .tool-footnotes')) apart += height;
          else if (part.matches('.sl-heading-wrapper, p:not([class]), ul:not([class]), ol:not([class])')) {
            running += height;
          }
        }
        return { running, other: end + scrollY - apart - running };
      });
      expect(other).toBeLessThan(Math.max(running, AROUND));
    }));

  test('leads to the next chapter before its questions, of which three stand open', () =>
    onPhone(
      path,
      async (page) => {
        const next = chapters[number];
        const step = page.locator('.next-step').getByRole('link').filter({ visible: true });
        expect(await step.count()).toBe(1);
        expect(await step.getAttribute('href')).toBe(next ? pathOf(next) : '/testaa/');
        const [points, leads, tests] = [
          await topOf(page, '#ydinkohdat'),
          await topOf(page, '.next-step'),
          await topOf(page, '#testaa'),
        ];
        expect(points < leads && leads < tests).toBe(true);
        const shown = page.locator('[data-question]').filter({ visible: true });
        expect(await shown.count()).toBe(SHOWN_QUESTIONS);
        await page.locator('.more-questions > summary').click();
        expect(await shown.count()).toBeGreaterThan(SHOWN_QUESTIONS);
      },
      { javaScriptEnabled: false },
    ));
});

describe('what is folded away', () => {
  const summary = (page: Page) => page.locator('summary').filter({ hasText: texts['chapter.plainSummary'] });
  const folded = (page: Page) => page.locator('.plain p').first();

  test('is one tap away, and stays as the reader wants it in the next chapter too', () =>
    onPhone(pathOf(chapters[0] ?? ''), async (page) => {
      expect(await folded(page).isVisible()).toBe(false);
      await summary(page).tap();
      expect(await folded(page).isVisible()).toBe(true);
      await page.goto(pathOf(chapters[1] ?? ''));
      await expect.poll(() => folded(page).isVisible()).toBe(true);
      await summary(page).tap();
      await page.reload();
      expect(await folded(page).isVisible()).toBe(false);
    }));

  test('can be opened without JavaScript', () =>
    onPhone(
      CHAPTER,
      async (page) => {
        await summary(page).tap();
        expect(await folded(page).isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    ));

  test.each(['lyhyesti', 'luettuasi', 'luvun-loppuosa'])('opens for an address that leads to it: #%s', (id) =>
    onPhone(`${CHAPTER}#${id}`, async (page) => {
      expect(await page.locator(`details:has(#${id}) .folded`).isVisible()).toBe(true);
    }),
  );

  test('is open on paper, all questions among it', () =>
    visit.on(
      CHAPTER,
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const heights = await page
          .locator('details.on-paper')
          .evaluateAll((all) => all.map((one) => one.lastElementChild?.getBoundingClientRect().height ?? 0));
        expect(heights.length).toBeGreaterThan(3);
        expect(heights.filter((height) => height === 0)).toEqual([]);
        const last = page.locator('[data-question]').filter({ hasText: questions.at(-1)?.prompt ?? '' });
        expect((await last.boundingBox())?.height).toBeGreaterThan(20);
      },
      { javaScriptEnabled: false },
    ));
});

describe('what stands beside the text is quiet', () => {
  test.each(withDoubt)('a doubt is behind its label: %s', (path) =>
    onPhone(path, async (page) => {
      const doubt = page.locator('.box.doubt').first();
      expect((await doubt.boundingBox())?.height).toBeLessThan(60);
      await doubt.locator('summary').tap();
      expect(await doubt.locator('p').first().isVisible()).toBe(true);
    }),
  );

  test('a citation is a sign on a phone, with its words for those who copy and listen', () =>
    onPhone(CHAPTER, async (page) => {
      const link = page.locator('main .cite.quiet a').first();
      const words = (await link.textContent())?.trim() ?? '';
      expect(words.length).toBeGreaterThan(5);
      expect((await link.boundingBox())?.width).toBeLessThan(40);
      expect(await page.getByRole('link', { name: words }).count()).toBeGreaterThan(0);
    }));
});

describe('from 1280 px on', () => {
  test.each(chapters.map(pathOf))(
    'notes stand in the margin of %s, beside their lines and below the contents',
    (path) =>
      visit.on(
        path,
        async (page) => {
          await page.evaluate(() => document.fonts.ready);
          const links = page.locator('.sl-markdown-content > :is(p, ul, ol) .cite.quiet a');
          const inMargin = await links.evaluateAll((all) =>
            all.map((link) => {
              const { float, content } = getComputedStyle(link, '::before');
              return float !== 'none' && content.includes(link.textContent.trim());
            }),
          );
          expect(inMargin.length).toBeGreaterThan(0);
          expect(inMargin).not.toContain(false);
          const contents = await page.locator('.right-sidebar-panel ul').first().boundingBox();
          const first = await links.first().boundingBox();
          expect((contents?.y ?? Infinity) + (contents?.height ?? 0)).toBeLessThan(first?.y ?? 0);
          const { found, overflow } = await links.first().evaluate((link) => {
            const text = link.closest('p, ul, ol')?.getBoundingClientRect().right ?? 0;
            const { top, bottom } = link.getBoundingClientRect();
            return {
              found: document.elementFromPoint(text + 60, (top + bottom) / 2) === link,
              overflow: document.documentElement.scrollWidth > innerWidth,
            };
          });
          expect(found).toBe(true);
          expect(overflow).toBe(false);
        },
        { viewport: { width: 1280, height: 1000 } },
      ),
  );
});

describe.each(paths)('the path $id', ({ id, steps }) => {
  const inBook = steps.filter(({ to }) => /^\/luvut\/./.test(to));

  test('starts on the start page, and each chapter leads to its next step', () =>
    visit.on('/', async (page) => {
      for (const { to } of inBook) {
        const next = steps[steps.findIndex((step) => step.to === to) + 1];
        await page.goto('/');
        await page.locator(`section[aria-labelledby="polku-${id}"] a[href^="${to}"]`).click();
        const shown = page.locator('[data-path]').filter({ visible: true });
        await expect.poll(() => shown.count()).toBe(next ? 1 : 0);
        if (!next) continue;
        expect((await shown.getByRole('link').getAttribute('href'))?.replace(/\?.*/, '')).toBe(next.to);
        await page.goto(to);
        expect(await shown.count()).toBe(0);
      }
    }));
});
