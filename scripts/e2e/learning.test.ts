/** Self-tests, reading progress and what the browser remembers: by keyboard, without scripts, and with a storage that fails. */
import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { questionFileSchema, type Question, type QuestionFile } from '../../src/lib/schema/question.ts';
import { START_TIMEOUT, Visit } from './browser.ts';
import { readContentFile } from './built-site.ts';

const files: QuestionFile[] = readdirSync('content/questions').map((name) =>
  questionFileSchema.parse(parse(readContentFile(`questions/${name}`))),
);
const [file] = files;
if (!file) throw new Error('There are no questions.');
const { chapter, questions } = file;
const CHAPTER = `/luvut/${chapter}/`;
const KEY = 'teknologia-ja-kohtaaminen';

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
}, START_TIMEOUT);
afterAll(() => visit.close());

function ofType<T extends Question['type']>(type: T): Extract<Question, { type: T }> {
  const found = questions.find((question) => question.type === type);
  if (!found) throw new Error(`The chapter ${chapter} has no question of the type ${type}.`);
  return found as Extract<Question, { type: T }>;
}

const single = ofType('single');
const multiple = ofType('multiple');
const claim = ofType('true-false');
const matching = ofType('matching');
const reflection = ofType('reflection');
const [right] = single.options.filter(({ correct }) => correct);
const [wrong] = single.options.filter(({ correct }) => !correct);
if (!right || !wrong) throw new Error('No options.');

const boxOf = (page: Page, { prompt }: Question): Locator =>
  page.getByRole('main').getByRole('group', { name: prompt }).first();
const checkOf = (box: Locator): Locator => box.getByRole('button', { name: texts['quiz.check'], exact: true });
const statusOf = (box: Locator): Promise<string> => box.getByRole('status').innerText();
const scored = questions.filter(({ type }) => type !== 'reflection').length;
const score = (points: number, open = 0): string =>
  texts['quiz.score'].replace('{{right}}', String(points)).replace('{{of}}', String(scored)) +
  (open > 0 ? `, ${texts['quiz.open'].replace('{{open}}', String(open))}` : '');
const scoreOf = (page: Page): Promise<string> => page.locator('.quiz-score').first().innerText();

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator, atMost = 12): Promise<void> {
  const hasFocus = () => target.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < atMost && !(await hasFocus()); stop++) await page.keyboard.press('Tab');
  expect(await hasFocus()).toBe(true);
}

/** Answers the single question on the page by mouse. */
async function answer(page: Page, option: string): Promise<void> {
  const box = boxOf(page, single);
  await box.getByRole('radio', { name: option, exact: true }).check();
  await checkOf(box).click();
}

const onChapter = (act: (page: Page) => Promise<void>, options?: BrowserContextOptions) =>
  visit.on(CHAPTER, act, options);

