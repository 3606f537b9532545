/**
 * The site in a folder of its host, as on GitHub Pages: built once more from the same content for `/kirja/`, which is also
 * the name of one of its pages, and asked for everything that a reader or a program may ask for.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySite } from '../bench/build/own-site.ts';
import { checkSite } from '../build/site-check.ts';
import { startChromium } from '../chromium.ts';
import { runWith } from '../build/testing/run-command.ts';
import { START_TIMEOUT } from './browser.ts';
import { anotherTool, chapterWith, exampleTerm, exampleTool, misspelt } from './examples.ts';
import { dialog, items, main, status } from './search-parts.ts';
import { serve, type Server } from './server.ts';

const ORIGIN = 'https://nimi.github.io';
const BASE = '/kirja/';
const TOOL = `/tyokalut/${exampleTool.id}/`;
const CHAPTER = chapterWith('cite');
const PAIR = `/vertaa/?t=${exampleTool.id},${anotherTool.id}`;
const SEARCH = `/haku/?q=${encodeURIComponent(exampleTerm.name)}`;

let folder = '';
let dist = '';
let server: Server;
let browser: Awaited<ReturnType<typeof startChromium>>;
let files: string[] = [];

beforeAll(async () => {
  mkdirSync('.bench', { recursive: true });
  folder = mkdtempSync(resolve('.bench/folder-'));
  copySite(folder);
  const { status, output } = await runWith({ SITE_URL: `${ORIGIN}${BASE}` }, folder, 'scripts/build.ts');
  if (status !== 0) throw new Error(output);
  dist = join(folder, 'dist');
  files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  [server, browser] = await Promise.all([serve(dist, BASE), startChromium()]);
}, START_TIMEOUT);
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

const read = (file: string) => readFileSync(join(dist, file), 'utf8');

describe('files', () => {
  test('every link of every page leads to a file, by the same check as at the root', () => {
    expect(checkSite(dist, BASE)).toEqual([]);
    // What the check would say of a site that was not moved.
    expect(checkSite(dist, '/').length).toBeGreaterThan(1000);
  });

  test('every whole address has the folder', () => {
    const texts = files.filter((file) => /\.(?:html|xml|txt|json|csv|ris|bib|md)$/.test(file) || file === '_headers');
    const wrong = texts.flatMap((file) =>
      Array.from(
        read(file).matchAll(/https:\/\/nimi\.github\.io(?!\/kirja(?:[/"'<\s]|$))\S{0,40}/g),
        ([found]) => `${file}: ${found}`,
      ),
    );
    expect(wrong).toEqual([]);
    expect(read('robots.txt')).toContain(`Sitemap: ${ORIGIN}/kirja/sitemap-index.xml`);
    expect(read('sitemap-index.xml')).toContain(`<loc>${ORIGIN}/kirja/sitemap-0.xml</loc>`);
    expect(read('sitemap-0.xml')).toContain(`<loc>${ORIGIN}/kirja/kirja/</loc>`);
    expect(read(`${CHAPTER}index.html`)).toContain(`<link rel="canonical" href="${ORIGIN}/kirja${CHAPTER}"`);
    expect(read('data/tyokalut.json')).toContain(`"page":"${ORIGIN}/kirja${TOOL}"`);
    expect(read(`${CHAPTER}viittaus.ris`)).toContain(`${ORIGIN}/kirja${CHAPTER}`);
  });

  test('hosts are told of the folder', () => {
    expect(read('_headers')).toMatch(/^\/kirja\/\*\n/);
    expect(readFileSync(join(folder, 'hosting/nginx.conf'), 'utf8')).toContain('location /kirja/ {');
  });
});

/** One page of each kind, and the lists. */
const PATHS = [
  '/',
  '/kirja/',
  CHAPTER,
  '/tyokalut/',
  TOOL,
  '/matriisi/',
  '/sanasto/',
  '/lahteet/',
  '/data/',
  '/lataa/',
  '/testaa/',
  PAIR,
  SEARCH,
];

describe('in the browser', () => {
  test.each(PATHS)('%s asks for nothing that is not there, and for nothing outside the folder', async (path) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('response', (response) => {
      const { origin, pathname } = new URL(response.url());
      if (response.url().startsWith('data:')) return;
      if (response.status() >= 400 || origin !== server.origin || !pathname.startsWith(BASE))
        wrong.push(response.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    await page.goto(`${server.origin}/kirja${path}`, { waitUntil: 'networkidle' });
    expect(wrong).toEqual([]);
    await context.close();
  });

  const onPage = async <T>(path: string, act: (page: Awaited<ReturnType<typeof browser.newPage>>) => Promise<T>) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    try {
      await page.goto(`${server.origin}/kirja${path}`);
      return await act(page);
    } finally {
      await page.close();
    }
  };

  test('the dialog’s search leads to a page', () =>
    onPage(TOOL, async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(anotherTool.name);
      await status(dialog(page))
        .filter({ hasText: /^\d+ osuma/ })
        .waitFor();
      await items(dialog(page)).first().locator('a').first().click();
      await page.waitForURL(`**/kirja/tyokalut/${anotherTool.id}/`);
    }));

  test('the page of results, and the comparison, link into the folder', async () => {
    const searched = await onPage(SEARCH, async (page) => {
      await items(main(page)).first().waitFor();
      return items(main(page))
        .locator('a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    });
    const compared = await onPage(PAIR, async (page) => {
      await page.locator('table thead a').first().waitFor();
      return page
        .locator('table thead a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    });
    expect(searched.length).toBeGreaterThan(0);
    expect(compared).toHaveLength(2);
    expect([...searched, ...compared].filter((path) => !path.startsWith(BASE))).toEqual([]);
  });

  test('a lost address is told of, with the pages that are nearest', () =>
    onPage(`/tyokalut/${misspelt(exampleTool.id)}/`, async (page) => {
      const nearest = page.locator('[data-nearest] a').first();
      await nearest.waitFor();
      expect(await nearest.getAttribute('href')).toBe(`/kirja${TOOL}`);
      await nearest.click();
      await page.getByRole('heading', { level: 1, name: exampleTool.name }).waitFor();
    }));

  test('without JavaScript the links of the text lead on', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.origin}/kirja${CHAPTER}`);
    await page.locator('main .cite a[href^="/kirja/lahteet/"]').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/kirja/lahteet/**');
    expect(await page.locator('h1').count()).toBe(1);
    await context.close();
  });
});
