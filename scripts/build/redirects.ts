import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { redirectsFile } from '../../src/lib/permanent/redirects-file.ts';
import { siteContent } from '../../src/site-content.ts';

/** Tells of pages that have moved to hosts that answer with a redirection. */
export function redirects(): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const moved = siteContent().entries.moved.flatMap(({ data }) => data.pages);
        writeFileSync(join(fileURLToPath(dir), '_redirects'), redirectsFile(moved));
      },
    },
  };
}
