import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { parseContent } from '../../src/lib/content/parse-content.ts';
import { readContent } from '../../src/lib/content/read-content.ts';
import { lastModified } from '../../src/lib/site/last-modified.ts';

/** The sitemap with the dates that the content knows; Starlight's own has none. */
export function datedSitemap(): AstroIntegration {
  const dates = lastModified(parseContent(readContent(process.cwd())).entries);
  return sitemap({
    serialize: (item) => {
      const lastmod = dates.get(new URL(item.url).pathname);
      return lastmod ? { ...item, lastmod } : item;
    },
  });
}
