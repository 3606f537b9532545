import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { lastModified } from '../../src/lib/site/last-modified.ts';
import { siteContent } from '../../src/site-content.ts';
import { publicAddress } from '../../src/lib/site/address.ts';
import { siteUrl } from '../../src/site.ts';

/** The sitemap with the dates that the content knows; Starlight's own has none. */
export function datedSitemap(): AstroIntegration {
  const { entries } = siteContent();
  const dates = lastModified(entries);
  const moved = new Set(entries.moved.flatMap(({ data }) => data.pages.map(({ from }) => from)));
  return sitemap({
    filter: (page) => !moved.has(new URL(page).pathname),
    serialize: (item) => {
      const path = new URL(item.url).pathname;
      const lastmod = dates.get(path);
      return { ...item, url: publicAddress(path, siteUrl), ...(lastmod ? { lastmod } : {}) };
    },
  });
}
