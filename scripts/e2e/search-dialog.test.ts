/** The search in the header's dialog, by keyboard alone; and the rules of axe, there and on the page of results. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { START_TIMEOUT, Visit } from './browser.ts';
import { anotherTool, exampleGroup, exampleTerm, exampleTool } from './examples.ts';
import { dialog, input, items, main, status } from './search-parts.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
  return () => visit.close();
}, START_TIMEOUT);

describe('the dialog by keyboard alone', () => {
  test('Ctrl+K opens it; typing, arrows and Enter lead to the page', () =>
    visit.on(`/tyokalut/${anotherTool.id}/`, async (page) => {
      await page.keyboard.press('Control+k');
      // Asked of the page: the input that is focused first gives way to the panel's, with the focus.
      expect(await page.evaluate(() => document.activeElement?.matches('site-search dialog [type=search]'))).toBe(true);
      await page.keyboard.type(exampleTool.name);
      await items(dialog(page)).first().locator(`a[href="/tyokalut/${exampleTool.id}/"]`).waitFor();
      await status(dialog(page))
        .filter({ hasText: /^\d+ osuma/ })
        .waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      expect(new URL(await page.locator(':focus').evaluate((link: HTMLAnchorElement) => link.href)).pathname).toBe(
        `/tyokalut/${exampleTool.id}/`,
      );
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: exampleTool.name }).waitFor();
    }));

  test('ArrowUp goes back to the words, and Enter searches there', () =>
    visit.on('/', async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(exampleGroup.name);
      await items(dialog(page)).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.type(` ${exampleTool.name}`);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('site-search dialog li mark') !== null);
      expect(await dialog(page).isVisible()).toBe(true);
    }));

  test('Esc closes it, and the focus goes back to where it was', () =>
    visit.on('/', async (page) => {
      const opener = page.locator('[data-open-search]');
      await opener.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type(exampleTool.name);
      await items(dialog(page)).first().waitFor();
      for (let press = 0; press < 2 && (await dialog(page).isVisible()); press++) await page.keyboard.press('Escape');
      expect(await dialog(page).isVisible()).toBe(false);
      expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  test('a letter alone, such as “/”, opens nothing', () =>
    visit.on('/tyokalut/', async (page) => {
      for (const key of ['/', 'k', 's']) await page.keyboard.press(key);
      expect(await dialog(page).isVisible()).toBe(false);
    }));

  test('Back from a result leads to the words, the results and the place', () =>
    visit.on(
      '/tyokalut/',
      async (page) => {
        await page.keyboard.press('Control+k');
        await page.keyboard.type(exampleGroup.name);
        await dialog(page).locator('[data-more] button').click();
        await items(dialog(page)).nth(12).waitFor();
        const result = items(dialog(page)).nth(12).getByRole('link').first();
        await result.scrollIntoViewIfNeeded();
        const before = (await result.boundingBox())?.y ?? NaN;
        const title = await result.textContent();
        await result.click();
        await page.waitForURL((url) => url.pathname !== '/tyokalut/');
        await page.goBack();
        await items(dialog(page)).nth(12).waitFor();
        const again = items(dialog(page)).nth(12).getByRole('link').first();
        expect(await again.textContent()).toBe(title);
        expect(await input(dialog(page)).inputValue()).toBe(exampleGroup.name);
        await page.waitForTimeout(300);
        expect(Math.abs(((await again.boundingBox())?.y ?? NaN) - before)).toBeLessThan(5);
        await dialog(page).getByRole('button', { name: texts['search.close'] }).click();
        await dialog(page).waitFor({ state: 'hidden' });
        await page.waitForTimeout(300);
        await page.reload();
        expect(await dialog(page).isVisible()).toBe(false);
      },
      { viewport: { width: 390, height: 700 } },
    ));

  test('the way to the page of results takes the words along', () =>
    visit.on('/', async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(exampleTool.name);
      await items(dialog(page)).first().waitFor();
      await dialog(page).getByRole('link', { name: texts['search.wholePage'] }).click();
      await page.waitForURL((url) => url.pathname === '/haku/' && url.searchParams.get('q') === exampleTool.name);
      await items(main(page)).first().waitFor();
    }));
});

describe.each(['light', 'dark'] as const)('axe, %s', (colorScheme) => {
  const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const faults = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  };

  test('finds nothing on the open dialog', () =>
    visit.on(
      '/',
      async (page) => {
        await page.keyboard.press('Control+k');
        await page.keyboard.type(exampleTerm.name);
        await items(dialog(page)).locator('mark').first().waitFor();
        await dialog(page).getByText(texts['search.filters'], { exact: true }).click();
        expect(await faults(page)).toEqual([]);
      },
      { colorScheme },
    ));

  test('finds nothing on the results', () =>
    visit.on(
      '/haku/?q=qwertyuiop',
      async (page) => {
        await status(main(page)).filter({ hasText: /./ }).waitFor();
        await input(main(page)).fill(`${exampleGroup.name}t`);
        await input(main(page)).press('Enter');
        await items(main(page)).locator('mark').first().waitFor();
        await main(page).getByText(texts['search.filters'], { exact: true }).click();
        expect(await faults(page)).toEqual([]);
      },
      { colorScheme },
    ));
});
