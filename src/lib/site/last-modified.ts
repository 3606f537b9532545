import { listPathOf, pathOf } from '../content/node-kind.ts';
import type { Entries } from '../content/records.ts';

const isWholeDate = (date: string): boolean => date.length === 10;
const latest = (dates: readonly string[]): string | undefined => dates.filter(isWholeDate).sort().at(-1);

/**
 * When pages last changed, by their addresses, as far as the content tells it: chapters, tools and prose by their last
 * review, the lists of chapters and tools by the newest on them, the whole book and its dataset by the edition.
 */
export function lastModified({ chapters, tools, pages, publication }: Entries): Map<string, string> {
  const edition = publication[0]?.data.edition.date;
  const dates: [path: string, date: string | undefined][] = [
    ...chapters.map(({ id, data }): [string, string] => [pathOf({ kind: 'chapter', id }), data.reviewed]),
    ...tools.map(({ id, data }): [string, string] => [pathOf({ kind: 'tool', id }), data.checked.date]),
    ...pages.map(({ id, data }): [string, string] => [`/${id}/`, data.reviewed]),
    [listPathOf('chapter'), latest(chapters.map(({ data }) => data.reviewed))],
    [listPathOf('tool'), latest(tools.map(({ data }) => data.checked.date))],
    ['/kirja/', edition],
    ['/data/', edition],
  ];
  return new Map(dates.flatMap(([path, date]) => (date && isWholeDate(date) ? [[path, date]] : [])));
}
