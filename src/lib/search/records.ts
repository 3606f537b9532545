import type { SearchDocument } from './document.ts';
import { weighDocument, type TermsOf } from './weigh.ts';

/** What Pagefind is given: a page, a part of a long one, or a term of the glossary. */
export interface SearchRecord {
  url: string;
  html: string;
}

/** Letters of text above which a page is divided: Pagefind loads the text of each record that is shown, and whole. */
const LONG = 2_500;

/**
 * Turns documents into records of Pagefind: the text of each, and after it every term with its weight.
 * @param documents in the order that decides between equal ones
 */
export function recordsOf(documents: readonly SearchDocument[], termsOfWord: TermsOf): SearchRecord[] {
  const parts = documents.flatMap(partsOf);
  const byPage = Map.groupBy(parts, ({ path }) => pageOf(path));
  return parts.map((part, number) => {
    const page = pageOf(part.path);
    const isAlone = byPage.get(page)?.length === 1;
    const html = htmlOf(part, weighDocument(part, termsOfWord), isAlone ? undefined : page);
    // Pagefind keeps one record of each address; the address that readers are led to is among the record's data.
    return { url: `/${number}/`, html };
  });
}

const pageOf = (path: string): string => path.replace(/#.*$/, '');

/** A document in parts of bounded length. The first has its names; the others only what stands in their sections. */
function partsOf(document: SearchDocument): SearchDocument[] {
  const groups: SearchDocument['sections'][number][][] = [[]];
  let length = 0;
  for (const section of document.sections.flatMap(cut)) {
    if (length > 0 && length + section.text.length > LONG) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(section);
    length += section.text.length;
  }
  return groups.map((sections, index) =>
    index === 0
      ? { ...document, sections }
      : { ...document, sections, isContinued: true, description: '', names: [], keywords: [] },
  );
}

/** A section in pieces that end with a sentence. */
function cut(section: SearchDocument['sections'][number]): SearchDocument['sections'] {
  const { text } = section;
  if (text.length <= LONG) return [section];
  const end = Math.max(text.lastIndexOf('. ', LONG), text.lastIndexOf(' · ', LONG)) + 1 || LONG;
  return [{ ...section, text: text.slice(0, end) }, ...cut({ ...section, text: text.slice(end).trim() })];
}

/** A record as Pagefind reads it. Its own weights for headings are those of the terms: here they are like the text. */
function htmlOf(part: SearchDocument, terms: ReadonlyMap<string, number>, page: string | undefined): string {
  const { path, title, sections, filters, isContinued } = part;
  const head = [
    ...Object.entries({ title, path }).map(([name, value]) => meta('meta', name, value)),
    ...Object.entries({ ...filters, page: page ? [page] : [] }).flatMap(([name, values]) =>
      values.map((value) => meta('filter', name, value)),
    ),
  ];
  const text = sections.map(
    (section) =>
      `${section.heading && `<h2 id="${section.anchor}">${escape(section.heading)}</h2>`}<p>${escape(section.text)}</p>`,
  );
  const byWeight = [...Map.groupBy(terms.keys(), (term) => (terms.get(term) ?? 0).toFixed(2))].map(
    ([weight, group]) => `<p data-pagefind-weight="${weight}">${group.join(' ')}</p>`,
  );
  const named = isContinued ? '' : `<h1>${escape(title)}</h1>`;
  return `<html><head>${head.join('')}</head><body><div data-pagefind-weight="1">${named}${text.join('')}</div>${byWeight.join('')}</body></html>`;
}

const meta = (kind: string, name: string, value: string): string =>
  `<meta data-pagefind-${kind}="${name}[content]" content="${escape(value)}">`;

const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
