import { dateOf, invertedName, oneLine, type CslItem } from './csl.ts';

const TYPES: Record<CslItem['type'], string> = {
  article: 'JOUR',
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  document: 'GEN',
  'entry-dictionary': 'DICT',
  legislation: 'STAT',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

/**
 * Works in RIS, which Zotero, Mendeley and EndNote read. Our own, because the plugin of Citation.js leaves of a date
 * only the year and breaks long lines in the middle of a word.
 */
export const toRis = (items: readonly CslItem[]): string => items.map(record).join('\r\n');

function record(item: CslItem): string {
  const [year, ...day] = dateOf(item);
  const [first, last] = item.page?.split(/[–-]/) ?? [item['page-first']];
  const fields: [tag: string, ...values: (string | undefined)[]][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ['AU', ...(item.author ?? []).map(invertedName)],
    ['A2', ...(item.editor ?? []).map(invertedName)],
    ['TI', item.title],
    ['ST', item['title-short']],
    ['T2', item['container-title']],
    ['T3', item['collection-title']],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', day.length === 0 ? undefined : slashed([year ?? 0, ...day])],
    ['VL', item.volume],
    ['IS', item.issue ?? item.number ?? item['collection-number']],
    ['SP', first],
    ['EP', last],
    ['ET', item.edition],
    ['M3', item.genre],
    ['PB', item.publisher ?? item.authority],
    ['CY', item['publisher-place']],
    ['SN', item.ISBN ?? item.ISSN],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['LA', item.language],
  ];
  const lines = fields.flatMap(([tag, ...values]) =>
    values.flatMap((value) => (value ? `${tag}  - ${oneLine(value)}\r\n` : [])),
  );
  return `${lines.join('')}ER  - \r\n`;
}

/** "2026/11/29/": the format has a slash for each part, be it known or not. */
const slashed = (parts: readonly number[]): string =>
  [0, 1, 2].map((index) => String(parts[index] ?? '').padStart(parts[index] && index > 0 ? 2 : 0, '0')).join('/') + '/';
