/**
 * `npm run fonts`: cuts the book's typeface down to what Finnish text needs. Run when the characters or the weights change;
 * the result is in the repository, so that a build needs neither this script nor its tools.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
/** What Finnish text needs. š and ž, which are in another file of the typeface, come from the reader's own serif. */
const LETTERS = `${ASCII}\u00A0\u00ADÄÖÅäöåÉéÜüÆæØøÈèÑñçß§°·×½«»–—‘’‚“”„…•€←→↑↓−\u2011`;

const { resolve } = createRequire(import.meta.url);
const font = readFileSync(resolve('@fontsource-variable/literata/files/literata-latin-wght-normal.woff2'));
const book = await subsetFont(font, LETTERS, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
});
writeFileSync('src/assets/fonts/literata.woff2', book);
console.log(`literata.woff2  ${book.length} tavua`);

const italic = await subsetFont(
  readFileSync(resolve('@fontsource-variable/literata/files/literata-latin-wght-italic.woff2')),
  LETTERS,
  { targetFormat: 'woff2', variationAxes: { wght: 400 } },
);
writeFileSync('src/assets/fonts/literata-italic.woff2', italic);
console.log(`literata-italic.woff2  ${italic.length} tavua`);

// The social pictures are drawn by a program that takes one weight of an uncompressed font.
const bold = await subsetFont(font, LETTERS, { targetFormat: 'sfnt', variationAxes: { wght: 600 } });
writeFileSync('src/assets/fonts/literata-600.ttf', bold);
