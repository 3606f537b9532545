/** One page of each template in both themes, on a narrow and a wide screen: rules of axe, and no scrolling sideways. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { START_TIMEOUT, Visit } from './browser.ts';

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
  '/toimijat/',
  '/toimijat/kela/',
  '/tyypit/',
  '/tyypit/peli/',
  '/lahteet/',
  '/lahteet/heikkila-marjamaki-2024/',
  '/sanasto/',
  '/haku/?q=lastensuojelu',
  '/tietoa/',
  '/saavutettavuus/',
  '/testaa/',
  '/kirja/',
  '/data/',
  '/tyokalut/peno/',
];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCREENS = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
];

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
}, START_TIMEOUT);
afterAll(() => visit.close());

/** Ways to look at a page, each with its name for the report. */
const views = (['light', 'dark'] as const).flatMap((colorScheme) =>
  SCREENS.map((viewport) => ({ colorScheme, viewport, name: `${colorScheme}, ${viewport.width} px` })),
);

describe.each(PAGES)('%s', (path) => {
  test.each(views)('$name', ({ colorScheme, viewport }) =>
    visit.on(
      path,
      async (page) => {
        if (path.startsWith('/haku/')) await page.locator('ol[data-results] > li').first().waitFor();
        expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
        expect(await tooWide(page)).toEqual([]);
        const { violations, passes } = await new AxeBuilder({ page })
          .options({ resultTypes: ['violations'] })
          .withTags(TAGS)
          .analyze();
        expect(passes.length).toBeGreaterThan(10);
        expect(
          violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
        ).toEqual([]);
      },
      { colorScheme, viewport },
    ),
  );
});

/** The elements that make the page scroll sideways; none where it does not. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });
