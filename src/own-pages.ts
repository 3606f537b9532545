/** The pages of ours that are cited, each with its reference. */
import { cases, chapters, citationLocale, provisions, publication, terms, tools } from './content.ts';
import i18n from './content/i18n/fi.json' with { type: 'json' };
import { createCitations } from './lib/book/citations.ts';
import type { CslItem } from './lib/book/csl.ts';
import { citedPath, ownWork, type OwnPage } from './lib/publication/own-works.ts';
import { organisation, siteUrl } from './site.ts';

/** Who publishes the site, and where. */
export const publisher = { publication, organisation, site: siteUrl };

const page = (path: string | undefined, title: string, reviewed?: string): OwnPage[] =>
  path === undefined ? [] : [{ path, title, reviewed }];

/** Every page and place that is cited, the whole book and its parts first. */
export const ownPages: OwnPage[] = [
  ...page('/kirja/', i18n['book.title']),
  ...page('/data/', i18n['data.title']),
  ...page('/sanasto/', i18n['list.term']),
  ...chapters.flatMap(({ id, data }) => page(citedPath('chapter', id), data.title)),
  ...tools.flatMap(({ id, name, checked }) => page(citedPath('tool', id), name, checked.date)),
  ...terms.flatMap(({ id, term }) => page(citedPath('term', id), term)),
  ...provisions.flatMap(({ id, name }) => page(citedPath('provision', id), name)),
  ...cases.flatMap(({ id, title }) => page(citedPath('case', id), title)),
];

const works = new Map(ownPages.map((own) => [own.path, ownWork(own, publisher)]));
// Each is cited apart from the others, in somebody's text: no letters after the years.
const entries = createCitations([...works.values()], citationLocale, 'apart');

/** The page at an address in CSL-JSON; undefined where it is not cited. */
export const ownWorkAt = (path: string): CslItem | undefined => works.get(path);

/** How a page is cited: the entry of a bibliography, as HTML, and the two forms in a text. */
export interface OwnCitation {
  work: CslItem;
  entry: string;
  inText: string;
  narrative: string;
}

export function ownCitation(path: string): OwnCitation | undefined {
  const work = works.get(path);
  return work && { work, entry: entries.entry(work.id), ...inTextOf(work) };
}

/** Authors and year in a text: the same for all pages of a year, and the processor takes its time for each. */
const inTexts = new Map<string, Pick<OwnCitation, 'inText' | 'narrative'>>();

function inTextOf(work: CslItem): Pick<OwnCitation, 'inText' | 'narrative'> {
  const key = JSON.stringify([work.author, work.issued?.['date-parts'][0][0]]);
  const known = inTexts.get(key);
  if (known) return known;
  const citations = createCitations([work], citationLocale);
  const made = { inText: `(${citations.inText(work.id)})`, narrative: citations.inText(work.id, { narrative: true }) };
  inTexts.set(key, made);
  return made;
}
