import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** Faces of the book's typeface, at the weights that the editions use: a printed variable font becomes outlines. */
const FACES = [
  { weight: 400, style: 'normal' },
  { weight: 700, style: 'normal' },
  { weight: 400, style: 'italic' },
] as const;

export interface Face {
  name: string;
  weight: number;
  style: 'normal' | 'italic';
  format: 'woff2' | 'truetype';
  data: Buffer;
}

const { resolve } = createRequire(import.meta.url);

/**
 * Cuts the typeface down to the signs of a text.
 * @param text all text that is to be set
 */
export async function cutFaces(text: string, format: Face['format'] = 'woff2'): Promise<Face[]> {
  const signs = [...new Set(text)].sort().join('');
  const cuts = FACES.flatMap(({ weight, style }) => ['latin', 'latin-ext'].map((part) => ({ weight, style, part })));
  return Promise.all(
    cuts.map(async ({ weight, style, part }) => ({
      name: `literata-${part}-${weight}-${style}.${format === 'woff2' ? 'woff2' : 'ttf'}`,
      weight,
      style,
      format,
      data: await subsetFont(
        readFileSync(resolve(`@fontsource-variable/literata/files/literata-${part}-wght-${style}.woff2`)),
        signs,
        { targetFormat: format === 'woff2' ? 'woff2' : 'sfnt', variationAxes: { wght: weight } },
      ),
    })),
  );
}

/**
 * The rules that name the faces.
 * @param address where a face is; in the style sheet itself if not given
 */
export const faceRules = (
  faces: readonly Face[],
  address = ({ data, format }: Face) => `data:font/${format};base64,${data.toString('base64')}`,
): string =>
  faces
    .map(
      (face) =>
        `@font-face { font-family: Literata${face.name.includes('-ext-') ? ' Ext' : ''}; font-weight: ${face.weight}; font-style: ${face.style}; src: url("${address(face)}") format("${face.format}"); }`,
    )
    .join('\n');
