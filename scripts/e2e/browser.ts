/** Chromium for the browser tests, and the built site to visit with it. */
import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { DIST, requireSite } from './built-site.ts';
import { serve, type Server } from './server.ts';

/** Time that the first start may take: the browser may have to be installed. */
export const START_TIMEOUT = 600_000;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of Chromium: `CHROMIUM_PATH`, or one on the `PATH`; as root on Debian it is installed where there is none. */
async function chromiumPath(): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const found = onPath();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Installing Chromium for the browser tests with apt-get …');
    const run = promisify(execFile);
    const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 1e8 };
    await run('apt-get', ['update'], options);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
    const installed = onPath();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium. Install it (Debian and Ubuntu: `sudo apt-get install chromium`), or give the path of ' +
      'Chromium or Chrome in the environment variable CHROMIUM_PATH.',
  );
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser and the built site on a server of its own. */
export class Visit {
  readonly #browser: Browser;
  readonly #server: Server;

  private constructor(browser: Browser, server: Server) {
    this.#browser = browser;
    this.#server = server;
  }

  /** @param folder the site to visit: the built one, or a copy of it for measuring */
  static async start(folder = DIST): Promise<Visit> {
    if (folder === DIST) requireSite();
    const browser = await chromium.launch({ executablePath: await chromiumPath(), args: FLAGS });
    return new Visit(browser, await serve(folder));
  }

  get origin(): string {
    return this.#server.origin;
  }

  /** A fresh context, in which addresses are relative to the site. */
  context(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    return this.#browser.newContext({ baseURL: this.origin, locale: 'fi-FI', ...options });
  }

  /** Opens one page in a fresh context, does something on it and closes it. */
  async on<T>(path: string, act: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> {
    const context = await this.context(options);
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(path);
      return await act(page);
    } finally {
      await context.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }
}
