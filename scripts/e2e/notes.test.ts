/** The notes beside citations and terms: how they open and close, what they say, and that they are a help and no more. */
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { faultsAt } from './axe.ts';
import { START_TIMEOUT, Visit } from './browser.ts';
import { chapterWith } from './examples.ts';

const PATH = chapterWith('cite', 'term');
const CITATION = 'main .cite a';
const TERM = 'main a.term';
const KINDS = [
  ['a citation', CITATION],
  ['a term', TERM],
] as const;
/** What is between the pointer's leaving and the closing, with room for a busy machine. */
const AFTER_GRACE = 1000;
const TOUCH = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
  return () => visit.close();
}, START_TIMEOUT);

const onChapter = <T>(act: (page: Page) => Promise<T>, options: BrowserContextOptions = {}) =>
  visit.on(PATH, act, { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });

const note = (page: Page) => page.getByRole('tooltip');

/** The text that the chapter's end has for the address that a link leads to. */
const fullText = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (link) =>
        [...document.querySelectorAll('.notes > li')]
          .find((note) => note.querySelector(`a[href="${link.getAttribute('href') ?? ''}"]`))
          ?.textContent.trim() ?? '',
    );

const normal = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

async function expectOpen(page: Page, selector: string): Promise<void> {
  await note(page).waitFor({ state: 'visible' });
  const expected = normal(await fullText(page, selector));
  expect(expected.length).toBeGreaterThan(20);
  expect(normal(await note(page).textContent())).toBe(expected);
  const described = await page.locator(selector).first().getAttribute('aria-describedby');
  expect(described).toBe(await note(page).getAttribute('id'));
}

async function expectClosed(page: Page, selector: string): Promise<void> {
  await note(page).waitFor({ state: 'hidden' });
  expect(await page.locator(selector).first().getAttribute('aria-describedby')).toBeNull();
}

describe.each(KINDS)('%s', (_name, selector) => {
  test('shows its note while the pointer is on it or on the note', () =>
    onChapter(async (page) => {
      const link = page.locator(selector).first();
      await link.hover();
      await expectOpen(page, selector);
      await note(page).hover();
      await page.waitForTimeout(AFTER_GRACE);
      await expectOpen(page, selector);
      await page.mouse.move(1, 1);
      await expectClosed(page, selector);
    }));

  test('shows its note while it has the focus', () =>
    onChapter(async (page) => {
      const link = page.locator(selector).first();
      await link.focus();
      await expectOpen(page, selector);
      await link.evaluate((element: HTMLElement) => {
        element.blur();
      });
      await expectClosed(page, selector);
    }));

  test('keeps the note of the focused link when the pointer passes over it', () =>
    onChapter(async (page) => {
      const link = page.locator(selector).first();
      await link.focus();
      await link.hover();
      await page.mouse.move(1, 1);
      await page.waitForTimeout(AFTER_GRACE);
      await expectOpen(page, selector);
    }));

  test('Esc closes the note and leaves the focus where it was', () =>
    onChapter(async (page) => {
      const link = page.locator(selector).first();
      await link.focus();
      await expectOpen(page, selector);
      await page.keyboard.press('Escape');
      await expectClosed(page, selector);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);

      await link.hover();
      await expectOpen(page, selector);
      await page.keyboard.press('Escape');
      await expectClosed(page, selector);
    }));

  test('a mouse click and Enter follow the link', () =>
    onChapter(async (page) => {
      const link = page.locator(selector).first();
      const href = (await link.getAttribute('href')) ?? '';
      await link.click();
      await page.waitForURL((url) => url.pathname + url.hash === href);
      await page.goBack();
      await link.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname + url.hash === href);
    }));

  test('a first tap shows the note, a tap elsewhere closes it, a second tap follows the link', () =>
    onChapter(async (page) => {
      const link = page.locator(selector).first();
      const href = (await link.getAttribute('href')) ?? '';
      await link.tap();
      await expectOpen(page, selector);
      expect(new URL(page.url()).pathname).toBe(PATH);
      await page.waitForTimeout(AFTER_GRACE);
      await expectOpen(page, selector);

      await page.locator('h1').tap();
      await expectClosed(page, selector);
      expect(new URL(page.url()).pathname).toBe(PATH);

      await link.tap();
      await expectOpen(page, selector);
      await link.tap();
      await page.waitForURL((url) => url.pathname + url.hash === href);
    }, TOUCH));

  test('is a plain link without JavaScript', () =>
    onChapter(
      async (page) => {
        const link = page.locator(selector).first();
        const href = (await link.getAttribute('href')) ?? '';
        await link.hover();
        expect(await page.locator('#huomautus').isVisible()).toBe(false);
        await link.click();
        await page.waitForURL((url) => url.pathname + url.hash === href);
      },
      { javaScriptEnabled: false },
    ));

  test.each([320, 390, 1280])('is whole on a screen of %i px, wherever the link is', (width) =>
    onChapter(
      async (page) => {
        const links = await page.locator(selector).all();
        for (const link of links.slice(0, 8)) {
          for (const block of ['start', 'end'] as const) {
            await link.evaluate((element, where) => {
              element.scrollIntoView({ block: where, behavior: 'instant' });
              (element as HTMLElement).blur();
            }, block);
            await link.focus();
            await note(page).waitFor({ state: 'visible' });
            expect(await clipping(page)).toEqual([]);
            await page.keyboard.press('Escape');
            await note(page).waitFor({ state: 'hidden' });
          }
        }
      },
      { viewport: { width, height: 640 } },
    ),
  );

  test.each(['light', 'dark'] as const)('breaks no rule of axe while its note is open (%s)', (colorScheme) =>
    onChapter(
      async (page) => {
        await page.locator(selector).first().focus();
        await expectOpen(page, selector);
        await page.evaluate(axe.source);
        expect(await faultsAt(page, 1280)).toEqual([]);
        expect(await note(page).isVisible()).toBe(true);
      },
      { colorScheme },
    ),
  );
});

/** Links in a note can be reached by the pointer: the note of a work leads to its page. */
test('a link in the note works', () =>
  onChapter(async (page) => {
    await page.locator(CITATION).first().hover();
    await expectOpen(page, CITATION);
    const link = note(page).getByRole('link').last();
    const href = (await link.getAttribute('href')) ?? '';
    await link.click();
    await page.waitForURL((url) => url.pathname + url.hash === href);
  }));

/** In what way the note is not whole in the window: outside it, under the header, wider than its box, or on its link. */
const clipping = (page: Page): Promise<string[]> =>
  note(page).evaluate((box) => {
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const faults = [];
    if (left < 0 || right > document.documentElement.clientWidth) faults.push(`sideways ${left}–${right}`);
    if (top < 0 || bottom > innerHeight) faults.push(`upright ${top}–${bottom}`);
    if (box.scrollWidth > box.clientWidth) faults.push(`${box.scrollWidth} in ${box.clientWidth}`);
    const link = document.querySelector('[aria-describedby="huomautus"]');
    const covers = [...(link?.getClientRects() ?? [])].some(
      (at) => at.left < right && at.right > left && at.top < bottom && at.bottom > top,
    );
    if (covers) faults.push('on its link');
    return faults;
  });
