import { Worker } from 'node:worker_threads';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { nodeAt } from '../../src/lib/content/node-kind.ts';
import type { PageText } from '../../src/lib/search/page-text.ts';
import { socialImage, socialImagePath } from '../../src/lib/site/social-image.ts';

/** What the drawing thread is given: a folder, and the SVG of each picture with its path in it. */
export interface Pictures {
  folder: string;
  drawings: [path: string, svg: string][];
}

/**
 * Draws the social picture of each page into the built site, in a thread of its own: the rest of the build goes on meanwhile.
 * @param folder the built site
 * @param pages texts of its pages by address
 * @throws what the drawing throws
 */
export function writeSocialImages(folder: string, pages: ReadonlyMap<string, PageText>): Promise<void> {
  const drawings = Array.from(pages, ([path, { title }]): [string, string] => {
    const node = nodeAt(path);
    const label = node ? texts[`kind.${node.kind}`] : texts['site.kind'];
    return [socialImagePath(path), socialImage({ label, title, site: texts['home.title'] })];
  });
  const worker = new Worker(new URL('./draw-pictures.ts', import.meta.url), {
    workerData: { folder, drawings } satisfies Pictures,
  });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => {
      resolve();
    });
  });
}
