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
        const documents = siteDocuments(await readPages(folder), entries, graph);
        await writeSearchIndex(folder, documents, lexicon, searchNames(entries));
      },
    },
  };
}
