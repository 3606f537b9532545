/** The oldest browsers that README names lack some of what browsers of today have: the pages do without. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { START_TIMEOUT, Visit } from './browser.ts';
import { chapterWith, exampleTool } from './examples.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
  return () => visit.close();
}, START_TIMEOUT);

/** Takes away what came to browsers after the end of 2022. */
function withoutTheNew(): void {
  const drop = (object: object, ...names: string[]) => {
    for (const name of names) Reflect.deleteProperty(object, name);
  };
  drop(HTMLElement.prototype, 'popover', 'showPopover', 'hidePopover', 'togglePopover');
  drop(HTMLButtonElement.prototype, 'popoverTargetElement', 'popoverTargetAction');
  drop(Array.prototype, 'toSorted', 'toSpliced', 'toReversed', 'with');
  drop(Map, 'groupBy');
  drop(Object, 'groupBy');
  drop(Promise, 'withResolvers');
  drop(URL, 'parse', 'canParse');
  drop(Set.prototype, 'union', 'difference', 'intersection', 'isSubsetOf');
  drop(Iterator.prototype, 'map', 'filter', 'toArray', 'forEach');
}

async function visitOld(path: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await visit.context(PHONE);
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(String(error.error())));
  await context.addInitScript(withoutTheNew);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(path);
  await act(page);
  await context.close();
  expect(faults).toEqual([]);
}

test.each(['/', chapterWith('cite'), `/tyokalut/${exampleTool.id}/`, '/testaa/'])('%s works without error', (path) =>
  visitOld(path, async (page) => {
    await page.waitForTimeout(300);
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(500);
  }),
);

test('the menu opens and closes', () =>
  visitOld(chapterWith('cite'), async (page) => {
    const button = page.locator('.sl-menu-button');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await button.click();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
  }));

test('the catalogue is filtered and sorted', () =>
  visitOld(`/tyokalut/?tyyppi=${exampleTool.kind}&jarjestys=name`, async (page) => {
    const rows = page.locator('table.catalogue tr[data-tyyppi]').filter({ visible: true });
    const kinds = await rows.evaluateAll((found) => found.map((row) => (row as HTMLElement).dataset.tyyppi));
    expect(new Set(kinds)).toEqual(new Set([exampleTool.kind]));
  }));

test('a note opens at a tap', () =>
  visitOld(chapterWith('cite'), async (page) => {
    await page.locator('main .cite a').first().tap();
    await page.locator('#huomautus').waitFor({ state: 'visible' });
    await page.locator('h1').tap();
    await page.locator('#huomautus').waitFor({ state: 'hidden' });
  }));
