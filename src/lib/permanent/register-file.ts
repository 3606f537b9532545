import { oneLine, type KnownPage, type KnownPlace, type Register } from './place.ts';

/** Where the register lies; written by `npm run register`. */
export const REGISTER_FOLDER = 'content/register/';

const HEAD = '# Kirjoittaa `npm run register`. Siirroista ja poistoista kerrotaan tiedostossa content/moved.yaml.\n';
const SEPARATOR = ' | ';

/**
 * The file of a page: each text has one of its own, the records of a kind share one, and so do the site's own pages.
 * @param page a page of the register
 */
export function registerFile({ path, file }: Pick<KnownPage, 'path' | 'file'>): string {
  const [folder = '', id] = path.split('/').filter(Boolean);
  if (file === '') return `${REGISTER_FOLDER}sivut.txt`;
  return `${REGISTER_FOLDER}${file.startsWith('content/chapters/') && id ? `${folder}/${id}` : folder}.txt`;
}

/**
 * The files of a register by path. A page is a line with its address and its file, and below it its places:
 *
 *     /luvut/kasitteet/ 1 content/chapters/kasitteet.mdx
 *     k1 viite-thl-2019 | 2 | Sosiaaliala on yläkäsite.
 *
 * Behind the address the edition in which the page first stood. Of a place the ids first, the present one before those it had; then the edition in which the text was last changed, and the text.
 */
export function registerFiles(pages: Iterable<KnownPage>): Map<string, string> {
  const files = Map.groupBy(pages, registerFile);
  return new Map(
    [...files].map(([file, own]) => [
      file,
      HEAD +
        own
          .sort((a, b) => (a.path < b.path ? -1 : 1))
          .map(pageText)
          .join(''),
    ]),
  );
}

const pageText = ({ path, since, file, places }: KnownPage): string =>
  gapBefore(places) +
  [[path, since, file].filter((part) => part !== '').join(' '), ...places.map(placeLine)]
    .map((line) => `${line}\n`)
    .join('');

const gapBefore = (places: readonly unknown[]): string => (places.length > 0 ? '\n' : '');

const placeLine = ({ ids, edition, text }: KnownPlace): string =>
  edition === null ? ids.join(' ') : [ids.join(' '), edition, oneLine(text)].join(SEPARATOR);

/** Reads the files of a register; what is no line of a page or a place is passed over. */
export function readRegister(files: readonly { path: string; text: string }[]): Register {
  const pages = new Map<string, KnownPage>();
  for (const { path, text } of files) {
    if (!path.startsWith(REGISTER_FOLDER)) continue;
    let page: KnownPage | undefined;
    for (const line of text.split('\n')) {
      if (line.startsWith('/')) {
        const [address = '', since, file = ''] = line.split(' ');
        page = { path: address, since: Number(since), file, places: [] };
        pages.set(address, page);
      } else if (line !== '' && !line.startsWith('#')) page?.places.push(readPlace(line));
    }
  }
  return pages;
}

function readPlace(line: string): KnownPlace {
  const [ids = '', edition, ...text] = line.split(SEPARATOR);
  const [id = '', ...former] = ids.split(' ');
  return { ids: [id, ...former], edition: edition === undefined ? null : Number(edition), text: text.join(SEPARATOR) };
}
