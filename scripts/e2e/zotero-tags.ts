/** Reads the tags of a built page by the rules of Zotero's translators “COinS” and “Embedded Metadata” (26 June 2026). */
import { attribute, elements, type SitePage } from './built-site.ts';

export interface ZoteroItem {
  type: string;
  title: string;
  creators: { lastName: string; firstName: string }[];
  date: string;
  container: string;
  publisher: string;
  language: string;
  rights: string;
  url: string;
}

/** What a click on Zotero's button would take from a page: one item, or the choice of several. */
export function zoteroItems(page: SitePage): ZoteroItem[] {
  const spans = elements(
    page.document,
    'span',
    ({ attribs }) => attribs.class?.split(/\s+/).includes('Z3988') ?? false,
  );
  // COinS win over all else that a page has.
  return spans.length > 0 ? spans.map((span) => coinsItem(attribute(span, 'title'))) : [tagsItem(page)];
}

function coinsItem(context: string): ZoteroItem {
  const fields = new URLSearchParams(context);
  const field = (name: string) => fields.get(`rft.${name}`) ?? '';
  return {
    type: field('type'),
    title: field('title'),
    creators: fields.getAll('rft.creator').map(cleanAuthor),
    date: field('date'),
    container: field('source'),
    publisher: field('publisher'),
    language: field('language'),
    rights: field('rights'),
    url: field('identifier'),
  };
}

function tagsItem(page: SitePage): ZoteroItem {
  const head = elements(page.document, 'head');
  const metas = head.flatMap((element) => elements(element, 'meta'));
  const all = (name: string) =>
    metas.filter((meta) => attribute(meta, 'name') === name).map((meta) => attribute(meta, 'content'));
  const first = (...names: string[]) => names.flatMap(all)[0] ?? '';
  return {
    type: typeOf(
      metas.map((meta) => attribute(meta, 'name')),
      first('DC.type'),
    ),
    title: first('citation_title', 'DC.title'),
    creators: (all('citation_author').length > 0 ? all('citation_author') : all('DC.creator')).map(cleanAuthor),
    date: first('citation_publication_date', 'DC.date').replaceAll('/', '-'),
    container: first('citation_inbook_title'),
    publisher: first('citation_publisher', 'DC.publisher'),
    language: first('citation_language', 'DC.language'),
    rights: first('DC.rights'),
    url: attribute(
      head.flatMap((element) => elements(element, 'link')).find((link) => attribute(link, 'rel') === 'canonical'),
      'href',
    ),
  };
}

/** Highwire's tags say the type first, then Dublin Core's; with no type any tag of Dublin Core makes a web page. */
function typeOf(names: readonly string[], type: string): string {
  if (names.includes('citation_journal_title')) return 'journalArticle';
  if (names.includes('citation_inbook_title')) return 'bookSection';
  // `citation_book_title` is taken for the prefix `book:`, and the title alone for an article.
  if (names.includes('citation_title')) return 'journalArticle';
  return type || 'webpage';
}

/** With a comma "Last, First"; without one the last word is the family name. */
function cleanAuthor(name: string): { lastName: string; firstName: string } {
  const [lastName = '', firstName = ''] = name.includes(',')
    ? name.split(/, ?/)
    : [name.split(' ').at(-1), name.split(' ').slice(0, -1).join(' ')];
  return { lastName, firstName };
}
