/** Chromium for the browser tests, and the built site to visit with it. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { startChromium } from '../chromium.ts';
import { DIST, requireSite } from './built-site.ts';
import { serve, type Server } from './server.ts';

/** Time that the first start may take: the browser may have to be installed. */
export const START_TIMEOUT = 600_000;

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
    return new Visit(await startChromium(), await serve(folder));
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
