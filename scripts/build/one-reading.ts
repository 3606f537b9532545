import type { Plugin } from 'vite';
import { frontmatterOf } from '../../src/lib/content/mdx.ts';

/**
 * Takes the fields from the texts of `content/` before Astro compiles them: they come from the checked content, and Astro's
 * own YAML would read them otherwise. Blank lines keep the places of the text.
 */
export const oneReading = (): Plugin => ({
  name: 'one-reading',
  enforce: 'pre',
  transform: {
    filter: { id: /\/content\/(?:chapters|pages)\/[^/]+\.mdx$/ },
    handler: (source) => {
      const fields = frontmatterOf(source);
      if (fields === undefined) return undefined;
      const lines = fields.split('\n').length + 1;
      return { code: '\n'.repeat(lines) + source.split('\n').slice(lines).join('\n'), map: null };
    },
  },
});
