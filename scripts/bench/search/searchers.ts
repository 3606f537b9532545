import type { Page } from 'playwright-core';

/** A search that runs in a page. */
export interface Searcher {
  name: string;
  /** Where it starts. */
  path: string;
  /** Makes it ready; what this fetches counts to the first search. */
  touch: (page: Page) => Promise<void>;
  /** Searches, shows or gets the texts of the first results, and tells how many milliseconds that took. */
  search: (page: Page, query: string) => Promise<number>;
}

/** Our search on its page: from sending the form to the results on the page. */
export const ours: Searcher = {
  name: 'ours',
  path: '/haku/',
  touch: async (page) => {
    await page.locator('main [data-search-panel] input[type="search"]').focus();
    await page.waitForTimeout(500);
  },
  search: (page, query) =>
    page.evaluate(async (text) => {
      const panel = document.querySelector('main [data-search-panel]');
      const [form, input, status] = [
        panel?.querySelector('form'),
        panel?.querySelector('input'),
        panel?.querySelector('[data-status]'),
      ];
      if (!form || !input || !status) throw new Error('There is no search on the page.');
      let watch: MutationObserver | undefined;
      const shown = new Promise<void>((resolve) => {
        watch = new MutationObserver(() => {
          resolve();
        });
        watch.observe(status, { childList: true });
      });
      input.value = text;
      const start = performance.now();
      form.requestSubmit();
      await shown;
      watch?.disconnect();
      return performance.now() - start;
    }, query),
};

/** The same with the query as a phrase in quotes. */
export const ourPhrases: Searcher = {
  ...ours,
  name: 'ours, phrases',
  search: (page, query) => ours.search(page, `"${query}"`),
};

interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** Where Pagefind as it comes lies on a measured site. */
export const PLAIN_FOLDER = 'plain-pagefind';

const PAGEFIND = `/${PLAIN_FOLDER}/pagefind.js`;

/** As many as our list fetches texts for at once. */
const FIRST = 8;

/** Pagefind as Starlight uses it: the whole query, its own ranking, and the texts of the first results. */
export const pagefind: Searcher = {
  name: 'Pagefind',
  path: '/haku/',
  touch: (page) =>
    page.evaluate(async (address) => {
      const engine = (await import(address)) as Pagefind;
      await engine.init();
    }, PAGEFIND),
  search: (page, query) =>
    page.evaluate(
      async ([address, text, first]) => {
        const engine = (await import(address)) as Pagefind;
        const start = performance.now();
        const { results } = await engine.search(text);
        await Promise.all(results.slice(0, first).map((result) => result.data()));
        return performance.now() - start;
      },
      [PAGEFIND, query, FIRST] as const,
    ),
};

/** The paths of all pages that Pagefind finds. */
export const pagefindPaths = (page: Page, query: string): Promise<string[]> =>
  page.evaluate(
    async ([address, text]) => {
      const engine = (await import(address)) as Pagefind;
      const { results } = await engine.search(text);
      const pages = await Promise.all(results.map((result) => result.data()));
      return pages.map(({ url }) => new URL(url, location.href).pathname);
    },
    [PAGEFIND, query] as const,
  );
