/** The self-test in a browser: by keyboard, with what it says, and its results. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { START_TIMEOUT, Visit } from './browser.ts';
import {
  answer,
  boxOf,
  chapter,
  CHAPTER,
  checkOf,
  claim,
  matching,
  multiple,
  reflection,
  right,
  score,
  scored,
  scoreOf,
  single,
  statusOf,
  tabTo,
  unfold,
  wrong,
} from './quiz-parts.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
}, START_TIMEOUT);
afterAll(() => visit.close());

const onChapter = (act: (page: Page) => Promise<void>, options?: BrowserContextOptions) =>
  visit.on(
    CHAPTER,
    async (page) => {
      await unfold(page);
      await act(page);
    },
    options,
  );

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
      const result = page.getByRole('main').locator(`summary [data-score="${chapter}"]`);
      expect(await result.innerText()).toBe(score(1, scored - 1));
    }));
});
