/** What a real nginx sends by the file of the build, and that every kind of page works under it without a violation. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../chromium.ts';
import { START_TIMEOUT } from './browser.ts';
import { DIST, readSite } from './built-site.ts';
import { exampleTerm, exampleTool } from './examples.ts';
import { serveByNginx } from './nginx.ts';
import { boxOf, CHAPTER, checkOf, single } from './quiz-parts.ts';
import { dialog, items, main } from './search-parts.ts';
import type { Server } from './server.ts';

/** Cloudflare Pages leaves out a line of `_headers` that is longer. */
const LONGEST_LINE = 2000;
const TOOL = `/tyokalut/${exampleTool.id}/`;

let server: Server;
let browser: Awaited<ReturnType<typeof startChromium>>;
beforeAll(async () => {
  [server, browser] = await Promise.all([serveByNginx(), startChromium()]);
}, START_TIMEOUT);
afterAll(async () => {
  await browser.close();
  await server.close();
});

const answer = (path: string, headers: Record<string, string> = {}) => fetch(server.origin + path, { headers });
const oneOf = (folder: string, ending: string): string => {
  const file = readdirSync(join(DIST, folder), { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith(ending),
  );
  if (!file) throw new Error(`No file in ${folder} ends with ${ending}`);
  return `/${join(folder, file)}`;
};

describe('every answer', () => {
  test.each(['/', CHAPTER, '/ei-ole/', '/data/tyokalut.csv'])('%s has the headers', async (path) => {
    const { headers } = await answer(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; ");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain("'unsafe-eval'");
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('server')).toBe('nginx');
  });

  test('what is not there is told by the page of the site, with the status', async () => {
    const response = await answer('/tyokalut/ei-ole/');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(readFileSync(join(DIST, '404.html'), 'utf8'));
    expect((await answer('/_headers')).status).toBe(404);
  });

  test('a folder without its slash is sent on, to the same host and protocol', async () => {
    const response = await fetch(server.origin + TOOL.slice(0, -1), { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, TOOL]);
  });
});

describe('types, compression and keeping', () => {
  const text = (path: string, type: string) => ({ path, type: `${type}; charset=utf-8`, encoding: 'gzip' });
  const whole = (path: string, type: string) => ({ path, type, encoding: null });

  test.each([
    text('/', 'text/html'),
    text(oneOf('_astro', '.css'), 'text/css'),
    text(oneOf('_astro', '.js'), 'text/javascript'),
    text('/data/tyokalut.csv', 'text/csv'),
    text('/data/tyokalut.json', 'application/json'),
    text('/data/lahteet.bib', 'application/x-bibtex'),
    text('/data/lahteet.ris', 'application/x-research-info-systems'),
    text('/sitemap-0.xml', 'application/xml'),
    text(oneOf('haku/indeksi', '.txt'), 'text/plain'),
    whole(oneOf('haku/indeksi', '.pagefind'), 'application/octet-stream'),
    whole(oneOf('haku/indeksi', '.pf_index'), 'application/octet-stream'),
    whole(oneOf('_astro', '.woff2'), 'font/woff2'),
    whole('/data/tyokalut.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
    whole('/kuvat/404.png', 'image/png'),
  ])('$path', async ({ path, type, encoding }) => {
    const { headers, status } = await answer(path, { 'accept-encoding': 'gzip' });
    expect([status, headers.get('content-type'), headers.get('content-encoding')]).toEqual([200, type, encoding]);
  });

  test('every ending in dist/ has a type', async () => {
    const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
    const byEnding = Map.groupBy(files, (file) => file.replace(/^.*\./, ''));
    const untyped: string[] = [];
    for (const [ending, [file = '']] of byEnding) {
      const type = (await answer(`/${file}`)).headers.get('content-type');
      if (type === 'application/octet-stream' && !/^(?:pagefind|pf_\w+)$/.test(ending)) untyped.push(file);
    }
    expect(untyped).toEqual([]);
  });

  test.each([
    ['/', 'public, max-age=300'],
    [TOOL, 'public, max-age=300'],
    ['/ei-ole/', 'public, max-age=300'],
    ['/_astro/ei-ole.js', 'public, max-age=300'],
    [oneOf('_astro', '.js'), 'public, max-age=31536000, immutable'],
    [oneOf('haku/indeksi', '.pf_fragment'), 'public, max-age=31536000, immutable'],
    ['/haku/indeksi/uusin.json', 'no-cache'],
  ])('%s may be kept: %s', async (path, cache) => {
    expect((await answer(path)).headers.get('cache-control')).toBe(cache);
  });
});

describe('_headers', () => {
  const file = readFileSync(join(DIST, '_headers'), 'utf8');

  test('says the same as nginx for all files, in lines that hosts take', async () => {
    const { headers } = await answer('/');
    const rule = file.split('\n\n')[0]?.trim().split('\n') ?? [];
    expect(rule[0]).toBe('/*');
    const lines = rule.slice(1).map((line) => line.trim().split(/: (.*)/) as [string, string]);
    expect(lines.map(([name]) => name)).toContain('Content-Security-Policy');
    expect(lines.filter(([name, value]) => headers.get(name) !== value)).toEqual([]);
    expect(file.split('\n').filter((line) => line.length > LONGEST_LINE)).toEqual([]);
  });
});

/** The first page of each folder and the page of the folder itself: every kind of page, and all chapters. */
const paths = [...readSite().keys()].filter(
  (path, index, all) =>
    path.startsWith('/luvut/') ||
    all.findIndex((other) => folderOf(other) === folderOf(path)) === index ||
    path.split('/').length <= 3,
);
function folderOf(path: string): string {
  return path.split('/').slice(0, -2).join('/');
}

interface Seen {
  violations: string[];
  elsewhere: string[];
}

/** Opens a page, does something there and tells what the policy stopped and what was asked of others. */
async function watch(
  path: string,
  act: (page: Page) => Promise<void> = async () => {},
): Promise<Seen & { cookies: unknown[] }> {
  const context = await browser.newContext({ baseURL: server.origin, locale: 'fi-FI' });
  const seen: Seen = { violations: [], elsewhere: [] };
  try {
    const page = await watchedPage(context, seen);
    await page.goto(path);
    await act(page);
    await page.waitForTimeout(100);
    return { ...seen, cookies: await context.cookies() };
  } finally {
    await context.close();
  }
}

async function watchedPage(context: BrowserContext, seen: Seen): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${server.origin}/`) && !/^(?:data|blob):/.test(url)) seen.elsewhere.push(url);
  });
  page.on('console', (message) => {
    if (/Content.Security.Policy|Permissions.Policy|Refused to/i.test(message.text()))
      seen.violations.push(message.text());
  });
  page.on('pageerror', (error) => seen.violations.push(error.message));
  return page;
}

const NOTHING = { violations: [], elsewhere: [], cookies: [] };

describe('every kind of page in the browser', () => {
  test.each([...paths, '/ei-ole/'])(
    '%s',
    async (path) => {
      expect(await watch(path)).toEqual(NOTHING);
    },
    60_000,
  );
});

describe('what readers do', () => {
  test('searching, with Pagefind’s program', async () => {
    const seen = await watch(TOOL, async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(exampleTerm.name);
      await items(dialog(page)).first().waitFor();
    });
    expect(seen).toEqual(NOTHING);
  });

  test('the page of results', async () => {
    const seen = await watch(`/haku/?q=${encodeURIComponent(exampleTerm.name)}`, (page) =>
      items(main(page)).first().waitFor(),
    );
    expect(seen).toEqual(NOTHING);
  });

  test('a note opens beside a citation, a question is answered, another theme chosen', async () => {
    const seen = await watch(CHAPTER, async (page) => {
      await page.locator('main .cite a[href^="/lahteet/"]').first().focus();
      await page.getByRole('tooltip').waitFor();
      await boxOf(page, single).getByRole('radio').first().check();
      await checkOf(boxOf(page, single)).click();
      await page.locator('[data-theme-select]:visible').first().selectOption('dark');
    });
    expect(seen).toEqual(NOTHING);
  });

  test('a script or a style of somebody else is stopped', async () => {
    const seen = await watch('/', (page) =>
      page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "broken"';
        document.body.append(script);
        const style = document.createElement('style');
        style.textContent = 'body { display: none }';
        document.body.append(style);
        document.body.setAttribute('style', 'display: none');
      }),
    );
    // Told by the policy of the answer and by that of the page.
    expect(seen.violations).toHaveLength(6);
  });
});
