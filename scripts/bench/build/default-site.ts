import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Project } from './measure.ts';
import { plainPage } from './plain-page.ts';

/** The dependencies are named because Astro compiles the packages that it finds here. */
const PACKAGE = '{ "type": "module", "dependencies": { "@astrojs/starlight": "*", "astro": "*" } }';

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [starlight({ title: 'Starlight', locales: { root: { label: 'Suomi', lang: 'fi' } } })],
});
`;

const CONTENT_CONFIG = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** What `astro build` does, found in whichever folder above has the packages. */
const BUILD = `import { build } from 'astro';
await build({ logLevel: 'warn' });
`;

/**
 * Writes a site as Starlight's manual has it, with its defaults and nothing of ours: for each page of a built site a plain
 * Markdown page with the same words. The page for missing addresses is Starlight's own.
 * @param folder a folder below the project's, so that the versions of its packages are the project's
 * @param built the built site to compare with
 */
export function writeDefaultSite(folder: string, built: string): Project {
  rmSync(folder, { recursive: true, force: true });
  const files = new Map([
    ['package.json', PACKAGE],
    ['astro.config.mjs', CONFIG],
    ['build.ts', BUILD],
    ['src/content.config.ts', CONTENT_CONFIG],
  ]);
  for (const file of pagesOf(built).filter((page) => page !== '404.html')) {
    const { title, markdown } = plainPage(readFileSync(join(built, file), 'utf8'));
    const path = join('src/content/docs', file.replace(/\.html$/, '.md').replace(/(?<=.)[\\/]index\.md$/, '.md'));
    files.set(path, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown}\n`);
  }
  for (const [path, text] of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, program: ['build.ts'] };
}

/** The pages of a built site, as paths below its folder. */
export const pagesOf = (built: string): string[] =>
  readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
