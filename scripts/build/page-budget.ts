import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { within } from '../../src/lib/site/address.ts';

const KILOBYTE = 1024;
/** What a chapter's HTML and style sheets may weigh on the way to a phone, compressed. */
export const CHAPTER_BUDGET = 45 * KILOBYTE;

const INLINE_SCRIPT = /(<script\b[^>]*>)[^]*?(?=<\/script>)/g;
const SHEET = /<link\b[^>]*\bhref="(\/[^"]+\.css)"/g;

/**
 * Chapters that an edit made too heavy to read on a slow connection.
 * @param folder the built site
 * @param budget bytes of HTML and CSS, compressed
 * @param base where it is to stand on its host
 * @returns one line for each, with what to do
 */
export function heavyChapters(folder: string, budget = CHAPTER_BUDGET, base = '/'): string[] {
  const sizes = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const size = sizes.get(path) ?? compressed(readFileSync(join(folder, path)));
    sizes.set(path, size);
    return size;
  };
  return chaptersIn(folder).flatMap((id) => {
    const html = readFileSync(join(folder, 'luvut', id, 'index.html'), 'utf8');
    const sheets = [...new Set(Array.from(html.matchAll(SHEET), ([, path = '']) => within(base, path) ?? path))];
    const bytes = sheets.reduce((sum, path) => sum + sizeOf(path), compressed(html.replaceAll(INLINE_SCRIPT, '$1')));
    return bytes <= budget ? [] : [`/luvut/${id}/  ${heavy(id, bytes, budget)}`];
  });
}

const chaptersIn = (folder: string): string[] => {
  try {
    return readdirSync(join(folder, 'luvut'), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? entry.name : [],
    );
  } catch {
    return [];
  }
};

const compressed = (body: Buffer | string): number => gzipSync(body, { level: 9 }).length;

const heavy = (id: string, bytes: number, budget: number): string =>
  `sivu vie pakattuna ${kilobytes(bytes)} kt, ja raja on ${kilobytes(budget)} kt: lyhennä tiedostoa content/chapters/${id}.mdx tai sen kysymyksiä, tai jaa luku kahdeksi`;

const kilobytes = (bytes: number): string => (bytes / KILOBYTE).toFixed(1).replace('.', ',').replace(',0', '');
