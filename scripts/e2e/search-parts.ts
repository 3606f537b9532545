/** Parts of the search in a browser, as its tests name them. */
import type { Locator, Page } from 'playwright-core';

export const dialog = (page: Page): Locator => page.locator('site-search dialog');
export const main = (page: Page): Locator => page.getByRole('main');
export const input = (within: Locator): Locator => within.getByRole('searchbox');
export const items = (within: Locator): Locator => within.locator('ol[data-results] > li');
export const status = (within: Locator): Locator => within.locator('[data-search-panel]').getByRole('status');
