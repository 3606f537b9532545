import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOfflineWorker } from '../build/offline-worker.ts';
import { START_TIMEOUT, Visit } from './browser.ts';
import { DIST } from './built-site.ts';

/** Time that it may take to keep the whole site. */
const KEEPING = 120_000;
const CHAPTER = '/luvut/kasitteet/';

let folder: string;
let visit: Visit;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  // A copy, which can become another build.
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync(DIST, folder, { recursive: true });
  await writeOfflineWorker(folder);
  visit = await Visit.start(folder);
  context = await visit.context();
  page = await context.newPage();
}, START_TIMEOUT);
afterAll(async () => {
  await visit.close();
  rmSync(folder, { recursive: true });
});

const kept = () =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));
const press = async (name: string, told: RegExp) => {
  await page.goto('/lataa/');
  await page.getByRole('button', { name }).click();
  await page.getByText(told).waitFor({ timeout: KEEPING });
};
const mark = (file: string, text: string) => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace('</body>', `<p data-build>${text}</p></body>`));
};
/** What the two pages say of their build. */
const builds = async () => {
  const seen: string[] = [];
  for (const path of ['/', CHAPTER]) {
    await page.goto(path);
    await page.locator('h1').waitFor();
    seen.push(await page.evaluate(() => document.querySelector('[data-build]')?.textContent ?? 'first'));
  }
  return seen;
};

describe('the site on the device', { timeout: 2 * KEEPING }, () => {
  it('is not there before the reader asks for it', async () => {
    await page.goto('/lataa/');
    await page.getByRole('button', { name: 'Tallenna laitteelle' }).waitFor();
    expect(await kept()).toEqual({ workers: 0, caches: [] });
  });

  it('works without network once it is kept: chapters, tools and search', async () => {
    await press('Tallenna laitteelle', /on nyt laitteella/);
    expect((await kept()).caches).toHaveLength(1);
    await context.setOffline(true);
    for (const path of [CHAPTER, '/tyokalut/', '/sanasto/']) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      expect(await page.locator('h1').textContent()).not.toBe('');
    }
    await page.goto('/haku/?q=lastensuojelu');
    await page.locator('ol[data-results] > li').first().waitFor();
    expect((await page.goto('/ei-ole/'))?.status()).toBe(404);
    await context.setOffline(false);
  });

  it('stays as it is while a new build cannot be kept whole', async () => {
    mark('index.html', 'second');
    mark('luvut/kasitteet/index.html', 'second');
    await writeOfflineWorker(folder);
    // The host has not got all of the new build yet.
    writeFileSync(join(folder, 'sanasto/index.html'), 'half');
    await page.goto('/');
    await page.evaluate(() =>
      navigator.serviceWorker
        .getRegistration()
        .then((own) => own?.update())
        .catch(() => undefined),
    );
    await expect.poll(async () => (await kept()).caches.length, { timeout: KEEPING }).toBe(1);
    expect(await builds()).toEqual(['first', 'first']);
  });

  it('becomes the new build as a whole, when the last page of the old one is left', async () => {
    cpSync(join(DIST, 'sanasto/index.html'), join(folder, 'sanasto/index.html'));
    await page.goto('/');
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((own) => own?.update()));
    await page.waitForFunction(
      () =>
        navigator.serviceWorker.getRegistration().then((own) => own?.waiting !== null && own?.waiting !== undefined),
      undefined,
      { timeout: KEEPING },
    );
    const other = await context.newPage();
    await other.goto(CHAPTER);
    expect(await builds()).toEqual(['first', 'first']);
    await other.close();
    await context.setOffline(true);
    // The reader goes on reading; the old build is gone when one of the next pages is opened.
    const cachesAfterNext = async () => {
      await page.goto('/sanasto/').catch(() => undefined);
      await page.waitForTimeout(2000);
      return kept().then(
        (now) => now.caches.length,
        () => undefined,
      );
    };
    await expect.poll(cachesAfterNext, { timeout: KEEPING, interval: 100 }).toBe(1);
    expect(await builds()).toEqual(['second', 'second']);
    await context.setOffline(false);
  });

  it('goes away wholly by the same button', async () => {
    await press('Poista laitteelta', /on poistettu/);
    expect(await kept()).toEqual({ workers: 0, caches: [] });
    await page.close();
    page = await context.newPage();
    await context.setOffline(true);
    await expect(page.goto(CHAPTER)).rejects.toThrow();
  });
});
