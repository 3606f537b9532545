/** The questions of one chapter, and the parts of its self-test in a browser. */
import { readdirSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { parse } from 'yaml';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { questionFileSchema, type Question, type QuestionFile } from '../../src/lib/schema/question.ts';
import { readContentFile } from './built-site.ts';

export const files: QuestionFile[] = readdirSync('content/questions').map((name) =>
  questionFileSchema.parse(parse(readContentFile(`questions/${name}`))),
);
const [file] = files;
if (!file) throw new Error('There are no questions.');
export const { chapter, questions } = file;
export const CHAPTER = `/luvut/${chapter}/`;
export const KEY = 'teknologia-ja-kohtaaminen';

export function ofType<T extends Question['type']>(type: T): Extract<Question, { type: T }> {
  const found = questions.find((question) => question.type === type);
  if (!found) throw new Error(`The chapter ${chapter} has no question of the type ${type}.`);
  return found as Extract<Question, { type: T }>;
}

export const single = ofType('single');
export const multiple = ofType('multiple');
export const claim = ofType('true-false');
export const matching = ofType('matching');
export const reflection = ofType('reflection');
export const right = optionThat(true);
export const wrong = optionThat(false);

function optionThat(isRight: boolean) {
  const option = single.options.find(({ correct }) => correct === isRight);
  if (!option) throw new Error('No options.');
  return option;
}

/** Unfolds what stands around a question: the rest of a chapter's questions, or its part among the tests. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator(`details:has(> .question):not([open]), details:has(#${chapter}):not([open])`);
  while ((await folded.count()) > 0) await folded.first().locator('> summary').click();
}

export const boxOf = (page: Page, { prompt }: Question): Locator =>
  page.getByRole('main').getByRole('group', { name: prompt }).first();
export const checkOf = (box: Locator): Locator => box.getByRole('button', { name: texts['quiz.check'], exact: true });
export const statusOf = (box: Locator): Promise<string> => box.getByRole('status').innerText();
export const scored = questions.filter(({ type }) => type !== 'reflection').length;
export const score = (points: number, open = 0): string =>
  texts['quiz.score'].replace('{{right}}', String(points)).replace('{{of}}', String(scored)) +
  (open > 0 ? `, ${texts['quiz.open'].replace('{{open}}', String(open))}` : '');
export const scoreOf = (page: Page): Promise<string> => page.locator('.quiz-score').first().innerText();

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, target: Locator, atMost = 12): Promise<void> {
  const hasFocus = () => target.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < atMost && !(await hasFocus()); stop++) await page.keyboard.press('Tab');
  expect(await hasFocus()).toBe(true);
}

/** Answers the single question on the page by mouse. */
export async function answer(page: Page, option: string): Promise<void> {
  const box = boxOf(page, single);
  await box.getByRole('radio', { name: option, exact: true }).check();
  await checkOf(box).click();
}
