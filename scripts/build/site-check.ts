import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { registerFaults } from '../../src/lib/permanent/register-faults.ts';
import { policyFaults } from '../../src/lib/hosting/page-policy.ts';
import { brokenLinks } from '../../src/lib/site/built-page.ts';
import { siteContent } from '../../src/site-content.ts';
import { CHAPTER_BUDGET, heavyChapters } from './page-budget.ts';
import { refuse } from './refuse.ts';
import { readSitePages } from './site-pages.ts';
import { baseOf } from '../../src/lib/site/address.ts';
import { siteUrl } from '../../src/site.ts';

/** Ends a build whose pages have faults, before it is put in place. */
export function siteCheck(): AstroIntegration {
  return {
    name: 'site-check',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const base = baseOf(siteUrl);
        const faults = [...checkSite(folder, base), ...checkRegister(folder)];
        // The folder's name in each link is not the author's doing.
        const budget = base === '/' ? CHAPTER_BUDGET : CHAPTER_BUDGET * 1.05;
        // Slow to open, but whole: what grows with the catalogue is not for the author of an edit to mend at once.
        for (const line of heavyChapters(folder, budget, base)) console.warn(`varoitus: ${line}`);
        if (faults.length > 0) refuse([`Rakennetussa sivustossa on ${faults.length} vikaa:`, ...faults].join('\n'));
      },
    },
  };
}

/**
 * Checks the built pages: every internal link leads to a file, every fragment to an id, no id stands twice on a page, and
 * no page's policy keeps a part of it from running.
 * @param folder the built site
 * @param base where it is to stand on its host
 * @returns one line for each fault, with the page it is on
 */
export function checkSite(folder: string, base = baseOf(siteUrl)): string[] {
  const pages = readSitePages(folder);
  const isFile = fileIn(folder);
  return [...pages].flatMap(([path, page]) =>
    [
      ...brokenLinks(path, page, pages, isFile, base),
      ...policyFaults(page.inline),
      ...page.repeatedIds.map((id) => `tunnus "${id}" on sivulla kahdesti`),
    ].map((fault) => `${path}  ${fault}`),
  );
}

/** Checks that the built pages keep the promises of the register: every address and every place that was published. */
function checkRegister(folder: string): string[] {
  const { register, entries } = siteContent();
  const moved = new Set(entries.moved.flatMap(({ data }) => data.pages.map(({ from }) => from)));
  return registerFaults(register, readSitePages(folder), fileIn(folder), moved);
}

const fileIn =
  (folder: string) =>
  (path: string): boolean =>
    statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
