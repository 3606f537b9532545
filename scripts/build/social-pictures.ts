import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { nodeAt } from '../../src/lib/content/node-kind.ts';
import { socialImage, socialImagePath } from '../../src/lib/site/social-image.ts';
import { readSitePages } from './site-pages.ts';

/** Pixels across: enough for a shared link, and drawn in a few milliseconds. */
const WIDTH = 800;
const FONT = 'src/assets/fonts/literata-600.ttf';

/** Draws the social picture of each page, beside the other steps: begun when the pages are there, waited for at the end. */
export function socialPictures(): AstroIntegration {
  let drawing: Promise<unknown> = Promise.resolve();
  return {
    name: 'social-pictures',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        const folder = fileURLToPath(dir);
        drawing = Promise.all(
          Array.from(readSitePages(folder), ([path, { title }]) =>
            draw(join(folder, socialImagePath(path)), path, title),
          ),
        );
      },
      'astro:build:done': async () => {
        await drawing;
      },
    },
  };
}

async function draw(file: string, path: string, title: string): Promise<void> {
  const node = nodeAt(path);
  const label = node ? texts[`kind.${node.kind}`] : texts['site.kind'];
  const picture = await renderAsync(socialImage({ label, title, site: texts['home.title'] }), {
    fitTo: { mode: 'width', value: WIDTH },
    font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'Literata' },
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture.asPng());
}
