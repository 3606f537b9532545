import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { FigureImage } from '../../src/lib/editions/figure-images.ts';
import { cutFaces } from './fonts.ts';

/** Pixels across: sharp on a page of A4. */
const WIDTH = 1800;

/** Draws figures as PNG, on white paper. */
export async function drawImages(images: readonly FigureImage[]): Promise<{ name: string; png: Uint8Array }[]> {
  const faces = await cutFaces(images.map(({ svg }) => svg).join(''), 'truetype');
  const folder = mkdtempSync(join(tmpdir(), 'literata-'));
  try {
    const fontFiles = faces.map(({ name, data }) => {
      const path = join(folder, name);
      writeFileSync(path, data);
      return path;
    });
    return images.map(({ name, svg }) => ({
      name,
      png: new Resvg(svg, {
        background: 'white',
        fitTo: { mode: 'width', value: WIDTH },
        font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Literata' },
      })
        .render()
        .asPng(),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