describe('by keyboard', () => {
  test('one right option: chosen with arrows, told at once, with the source and the objective', () =>
    onChapter(async (page) => {
      const box = boxOf(page, single);
      const radios = box.getByRole('radio');
      await radios.first().focus();
      await page.keyboard.press('Space');
      const steps = single.options.indexOf(right);
      for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
      expect(await radios.nth(steps).isChecked()).toBe(true);
      expect(await box.getByRole('link').filter({ visible: true }).count()).toBe(0);

      await tabTo(page, checkOf(box), 2);
      await page.keyboard.press('Enter');
      expect(await statusOf(box)).toContain(texts['quiz.correct']);
      expect(await statusOf(box)).toContain(right.feedback);
      expect(await box.getByText(texts['source.label']).isVisible()).toBe(true);
      expect(await scoreOf(page)).toBe(score(1, scored - 1));
    }));

  test('a wrong option: says why, does not give the answer away, and can be answered again', () =>
    onChapter(async (page) => {
      const box = boxOf(page, single);
      await box.getByRole('radio', { name: wrong.text, exact: true }).focus();
      await page.keyboard.press('Space');
      await tabTo(page, checkOf(box), 2);
      await page.keyboard.press('Space');
      expect(await statusOf(box)).toContain(texts['quiz.incorrect']);
      expect(await statusOf(box)).toContain(wrong.feedback);
      expect(await box.getByText(right.feedback).isVisible()).toBe(false);
      expect(await scoreOf(page)).toBe(score(0, scored - 1));

      await page.keyboard.press('Enter');
      expect(await statusOf(box)).toBe('');
      expect(
        await box
          .getByRole('radio')
          .first()
          .evaluate((radio) => radio === document.activeElement),
      ).toBe(true);
      expect(await box.getByRole('radio', { checked: true }).count()).toBe(0);
      await answer(page, right.text);
      expect(await scoreOf(page)).toBe(score(1, scored - 1));
    }));

  test('several right options: counts those chosen', () =>
    onChapter(async (page) => {
      const box = boxOf(page, multiple);
      const rights = multiple.options.filter(({ correct }) => correct);
      const chosen = [...rights, ...multiple.options.filter(({ correct }) => !correct).slice(0, 1)];
      const boxes = box.getByRole('checkbox');
      for (const [index, option] of multiple.options.entries()) {
        if (index === 0) await boxes.first().focus();
        else await tabTo(page, boxes.nth(index), 1);
        if (chosen.includes(option)) await page.keyboard.press('Space');
      }
      await checkOf(box).press('Enter');
      const count = texts['quiz.choices']
        .replace('{{right}}', String(rights.length))
        .replace('{{of}}', String(rights.length))
        .replace('{{wrong}}', '1');
      expect(await statusOf(box)).toContain(`${texts['quiz.incorrect']} ${count}`);
      for (const { feedback } of rights) expect(await statusOf(box)).toContain(feedback);
    }));

  test('true or not: each answer has its own feedback', () =>
    onChapter(async (page) => {
      const box = boxOf(page, claim);
      for (const value of [true, false]) {
        const name = texts[value ? 'quiz.true' : 'quiz.false'];
        await box.getByRole('radio', { name, exact: true }).press('Space');
        await checkOf(box).press('Enter');
        expect(await statusOf(box)).toContain(texts[value === claim.answer ? 'quiz.correct' : 'quiz.incorrect']);
        expect(await statusOf(box)).toContain(value ? claim.feedback.true : claim.feedback.false);
      }
    }));

  test('pairs: all have to be chosen, and each is told right or wrong', () =>
    onChapter(async (page) => {
      const box = boxOf(page, matching);
      await checkOf(box).press('Enter');
      expect(await statusOf(box)).toBe(texts['quiz.empty']);
      const choose = async (rights: readonly string[]) => {
        for (const [index, { left }] of matching.pairs.entries()) {
          await box.getByRole('combobox', { name: left }).selectOption({ label: rights[index] ?? '' });
        }
        await checkOf(box).press('Enter');
      };
      const rights = matching.pairs.map((pair) => pair.right);
      await choose([...rights.slice(1), ...rights.slice(0, 1)]);
      expect(await statusOf(box)).toContain(texts['quiz.incorrect']);
      expect(await statusOf(box)).toContain(`${texts['quiz.wrong']}: ${matching.pairs[0]?.left ?? ''}`);
      await choose(rights);
      expect(await statusOf(box)).toContain(texts['quiz.correct']);
      for (const { feedback } of matching.pairs) expect(await statusOf(box)).toContain(feedback);
    }));

  test('reflection: the text stays, and what a good answer may hold is folded away', () =>
    onChapter(async (page) => {
      const box = boxOf(page, reflection);
      const field = box.getByRole('textbox', { name: texts['quiz.own'] });
      await field.focus();
      await page.keyboard.type('Oma ajatus');
      expect(await box.getByText(reflection.feedback).isVisible()).toBe(false);
      await tabTo(page, box.locator('summary'), 2);
      await page.keyboard.press('Enter');
      expect(await box.getByText(reflection.feedback).isVisible()).toBe(true);
      await page.reload();
      expect(await field.inputValue()).toBe('Oma ajatus');
    }));
});

describe('a result', () => {
  test('is told in a live region, in words and with a sign', () =>
    onChapter(async (page) => {
      await answer(page, wrong.text);
      const box = boxOf(page, single);
      expect(await box.getByRole('status').count()).toBe(1);
      const sign = await box
        .getByRole('status')
        .locator('p.wrong')
        .evaluate((verdict) => getComputedStyle(verdict, '::before').maskImage);
      expect(sign).toContain('svg');
    }));

  test('goes away when the answer is changed', () =>
    onChapter(async (page) => {
      await answer(page, wrong.text);
      await boxOf(page, single).getByRole('radio', { name: right.text, exact: true }).check();
      expect(await statusOf(boxOf(page, single))).toBe('');
      expect(await checkOf(boxOf(page, single)).isVisible()).toBe(true);
    }));

  test('is there after the page is loaded again, on the chapter and among the tests', () =>
    onChapter(async (page) => {
      await answer(page, right.text);
      await page.reload();
      expect(await scoreOf(page)).toBe(score(1, scored - 1));
      expect(await boxOf(page, single).getByText(texts['quiz.lastRight']).isVisible()).toBe(true);
      await page.goto('/testaa/');
      const result = page.getByRole('main').locator(`li [data-score="${chapter}"]`);
      expect(await result.innerText()).toBe(score(1, scored - 1));
    }));
});

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
      const legends = await page.getByRole('main').locator('legend').allInnerTexts();
      expect(prompts.filter((prompt) => !legends.some((legend) => legend.includes(prompt)))).toEqual([]);
      expect(await page.getByRole('main').getByRole('button').filter({ visible: true }).count()).toBe(0);
    }));
});

describe.each([CHAPTER, '/testaa/'])('axe on %s with answers', (path) => {
  test.each(['light', 'dark'] as const)('%s', (colorScheme) =>
    visit.on(
      path,
      async (page) => {
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
