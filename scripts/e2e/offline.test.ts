import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOfflineWorker } from '../build/offline-worker.ts';
import { START_TIMEOUT, Visit } from './browser.ts';
import { DIST } from './built-site.ts';
import { chapterPaths, exampleTerm } from './examples.ts';

/** Time that it may take to keep the whole site. */
const KEEPING = 120_000;
const [CHAPTER = ''] = chapterPaths;

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
/** What comes of the next build's worker: it is installed, or of no use. */
const updated = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const worker = await registration?.update().then((own) => own.installing ?? own.waiting);
    if (!worker) throw new Error('There is no new worker.');
    while (worker.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 100));
    return worker.state;
  });
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
    await page.goto(`/haku/?q=${encodeURIComponent(exampleTerm.name)}`);
    await page.locator('ol[data-results] > li').first().waitFor();
    expect((await page.goto('/ei-ole/'))?.status()).toBe(404);
    await context.setOffline(false);
  });

  it('stays as it is while a new build cannot be kept whole', async () => {
    mark('index.html', 'second');
    mark(`${CHAPTER}index.html`, 'second');
    await writeOfflineWorker(folder);
    // The host has not got all of the new build yet.
    writeFileSync(join(folder, 'sanasto/index.html'), 'half');
    await page.goto('/');
    expect(await updated()).toBe('redundant');
    expect((await kept()).caches).toHaveLength(1);
    expect(await builds()).toEqual(['first', 'first']);
  });

  it('becomes the new build as a whole, when no page of the old one is open', async () => {
    cpSync(join(DIST, 'sanasto/index.html'), join(folder, 'sanasto/index.html'));
    await page.goto('/');
    expect(await updated()).toBe('installed');
    expect(await builds()).toEqual(['first', 'first']);
    await page.close();
    page = await context.newPage();
    await context.setOffline(true);
    // With no page open, the browser changes the workers when it finds the time.
    const buildAfterPause = async () => {
      await page.goto('about:blank');
      await page.waitForTimeout(2000);
      return builds();
    };
    await expect.poll(buildAfterPause, { timeout: KEEPING, interval: 100 }).toEqual(['second', 'second']);
    expect((await kept()).caches).toHaveLength(1);
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
