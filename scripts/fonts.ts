/**
 * `npm run fonts`: cuts the book's typeface down to what Finnish text needs. Run when the characters or the weights change;
 * the result is in the repository, so that a build needs neither this script nor its tools.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const SUBSETS = [
  { name: 'literata', from: 'latin', text: `${ASCII}\u00A0\u00ADÄÖÅäöåÉéÜüÆæØøÈèÑñçß§°·×½«»–—‘’‚“”„…•€←→↑↓−\u2011` },
  // Rare in Finnish: loaded only by a page that has one of them.
  { name: 'literata-hacek', from: 'latin-ext', text: 'ŠšŽž' },
];

const { resolve } = createRequire(import.meta.url);
for (const { name, from, text } of SUBSETS) {
  const font = readFileSync(resolve(`@fontsource-variable/literata/files/literata-${from}-wght-normal.woff2`));
  const subset = await subsetFont(font, text, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  writeFileSync(`src/assets/fonts/${name}.woff2`, subset);
  console.log(`${name}.woff2  ${subset.length} tavua`);
}

// The social pictures are drawn by a program that takes one weight of an uncompressed font.
const bold = await subsetFont(
  readFileSync(resolve('@fontsource-variable/literata/files/literata-latin-wght-normal.woff2')),
  SUBSETS[0]?.text ?? '',
  { targetFormat: 'sfnt', variationAxes: { wght: 600 } },
);
writeFileSync('src/assets/fonts/literata-600.ttf', bold);
