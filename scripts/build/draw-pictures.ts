/** The thread that draws the social pictures: see `social-pictures.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import type { Drawing } from './social-pictures.ts';

const FONT = 'src/assets/fonts/literata-600.ttf';

/** Pixels across: enough for a shared link, and drawn in a few milliseconds. */
const WIDTH = 800;

for (const [file, svg] of workerData as Drawing[]) {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: WIDTH },
    font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'Literata' },
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture.render().asPng());
}
