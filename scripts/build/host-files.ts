import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, nginxFile } from '../../src/lib/hosting/host-files.ts';
import { siteHeaders, sitePolicy } from '../../src/lib/hosting/headers.ts';
import { siteUrl } from '../../src/site.ts';
import { readSitePages } from './site-pages.ts';
import { baseOf } from '../../src/lib/site/address.ts';

/** Where the file for nginx is written: it is no part of the site. */
export const NGINX_FILE = 'hosting/nginx.conf';

/** Writes what tells a host how to serve the pages, from what stands in them. */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const headers = siteHeaders(sitePolicy([...readSitePages(folder).values()].map(({ inline }) => inline)));
        writeFileSync(join(folder, '_headers'), headersFile(baseOf(siteUrl), headers));
        mkdirSync('hosting', { recursive: true });
        writeFileSync(NGINX_FILE, nginxFile(new URL(siteUrl), headers));
      },
    },
  };
}
