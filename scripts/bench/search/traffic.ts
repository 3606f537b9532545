import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';

/** Pause in milliseconds after which nothing more is on its way. */
const QUIET = 200;

/** Counts what a browser fetches, as a host that compresses would send it. */
export class Traffic {
  #bytes = 0;
  #pending = 0;
  readonly #sizes = new Map<string, number>();

  constructor(context: BrowserContext, folder: string) {
    context.on('request', () => this.#pending++);
    context.on('requestfailed', () => this.#pending--);
    context.on('requestfinished', (request) => {
      this.#pending--;
      const { pathname } = new URL(request.url());
      this.#bytes += this.#size(join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    });
  }

  /** Bytes since the last time this was asked, once everything has come. */
  async take(page: Page): Promise<number> {
    do await page.waitForTimeout(QUIET);
    while (this.#pending > 0);
    const bytes = this.#bytes;
    this.#bytes = 0;
    return bytes;
  }

  /** Size of a file as it is sent: compressed, unless it is so already. */
  #size(file: string): number {
    const known = this.#sizes.get(file) ?? sizeOf(file);
    this.#sizes.set(file, known);
    return known;
  }
}

function sizeOf(file: string): number {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return 0;
  const content = readFileSync(file);
  return Math.min(content.length, gzipSync(content).length);
}
