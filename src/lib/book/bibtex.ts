import type { Name } from '../schema/reference.ts';
import { dateOf, oneLine, type CslItem } from './csl.ts';

/** The type of entry, and the fields that hold the container and the publisher of such. */
const TYPES: Record<CslItem['type'], { type: string; container?: string; publisher?: string }> = {
  article: { type: 'article', container: 'journal' },
  'article-journal': { type: 'article', container: 'journal' },
  'article-newspaper': { type: 'article', container: 'journal' },
  bill: { type: 'misc' },
  book: { type: 'book' },
  chapter: { type: 'incollection', container: 'booktitle' },
  dataset: { type: 'misc' },
  document: { type: 'misc' },
  'entry-dictionary': { type: 'incollection', container: 'booktitle' },
  legislation: { type: 'misc' },
  'post-weblog': { type: 'misc' },
  report: { type: 'techreport', publisher: 'institution' },
  thesis: { type: 'phdthesis', publisher: 'school' },
  webpage: { type: 'misc' },
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Works in BibTeX, in UTF-8, with our ids as keys. Our own, because the plugin of Citation.js drops the site of a web
 * page and the characters it does not know, strips the hyphens of our ids, and leaves organisations unescaped.
 */
export const toBibtex = (items: readonly CslItem[]): string => items.map(entry).join('\n');

function entry(item: CslItem): string {
  const { type, container = 'howpublished', publisher = 'publisher' } = TYPES[item.type];
  const [year, month, day] = dateOf(item);
  const fields: [name: string, value: string | undefined][] = [
    ['author', namesOf(item.author)],
    ['editor', namesOf(item.editor)],
    ['title', braced(item.title, titleText)],
    [container, braced(item['container-title'])],
    ['series', braced(item['collection-title'])],
    ['volume', braced(item.volume)],
    ['number', braced(item.issue ?? item.number ?? item['collection-number'])],
    ['pages', braced((item.page ?? item['page-first'])?.replaceAll('–', '-'))?.replaceAll('-', '--')],
    ['year', year?.toString()],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day?.toString()],
    ['edition', braced(item.edition)],
    [publisher, braced(item.publisher ?? item.authority, oneOfList)],
    ['address', braced(item['publisher-place'], oneOfList)],
    ['type', braced(item.genre)],
    ['isbn', braced(item.ISBN)],
    ['issn', braced(item.ISSN)],
    ['doi', braced(item.DOI, verbatim)],
    ['url', braced(item.URL, verbatim)],
    ['language', braced(item.language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${value},\n` : []));
  return `@${type}{${item.id},\n${lines.join('')}}\n`;
}

const braced = (value: string | undefined, write: (text: string) => string = escapeTex): string | undefined =>
  value === undefined ? undefined : `{${write(oneLine(value))}}`;

/** What TeX takes for a command. Braces go by name: BibTeX counts them even where they are escaped. */
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Text that TeX prints as it stands here: signs escaped, and no two signs joined into a dash or a quotation mark. */
const escapeTex = (text: string): string =>
  text
    .replaceAll(/[\\{}~^<>|]/g, (sign) => COMMANDS[sign] ?? sign)
    .replaceAll(/[&%$#_]/g, '\\$&')
    .replaceAll(/(?<=([-'`,!?]))(?=\1|`)/g, '{}');

/** A title, whose words with a capital no style may make small. */
const titleText = (title: string): string =>
  title
    .split(/(\s+)/)
    .map((word) => (/\p{Lu}/u.test(word) ? `{${escapeTex(word)}}` : escapeTex(word)))
    .join('');

/** The one item of a field that readers take for a list with "and" between its items. */
const oneOfList = (text: string): string => (AND.test(text) ? `{${escapeTex(text)}}` : escapeTex(text));
const AND = /(?:^|\s)and(?:\s|$)/i;

/** Identifiers and addresses are read as they stand; braces would unbalance the file. */
const verbatim = (text: string): string => text.replaceAll(/[{}\\]/g, (sign) => encodeURIComponent(sign));

const namesOf = (names: readonly Name[] | undefined): string | undefined =>
  names && `{${names.map(nameText).join(' and ')}}`;

function nameText(name: Name): string {
  if ('literal' in name) return `{${escapeTex(oneLine(name.literal))}}`;
  return [name.family, name.given ?? ''].map(namePart).join(', ').trim();
}

/** A part of a name in braces where its words would be taken apart. */
function namePart(part: string): string {
  const text = escapeTex(oneLine(part));
  return /[,\\{}]/.test(text) || AND.test(text) || /^\p{Ll}/u.test(text) ? `{${text}}` : text;
}
