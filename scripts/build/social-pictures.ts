import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { nodeAt } from '../../src/lib/content/node-kind.ts';
import { socialImage, socialImagePath } from '../../src/lib/site/social-image.ts';
import { readSitePages } from './site-pages.ts';

/** A file and the SVG of its picture. */
export type Drawing = [file: string, svg: string];

/** Pictures that one thread draws: what they hold is given back when it ends, and only then. */
const AT_ONCE = 60;

/**
 * Draws the social picture of each page, in a thread of its own while the other steps go on: begun when the pages are there,
 * waited for at the end.
 */
export function socialPictures(): AstroIntegration {
  let drawing: Promise<unknown> = Promise.resolve();
  return {
    name: 'social-pictures',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const drawings = Array.from(readSitePages(folder), ([path, { title }]): Drawing => [
          join(folder, socialImagePath(path)),
          drawingOf(path, title),
        ]);
        drawing = draw(drawings);
      },
      'astro:build:done': async () => {
        await drawing;
      },
    },
  };
}

async function draw(drawings: readonly Drawing[]): Promise<void> {
  for (let start = 0; start < drawings.length; start += AT_ONCE) {
    const workerData = drawings.slice(start, start + AT_ONCE);
    await once(new Worker(new URL('./draw-pictures.ts', import.meta.url), { workerData }), 'exit');
  }
}

function drawingOf(path: string, title: string): string {
  const node = nodeAt(path);
  const label = node ? texts[`kind.${node.kind}`] : texts['site.kind'];
  return socialImage({ label, title, site: texts['home.title'] });
}
