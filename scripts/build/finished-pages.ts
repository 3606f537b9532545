import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { setInFinnish } from '../../src/lib/finnish/page-setting.ts';
import { trimPolicy } from '../../src/lib/hosting/trim-policy.ts';
import { baseOf } from '../../src/lib/site/address.ts';
import { relocateCss, relocateHtml } from '../../src/lib/site/relocate.ts';
import { siteUrl } from '../../src/site.ts';
import { forgetSitePages } from './site-pages.ts';
import type { RenderBuiltAssetUrl } from 'vite';

const base = baseOf(siteUrl);

/**
 * Finishes the built pages: sets their text as Finnish is set, whatever it came from (content, data or Starlight's labels),
 * leaves each policy what its page needs, and puts all under the folder that `SITE_URL` names. The site is built at the
 * root, where all of it is known by one address.
 */
export function finishedPages(): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            define: { 'import.meta.env.SITE_BASE': JSON.stringify(base) },
            experimental: { renderBuiltUrl },
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          const finish = finishOf(file);
          if (finish) rewrite(join(folder, file), finish);
        }
        forgetSitePages(folder);
      },
    },
  };
}

/** Programs name what they load from where they are; other addresses are put under the folder below. */
const renderBuiltUrl: RenderBuiltAssetUrl = (_file, { hostType, ssr }) =>
  hostType === 'js' && !ssr ? { relative: true } : undefined;

const relocate = (text: string): string => (base === '/' ? text : relocateHtml(base, text));

/** What is still to be done to a file, by its name. */
function finishOf(file: string): ((text: string) => string) | undefined {
  if (file.endsWith('.html')) return (text) => relocate(trimPolicy(setInFinnish(text)));
  if (base === '/') return undefined;
  if (file.endsWith('.css')) return (text) => relocateCss(base, text);
  // A part of pages: the search's panel.
  if (file.endsWith('paneeli.txt')) return relocate;
  // The sitemap's integration makes its one address from the origin alone.
  if (file === 'sitemap-index.xml')
    return (text) => text.replaceAll(`<loc>${new URL('/', siteUrl).href}`, `<loc>${new URL(base, siteUrl).href}`);
  return undefined;
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
