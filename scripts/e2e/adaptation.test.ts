/**
 * What axe cannot see, on a page of each template: reflow, text spacing, focus, motion, forced colours, names in Finnish,
 * and print. These are the checks that the accessibility statement calls made by hand, in a form that can be repeated.
 */
import axe, { type AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { clipped, controlNames, ENGLISH, lostInForcedColours, tooWide, walkFocus } from './adaptation-probes.ts';
import { START_TIMEOUT, Visit } from './browser.ts';
import { exampleGroup } from './examples.ts';

/** A page of each template; those with much in them, where there is a choice. */
const PAGES = [
  '/',
  '/luvut/',
  '/luvut/kasitteet/',
  '/luvut/tyokalutaulukko/',
  '/tyokalut/',
  '/tyokalut/kykyviisari/',
  '/kohderyhmat/',
  '/kohderyhmat/lastensuojelu/',
  '/toimijat/kela/',
  '/tyypit/peli/',
  '/lahteet/',
  '/lahteet/heikkila-marjamaki-2024/',
  '/sanasto/',
  `/haku/?q=${encodeURIComponent(exampleGroup.name)}`,
  '/tietoa/',
  '/saavutettavuus/',
  '/testaa/',
  '/matriisi/',
  '/vertaa/?t=penno,kykyviisari',
  '/data/',
  '/tyokalut/peno/',
];

const WIDE = { width: 1280, height: 800 };

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
  return () => visit.close();
}, START_TIMEOUT);

describe.each(PAGES)('%s', (path) => {
  const look = <T>(act: (page: Page) => Promise<T>, options: BrowserContextOptions = {}) =>
    visit.on(
      path,
      async (page) => {
        if (path.startsWith('/haku/')) await page.locator('ol[data-results] > li').first().waitFor();
        return act(page);
      },
      { viewport: WIDE, ...options },
    );

  test('reflows at 400 %: nothing to scroll sideways but tables in their frames', () =>
    look(
      async (page) => {
        expect(await tooWide(page)).toEqual([]);
      },
      { viewport: { width: 320, height: 256 } },
    ));

  test.each([320, 1280])('nothing is clipped when letters, words and lines are spaced out (%i px)', (width) =>
    look(
      async (page) => {
        const before = await clipped(page);
        await page.addStyleTag({
          content:
            '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
        });
        expect((await clipped(page)).filter((element) => !before.includes(element))).toEqual([]);
        expect(await tooWide(page)).toEqual([]);
      },
      // The reader's own style, which no page's policy holds up.
      { viewport: { width, height: 800 }, bypassCSP: true },
    ),
  );

  test('targets are 24 × 24 px or stand apart', () =>
    look(
      async (page) => {
        await page.evaluate(axe.source);
        const { violations, passes } = await page.evaluate<AxeResults>(() =>
          (globalThis as unknown as { axe: typeof axe }).axe.run({
            runOnly: { type: 'rule', values: ['target-size'] },
          }),
        );
        expect(passes.map(({ id }) => id)).toEqual(['target-size']);
        expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
      },
      { viewport: { width: 390, height: 800 } },
    ));

  test('the focus follows the order of the page, can be seen at each stop, and is not behind the header', () =>
    look(
      async (page) => {
        const { faults, stops } = await walkFocus(page);
        expect(stops).toBeGreaterThan(5);
        expect(faults).toEqual([]);
      },
      { reducedMotion: 'reduce', viewport: { width: 1280, height: 600 } },
    ));

  test('nothing moves for those who want less motion', () =>
    look(
      async (page) => {
        const moving = () =>
          page.evaluate(() =>
            document
              .getAnimations()
              .filter(({ playState }) => playState === 'running')
              .map((animation) => ((animation.effect as KeyframeEffect | null)?.target?.outerHTML ?? '').slice(0, 100)),
          );
        expect(await moving()).toEqual([]);
        const timed = await page.evaluate(() =>
          [...document.querySelectorAll('body *')]
            .filter((element) => {
              const { transitionDuration, scrollBehavior } = getComputedStyle(element);
              return transitionDuration.split(', ').some((time) => parseFloat(time) > 0) || scrollBehavior === 'smooth';
            })
            .map((element) => element.outerHTML.slice(0, 100)),
        );
        expect(timed).toEqual([]);
      },
      { reducedMotion: 'reduce' },
    ));

  test('signs and borders stay when the colours are the reader’s own', () =>
    look(
      async (page) => {
        expect(await lostInForcedColours(page)).toEqual([]);
      },
      { forcedColors: 'active' },
    ));

  test('names of controls are in Finnish', () =>
    look(async (page) => {
      const names = await controlNames(page);
      expect(names.length).toBeGreaterThan(5);
      expect(names.filter((name) => name === '' || ENGLISH.test(name))).toEqual([]);
    }));

  test('on paper: no navigation or controls, and the addresses of links elsewhere', () =>
    look(async (page) => {
      await page.emulateMedia({ media: 'print' });
      const seen = await page
        .locator('header.header, nav.sidebar, mobile-starlight-toc, .right-sidebar, .pagination-links, main button')
        .filter({ visible: true })
        .evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 100)));
      expect(seen).toEqual([]);
      const silent = await page
        .locator('main a[href^="http"]')
        .filter({ visible: true })
        .evaluateAll((links) =>
          links
            .filter((link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? ''))
            .map((link) => link.outerHTML.slice(0, 100)),
        );
      expect(silent).toEqual([]);
    }));
});

test.each([
  ['light', 'rgb(253, 251, 246)'],
  ['dark', 'rgb(23, 28, 30)'],
] as const)('the theme is the system’s, %s, also without JavaScript', async (colorScheme, ground) => {
  for (const javaScriptEnabled of [true, false]) {
    const shown = await visit.on('/', (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor), {
      colorScheme,
      javaScriptEnabled,
    });
    expect(shown).toBe(ground);
  }
});
