/**
 * `npm run build`: what `astro build` does, and what is missing before the site can be published. The steps are the
 * integrations of `astro.config.mjs`: the content is checked, the pages are generated, indexed for search and checked, and
 * only then they take the place of the last site.
 */
import { build } from 'astro';
import { missingSettings } from '../src/site.ts';

await build({ logLevel: 'warn' });
const missing = missingSettings();
if (missing.length > 0)
  console.log(['Ennen julkaisua anna vielä ympäristömuuttujat:', ...missing.map((line) => `  ${line}`)].join('\n'));
console.log('Sivusto on kansiossa dist/.');
