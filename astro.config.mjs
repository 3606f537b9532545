import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { contentIntegration } from './scripts/content-integration.ts';
import { remarkCiteAnchors } from './src/lib/remark-cite-anchors.ts';
import { sidebar } from './src/sidebar.ts';
import { siteUrl } from './src/site.ts';

/** MDX files carry a directive of Astro's own that Rolldown would warn of once for each file. */
const quietDirectives = {
  onwarn(warning, report) {
    if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning);
  },
};

export default defineConfig({
  site: siteUrl,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  server: { port: 4321 },
  vite: { build: { rolldownOptions: quietDirectives } },
  markdown: { processor: unified({ remarkPlugins: [remarkCiteAnchors] }) },
  integrations: [
    contentIntegration(),
    starlight({
      title: 'Teknologia ja kohtaaminen',
      locales: { root: { label: 'Suomi', lang: 'fi' } },
      sidebar,
      // Chapters and pages stand outside src/content/docs: without this they lose asides and heading anchors.
      markdown: { processedDirs: ['./content/chapters', './content/pages'] },
      expressiveCode: false,
      credits: false,
      disable404Route: true,
      customCss: ['./src/styles/site.css'],
      components: {
        Footer: './src/components/overrides/Footer.astro',
        MarkdownContent: './src/components/overrides/MarkdownContent.astro',
      },
    }),
    mdx(),
  ],
});
