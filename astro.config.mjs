import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig, fontProviders } from 'astro/config';
import { contentIntegration } from './scripts/build/content-integration.ts';
import { datedSitemap } from './scripts/build/dated-sitemap.ts';
import { remarkAuthorComponents } from './src/lib/book/remark-author-components.ts';
import { remarkCitations } from './src/lib/book/remark-citations.ts';
import { remarkSynthesis } from './src/lib/book/remark-synthesis.ts';
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
  markdown: { processor: unified({ remarkPlugins: [remarkAuthorComponents, remarkCitations, remarkSynthesis] }) },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Literata',
      cssVariable: '--font-book',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          { src: ['./src/assets/fonts/literata.woff2'], weight: '400 700', style: 'normal', display: 'optional' },
        ],
      },
    },
    {
      // š and ž are rare in Finnish: a file of their own, which only a page that has one of them loads.
      provider: fontProviders.local(),
      name: 'Literata Hacek',
      cssVariable: '--font-hacek',
      fallbacks: [],
      options: {
        variants: [
          {
            src: ['./src/assets/fonts/literata-hacek.woff2'],
            weight: '400 700',
            style: 'normal',
            display: 'optional',
            unicodeRange: ['U+160-161', 'U+17D-17E'],
          },
        ],
      },
    },
  ],
  integrations: [
    contentIntegration(),
    datedSitemap(),
    starlight({
      title: 'Teknologia ja kohtaaminen',
      logo: { src: './src/assets/logo.svg' },
      locales: { root: { label: 'Suomi', lang: 'fi' } },
      sidebar,
      // Chapters and pages stand outside src/content/docs: without this they lose asides and heading anchors.
      markdown: { processedDirs: ['./content/chapters', './content/pages'] },
      expressiveCode: false,
      credits: false,
      disable404Route: true,
      // `scripts/build.ts` runs it, on the texts of the finished pages.
      pagefind: false,
      customCss: ['theme', 'boxes', 'signs', 'pages', 'search', 'print'].map((name) => `./src/styles/${name}.css`),
      components: {
        PageTitle: './src/components/overrides/PageTitle.astro',
        ThemeProvider: './src/components/overrides/ThemeProvider.astro',
        ThemeSelect: './src/components/overrides/ThemeSelect.astro',
        Head: './src/components/overrides/Head.astro',
        Footer: './src/components/overrides/Footer.astro',
        Search: './src/components/search/SearchDialog.astro',
        MarkdownContent: './src/components/overrides/MarkdownContent.astro',
      },
    }),
    mdx(),
  ],
});
