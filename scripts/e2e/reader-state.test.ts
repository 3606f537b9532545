/** What the reader's own browser keeps, what happens where it cannot, and the self-test without scripts. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { START_TIMEOUT, Visit } from './browser.ts';
import {
  answer,
  boxOf,
  CHAPTER,
  checkOf,
  claim,
  KEY,
  files,
  reflection,
  right,
  score,
  scored,
  scoreOf,
  single,
  statusOf,
  unfold,
  wrong,
} from './quiz-parts.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
}, START_TIMEOUT);
afterAll(() => visit.close());

const onChapter = (act: (page: Page) => Promise<void>, options?: BrowserContextOptions) =>
  visit.on(CHAPTER, act, options);

describe('a chapter', () => {
  const finishButton = (page: Page) => page.getByRole('button', { name: texts['reader.finish'], exact: true });
  const marks = (page: Page) => page.getByRole('main').getByText(texts['reader.mark'], { exact: true }).count();

  test('is marked as read, and the lists of chapters show it', () =>
    onChapter(async (page) => {
      expect(await finishButton(page).getAttribute('aria-pressed')).toBe('false');
      await finishButton(page).press('Enter');
      expect(await finishButton(page).getAttribute('aria-pressed')).toBe('true');
      await page.getByRole('main').getByRole('status').filter({ hasText: texts['reader.finished'] }).waitFor();
      for (const path of ['/luvut/', '/', '/testaa/']) {
        await page.goto(path);
        expect(await marks(page)).toBe(1);
      }
      await page.goto(CHAPTER);
      await finishButton(page).press('Space');
      expect(await finishButton(page).getAttribute('aria-pressed')).toBe('false');
      await page.goto('/luvut/');
      expect(await marks(page)).toBe(0);
    }));

  test('shows its progress to the eye only, and not where motion is unwanted', async () => {
    const line = (page: Page) => page.locator('.reading-progress[aria-hidden="true"]');
    await onChapter(async (page) => {
      const width = async () => (await line(page).boundingBox())?.width ?? 0;
      expect(await width()).toBeLessThan(5);
      await page.evaluate(() => {
        scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      });
      await expect.poll(width).toBeGreaterThan(300);
    });
    await onChapter(
      async (page) => {
        expect(await line(page).isVisible()).toBe(false);
      },
      { reducedMotion: 'reduce' },
    );
  });
});

describe('the button that clears', () => {
  const clear = (page: Page) => page.getByRole('button', { name: texts['reader.clear'] });
  const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

  test('asks first, clears everything, and says so', () =>
    visit.on('/testaa/', async (page) => {
      await unfold(page);
      await answer(page, right.text);
      await boxOf(page, reflection).getByRole('textbox').fill('Oma ajatus');
      await clear(page).press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: texts['reader.clearNo'] }).press('Enter');
      expect(await stored(page)).not.toBeNull();
      await clear(page).press('Enter');
      await page.keyboard.press('Escape');
      expect(await stored(page)).not.toBeNull();

      await clear(page).press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: texts['reader.clearYes'] }).press('Enter');
      await page.getByRole('main').getByRole('status').filter({ hasText: texts['reader.cleared'] }).waitFor();
      expect(await stored(page)).toBeNull();
      expect(await page.locator('[data-score]').filter({ visible: true }).count()).toBe(0);
      expect(await boxOf(page, reflection).getByRole('textbox').inputValue()).toBe('');
    }));
});

describe('a storage that', () => {
  /** Opens the chapter in a context made ready for it, and tells what the page complained of. */
  async function complaints(
    act: (page: Page) => Promise<void>,
    prepare?: (context: BrowserContext) => Promise<unknown>,
  ) {
    const context = await visit.context();
    const found: string[] = [];
    context.on('weberror', (error) => found.push(String(error.error())));
    context.on('console', (message) => {
      if (message.type() === 'error') found.push(message.text());
    });
    await prepare?.(context);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(CHAPTER);
    await act(page);
    await context.close();
    return found;
  }

  /** Answers, marks the chapter as read, and sees both on the page. */
  const use = async (page: Page) => {
    await unfold(page);
    await answer(page, right.text);
    expect(await statusOf(boxOf(page, single))).toContain(texts['quiz.correct']);
    expect(await scoreOf(page)).toBe(score(1, scored - 1));
    const finish = page.getByRole('button', { name: texts['reader.finish'] });
    await finish.click();
    expect(await finish.getAttribute('aria-pressed')).toBe('true');
  };

  test.each([
    '{"version":1,"finished":5,"answers":[null],"reflections":"x"}',
    '{"version":99,"finished":["x"]}',
    '{"read":["x"]}',
    'ei JSONia',
    '',
  ])('holds "%s" breaks nothing', async (text) => {
    const found = await complaints(async (page) => {
      await page.evaluate(
        ([key, value]) => {
          localStorage.setItem(key, value);
        },
        [KEY, text] as const,
      );
      await page.reload();
      await use(page);
      await page.reload();
      expect(await scoreOf(page)).toBe(score(1, scored - 1));
    });
    expect(found).toEqual([]);
  });

  test.each([
    ['is forbidden', ['getItem', 'setItem', 'removeItem'], 'SecurityError'],
    ['is full', ['setItem'], 'QuotaExceededError'],
  ] as const)('%s is met quietly, and results live as long as the page', async (_what, names, error) => {
    const found = await complaints(use, (context) =>
      context.addInitScript(
        ([key, methods, name]) => {
          for (const method of methods) {
            const original = Reflect.get<Storage, string>(Storage.prototype, method) as (...given: string[]) => unknown;
            const failing = function (this: Storage, ...given: string[]) {
              if (given[0] === key) throw new DOMException(name, name);
              return original.apply(this, given);
            };
            Reflect.set(Storage.prototype, method, failing);
          }
        },
        [KEY, names, error] as const,
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('without JavaScript', () => {
  const bare = (path: string, act: (page: Page) => Promise<void>) => visit.on(path, act, { javaScriptEnabled: false });

  test('a chapter has no dead button, and every answer is folded away', () =>
    bare(CHAPTER, async (page) => {
      const main = page.getByRole('main');
      expect(await main.getByRole('button').filter({ visible: true }).count()).toBe(0);
      await unfold(page);
      const box = boxOf(page, single);
      expect(await box.getByText(right.feedback).isVisible()).toBe(false);
      await box.locator('summary').click();
      for (const { text, correct, feedback } of single.options) {
        expect(await box.getByText(`${texts[correct ? 'quiz.right' : 'quiz.wrong']}: ${text}`).isVisible()).toBe(true);
        expect(await box.getByText(feedback).isVisible()).toBe(true);
      }
      expect(await box.getByText(texts['source.label']).isVisible()).toBe(true);
    }));

  test('the tests have all questions of all chapters', () =>
    bare('/testaa/', async (page) => {
      const prompts = files.flatMap((each) => each.questions.map(({ prompt }) => prompt));
      const legends = await page.getByRole('main').locator('legend').allTextContents();
      expect(prompts.filter((prompt) => !legends.some((legend) => legend.includes(prompt)))).toEqual([]);
      expect(await page.getByRole('main').getByRole('button').filter({ visible: true }).count()).toBe(0);
    }));
});

describe.each([CHAPTER, '/testaa/'])('axe on %s with answers', (path) => {
  test.each(['light', 'dark'] as const)('%s', (colorScheme) =>
    visit.on(
      path,
      async (page) => {
        await unfold(page);
        await answer(page, wrong.text);
        await boxOf(page, claim).getByRole('radio').first().check();
        await checkOf(boxOf(page, claim)).click();
        await boxOf(page, claim).locator('summary').click();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual([]);
      },
      { colorScheme },
    ),
  );
});
