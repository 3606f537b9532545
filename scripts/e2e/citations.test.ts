/**
 * What a page cites, wherever it stands (text, figure, box, table, note, question), is listed among the page's sources, and the
 * cited work or provision tells of that place and claim. The same holds for the terms and tools that a chapter names.
 */
import { describe, expect, test } from 'vitest';
import { attribute, elements, mainTexts, readSite, text, type Element, type SitePage } from './built-site.ts';

const site = readSite();
const pages = [...site.values()];

const WORK = /^\/(?:lahteet|saadokset)\/[^/]+\//;
/** Fragments that a citation, a figure or a question of a chapter is linked by. */
const PLACE = /^(?:k\d+$|kuvio-|kysymys-)/;
/** These repeat other pages, which is where a work says that it is cited. */
const REPEATING = new Set(['/kirja/', '/testaa/']);

const hasClass = (element: Element, ...names: string[]): boolean =>
  attribute(element, 'class')
    .split(/\s+/)
    .some((name) => names.includes(name));
const parentOf = ({ parent }: Element): Element | undefined => (parent && 'attribs' in parent ? parent : undefined);
function* ancestors(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = parentOf(at)) yield at;
}
const pathOf = (href: string): string => href.replace(/#.*/, '');
const links = (within: Element): string[] => elements(within, 'a').map((link) => attribute(link, 'href'));

/** Letters and digits alone, so that signs and spaces that a page sets between its parts make no difference. */
const bare = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');

/** The text of an element without its citations and the words of statuses, which no claim holds. */
function statement(element: Element): string {
  const printed = (node: Element | { data: string }): string => {
    if (!('attribs' in node)) return 'data' in node ? node.data : '';
    if (hasClass(node, 'cite', 'cites', 'sources', 'status')) return '';
    return node.children.map((child) => printed(child as Element)).join('');
  };
  return bare(printed(element));
}

interface Citation {
  page: SitePage;
  link: Element;
  href: string;
}

/** The links of citations and of the sources in brackets. */
const citationsOn = (page: SitePage): Citation[] =>
  mainTexts(page)
    .flatMap((main) => elements(main, '*', (element) => hasClass(element, 'cite', 'sources')))
    .flatMap((mark) => elements(mark, 'a'))
    .map((link) => ({ page, link, href: attribute(link, 'href') }))
    .filter(({ href }) => WORK.test(href));

const citations = pages.flatMap(citationsOn);

/** Where a work's page says that it is cited on a page: the addresses and the claims. */
function told(work: string, by: string): { href: string; claim: string }[] {
  const list = elements(site.get(work)?.document ?? noPage(work), 'ul', (element) => hasClass(element, 'cited-in'))[0];
  const entries = (list?.children ?? []).filter((child): child is Element => 'attribs' in child);
  return entries
    .filter((entry) => links(entry).some((href) => pathOf(href) === by))
    .flatMap((entry) =>
      elements(entry, 'li', (item) => item !== entry).map((item) => ({
        href: links(item)[0] ?? '',
        claim: text(item),
      })),
    );
}

function noPage(path: string): never {
  throw new Error(`There is no page ${path}`);
}

describe('every citation', () => {
  test('there are many, on pages of every kind', () => {
    expect(citations.length).toBeGreaterThan(1000);
    const folders = new Set(citations.map(({ page }) => page.path.split('/')[1]));
    expect([...folders]).toEqual(
      expect.arrayContaining(['luvut', 'tyokalut', 'kohderyhmat', 'sanasto', 'saadokset', 'tapaukset', 'testaa']),
    );
    expect(citations.some(({ href }) => href.startsWith('/saadokset/'))).toBe(true);
  });

  test('stands in the list of sources of its page', () => {
    const listed = new Map(
      pages.map((page) => [
        page.path,
        new Set(
          mainTexts(page)
            .flatMap((main) => elements(main, '*', (element) => 'data-sources' in element.attribs))
            .flatMap(links)
            .map(pathOf),
        ),
      ]),
    );
    const faults = citations
      .filter(({ page, href }) => !listed.get(page.path)?.has(pathOf(href)))
      .map(({ page, href }) => `${page.path} does not list ${pathOf(href)}`);
    expect([...new Set(faults)]).toEqual([]);
  });

  test('is told of at the work, with its place and its claim', () => {
    const faults = citations
      .filter(({ page }) => !REPEATING.has(page.path))
      .filter(({ page, link, href }) => {
        const around = [...ancestors(link)];
        // A record is told of as a whole, a chapter by the place.
        const ids = page.path.startsWith('/luvut/') ? around.map((element) => attribute(element, 'id')) : [];
        const place = ids.find((id) => PLACE.test(id));
        const claims = told(pathOf(href), page.path)
          .filter((entry) => !place || entry.href.endsWith(`#${place}`))
          .map(({ claim }) => bare(claim));
        const own = around.slice(
          0,
          around.findIndex((element) => 'data-pagefind-body' in element.attribs),
        );
        return !own.some((element) => claims.some((claim) => claim !== '' && statement(element).includes(claim)));
      })
      .map(
        ({ page, link, href }) =>
          `${pathOf(href)} does not tell of ${page.path}: ${text(parentOf(parentOf(link) ?? link))}`,
      );
    expect([...new Set(faults)]).toEqual([]);
  });
});

describe('every chapter', () => {
  const chapters = pages.filter(({ path }) => /^\/luvut\/./.test(path));
  const named = (page: SitePage, mark: string) =>
    mainTexts(page)
      .flatMap((main) => elements(main, '*', (element) => hasClass(element, mark)))
      .flatMap((element) => (element.name === 'a' ? [attribute(element, 'href')] : links(element)));

  test('lists its terms, and the glossary tells of each chapter', () => {
    const entries = elements(site.get('/sanasto/')?.document ?? noPage('/sanasto/'), 'section');
    const faults = chapters.flatMap((page) =>
      [...new Set(named(page, 'term'))].flatMap((href) => {
        const entry = entries.find(
          (section) => elements(section, 'h2', ({ attribs }) => href === `/sanasto/#${attribs.id ?? ''}`).length > 0,
        );
        const isListed = mainTexts(page)
          .flatMap((main) => elements(main, 'ul', (list) => hasClass(list, 'notes')))
          .flatMap(links)
          .includes(href);
        return [
          ...(isListed ? [] : [`${page.path} does not list ${href}`]),
          ...(entry && links(entry).some((link) => pathOf(link) === page.path)
            ? []
            : [`${href} does not tell of ${page.path}`]),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('is told of by its tools, and lists them unless it is the table of all', () => {
    const faults = chapters.flatMap((page) => {
      const listed = mainTexts(page)
        .flatMap((main) => elements(main, 'ul', (list) => hasClass(list, 'end-tools')))
        .flatMap(links);
      const hasTable = elements(page.document, 'table', (table) => hasClass(table, 'source-table')).length > 0;
      return [...new Set(named(page, 'tool-mention'))].flatMap((href) => [
        ...(hasTable || listed.includes(href) ? [] : [`${page.path} does not list ${href}`]),
        ...(mainTexts(site.get(href) ?? noPage(href))
          .flatMap(links)
          .some((link) => pathOf(link) === page.path)
          ? []
          : [`${href} does not tell of ${page.path}`]),
      ]);
    });
    expect(faults).toEqual([]);
  });
});
