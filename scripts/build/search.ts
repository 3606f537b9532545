import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchNames, siteDocuments } from '../../src/lib/search/site-documents.ts';
import { siteContent } from '../../src/site-content.ts';
import { readPages, writeSearchIndex } from './search-index.ts';

/** Makes the built pages searchable. */
export function search(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { entries, graph, lexicon } = siteContent();
        const pages = await readPages(folder);
        // What has moved or gone is found where it is now, or not at all.
        for (const { from } of entries.moved.flatMap(({ data }) => data.pages)) pages.delete(from);
        const documents = siteDocuments(pages, entries, graph);
        await writeSearchIndex(folder, documents, lexicon, searchNames(entries));
      },
    },
  };
}
