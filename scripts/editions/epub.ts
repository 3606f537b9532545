import { Resvg } from '@resvg/resvg-js';
import { zipSync, type Zippable } from 'fflate';
import { epubFiles, type EpubBook } from '../../src/lib/editions/epub.ts';
import { escaped } from '../../src/lib/editions/markup.ts';
import type { Face } from './fonts.ts';

/** An archive's files need a day: always the same, so that two runs make the same file. */
const DAY = new Date('2000-01-01T00:00:00');

/** Packs an EPUB. */
export function epub(book: Omit<EpubBook, 'fonts'>, faces: readonly Face[]): Uint8Array {
  const files: Zippable = { mimetype: [bytes('application/epub+zip'), { level: 0 }] };
  for (const [path, text] of epubFiles({ ...book, fonts: faces.map(({ name }) => name) })) files[path] = bytes(text);
  files['EPUB/cover.png'] = [cover(book), { level: 0 }];
  for (const { name, data } of faces) files[`EPUB/${name}`] = [new Uint8Array(data), { level: 0 }];
  return zipSync(files, { mtime: DAY, level: 9 });
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The cover: the site's mark and the book's name. */
function cover({ imprint }: Omit<EpubBook, 'fonts'>): Uint8Array {
  const lines = imprint.title.split(/ (?=\S+$)/);
  const title = lines.map((line, index) => `<tspan x="100" dy="${index * 140}">${escaped(line)}</tspan>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1800" viewBox="0 0 1200 1800"><rect width="1200" height="1800" fill="#fdfbf6"/>
<g transform="translate(60 120) scale(3.4)"><g fill="none" stroke-width="9"><circle cx="82" cy="75" r="62" stroke="#0f6660"/><circle cx="138" cy="75" r="62" stroke="#b4690e"/></g><path d="M110 20a62 62 0 0 1 0 110a62 62 0 0 1 0-110z" fill="#dcebe9"/></g>
<text y="1150" font-size="118" font-family="Literata" fill="#1b2123">${title}</text></svg>`;
  return new Resvg(svg, {
    font: { fontFiles: ['src/assets/fonts/literata-600.ttf'], loadSystemFonts: false, defaultFontFamily: 'Literata' },
  })
    .render()
    .asPng();
}
