/** The thread that draws the social pictures: see `social-images.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import type { Pictures } from './social-images.ts';

const FONT = 'src/assets/fonts/literata-600.ttf';

/** Pixels across: enough for a shared link, and drawn in a few milliseconds. */
const WIDTH = 800;

const { folder, drawings } = workerData as Pictures;
for (const [path, svg] of drawings) {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: WIDTH },
    font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'Literata' },
  });
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture.render().asPng());
}
