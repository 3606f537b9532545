import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { lastModified } from '../../src/lib/site/last-modified.ts';
import { siteContent } from '../../src/site-content.ts';

/** The sitemap with the dates that the content knows; Starlight's own has none. */
export function datedSitemap(): AstroIntegration {
  const dates = lastModified(siteContent().entries);
  return sitemap({
    serialize: (item) => {
      const lastmod = dates.get(new URL(item.url).pathname);
      return lastmod ? { ...item, lastmod } : item;
    },
  });
}
