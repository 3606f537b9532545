import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import texts from '../src/content/i18n/fi.json' with { type: 'json' };
import { nodeAt } from '../src/lib/node-kind.ts';
import type { PageText } from '../src/lib/search/page-text.ts';
import { socialImage, socialImagePath } from '../src/lib/social-image.ts';

const FONT = 'src/assets/fonts/literata-600.ttf';

/** Pixels across: enough for a shared link, and drawn in a few milliseconds. */
const WIDTH = 800;

/**
 * Draws the social picture of each page into the built site.
 * @param folder the built site
 * @param pages texts of its pages by address
 */
export async function writeSocialImages(folder: string, pages: ReadonlyMap<string, PageText>): Promise<void> {
  // Drawn in threads of their own: the indexes are made meanwhile.
  const draw = async (path: string, title: string): Promise<void> => {
    const node = nodeAt(path);
    const label = node ? texts[`kind.${node.kind}`] : texts['site.kind'];
    const svg = socialImage({ label, title, site: texts['home.title'] });
    const picture = await renderAsync(svg, {
      fitTo: { mode: 'width', value: WIDTH },
      font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'Literata' },
    });
    const file = join(folder, socialImagePath(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, picture.asPng());
  };
  await Promise.all(Array.from(pages, ([path, { title }]) => draw(path, title)));
}
