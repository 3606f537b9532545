import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig, fontProviders } from 'astro/config';
import { beforeCommand } from './scripts/build/before-command.ts';
import { browserScript } from './scripts/build/browser-script.ts';
import { contentCheck } from './scripts/build/content-check.ts';
import { readContentSecurity } from './scripts/build/content-security.ts';
import { datedSitemap } from './scripts/build/dated-sitemap.ts';
import { finishedPages } from './scripts/build/finished-pages.ts';
import { hostFiles } from './scripts/build/host-files.ts';
import { offlineWorker } from './scripts/build/offline-worker.ts';
import { oneReading } from './scripts/build/one-reading.ts';
import { progress } from './scripts/build/progress.ts';
import { putInPlace } from './scripts/build/put-in-place.ts';
import { redirects } from './scripts/build/redirects.ts';
import { refuse } from './scripts/build/refuse.ts';
import { search } from './scripts/build/search.ts';
import { siteCheck } from './scripts/build/site-check.ts';
import { socialPictures } from './scripts/build/social-pictures.ts';
import { remarkAuthorComponents } from './src/lib/book/remark-author-components.ts';
import { remarkCitations } from './src/lib/book/remark-citations.ts';
import { remarkFinnishMarks } from './src/lib/book/remark-finnish-marks.ts';
import { remarkSynthesis } from './src/lib/book/remark-synthesis.ts';
import { remarkPlaces } from './src/lib/permanent/remark-places.ts';
import { siteContent } from './src/site-content.ts';
import { sidebar } from './src/sidebar.ts';
import { siteUrl, settingFaults } from './src/site.ts';

// Also where Astro is run by itself.
beforeCommand();
const faults = settingFaults();
if (faults.length > 0) refuse(faults.join('\n'));

/** The oldest browsers that the site's styles are written for: see README. */
const BROWSERS = ['chrome107', 'edge107', 'firefox107', 'safari16.1', 'ios16.1'];

/** MDX files carry a directive of Astro's own that Rolldown would warn of once for each file. */
const quietDirectives = {
  onwarn(warning, report) {
    if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning);
  },
};

/** Gives the places of the texts their permanent ids. */
const places = [remarkPlaces, () => siteContent().places.find];

export default defineConfig({
  site: siteUrl,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  server: { port: 4321 },
  security: { csp: readContentSecurity() },
  vite: { plugins: [oneReading()], build: { cssTarget: BROWSERS, rolldownOptions: quietDirectives } },
  markdown: {
    // No code is shown, and Shiki's colours are style attributes.
    syntaxHighlight: false,
    processor: unified({
      // English quotes; ours are set by a plugin of our own.
      smartypants: false,
      remarkPlugins: [remarkFinnishMarks, remarkAuthorComponents, places, remarkCitations, remarkSynthesis],
    }),
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Literata',
      cssVariable: '--font-book',
      // Fall-backs whose metrics fit are in `src/styles/fonts.css`; Astro's own know only one of the system's typefaces.
      fallbacks: [],
      optimizedFallbacks: false,
      options: {
        variants: [
          { src: ['./src/assets/fonts/literata.woff2'], weight: '400 700', style: 'normal', display: 'swap' },
          { src: ['./src/assets/fonts/literata-italic.woff2'], weight: '400', style: 'italic', display: 'swap' },
        ],
      },
    },
  ],
  integrations: [
    contentCheck(),
    progress(),
    browserScript(),
    datedSitemap(),
    starlight({
      title: 'Teknologia ja kohtaaminen',
      locales: { root: { label: 'Suomi', lang: 'fi' } },
      sidebar: sidebar(),
      // Chapters and pages stand outside src/content/docs: without this they lose asides and heading anchors.
      markdown: { processedDirs: ['./content/chapters', './content/pages'] },
      expressiveCode: false,
      credits: false,
      disable404Route: true,
      // Run by our own step, with the Finnish layer.
      pagefind: false,
      customCss: ['fonts', 'theme', 'boxes', 'signs', 'apparatus', 'pages', 'search', 'menu-fallback', 'print'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      components: {
        SiteTitle: './src/components/overrides/SiteTitle.astro',
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
    // Steps of the build, in their order.
    redirects(),
    finishedPages(),
    search(),
    socialPictures(),
    hostFiles(),
    offlineWorker(),
    siteCheck(),
    putInPlace(),
  ],
});
