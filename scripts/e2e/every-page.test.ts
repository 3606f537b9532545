/** The shape of every page of the built site: language, headings, main text, menu, and nothing from elsewhere. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../src/lib/content/read-content.ts';
import {
  attribute,
  DIST,
  elements,
  mainTexts,
  readBuilt,
  readContentFile,
  readSite,
  text,
  type SitePage,
} from './built-site.ts';

const site = readSite();
const pages = [...site.values()];
/** The pages that a rule does not hold for, so that a failing test names them all. */
const offenders = (keepsRule: (page: SitePage) => boolean): string[] =>
  pages.filter((page) => !keepsRule(page)).map(({ path }) => path);

const chapterIds = (parse(readContentFile('contents.yaml')) as { chapters: string[] }).chapters;
const chapters = chapterIds.map((id) => ({
  path: `/luvut/${id}/`,
  page: site.get(`/luvut/${id}/`),
  source: readContentFile(`chapters/${id}.mdx`),
}));

describe('every page', () => {
  const inHead = ({ document }: SitePage, name: string) =>
    elements(document, 'head').flatMap((head) => elements(head, name));

  test('is in Finnish', () => {
    expect(offenders(({ document }) => attribute(elements(document, 'html')[0], 'lang') === 'fi')).toEqual([]);
  });

  test('has one first-level heading', () => {
    const headings = ({ document }: SitePage) => elements(document, 'h1');
    expect(offenders((page) => headings(page).length === 1 && text(headings(page)[0]) !== '')).toEqual([]);
  });

  test('has a title, which is shown as text whatever it holds', () => {
    expect(offenders((page) => text(inHead(page, 'title')[0]) !== '')).toEqual([]);
    const raw = ({ html }: SitePage) => /<title>([^]*?)<\/title>/.exec(html)?.[1] ?? '';
    const titles = pages.map(raw);
    expect(titles.filter((title) => /[<>]|&(?!amp;|lt;|gt;|quot;|#\d+;)/.test(title))).toEqual([]);
    const withSign = pages.filter((page) => text(inHead(page, 'title')[0]).includes('&'));
    expect(titles.filter((title) => title.includes('&amp;'))).toHaveLength(withSign.length);
  });

  test('has a title that no other page has', () => {
    const titles = Map.groupBy(pages, (page) => text(inHead(page, 'title')[0]));
    expect([...titles].filter(([, same]) => same.length > 1).map(([title]) => title)).toEqual([]);
  });

  test('tells its own address; the page for what is not there tells none, and is not to be found', () => {
    const told = (page: SitePage) => [
      ...inHead(page, 'link').filter((link) => attribute(link, 'rel') === 'canonical'),
      ...inHead(page, 'meta').filter((meta) => attribute(meta, 'property') === 'og:url'),
    ];
    const isOwn = (page: SitePage) =>
      told(page)
        .map((tag) => new URL(attribute(tag, 'href') || attribute(tag, 'content')).pathname)
        .join() === [page.path, page.path].join();
    expect(offenders(isOwn)).toEqual(['/404.html']);
    const lost = site.get('/404.html');
    expect(lost && told(lost)).toEqual([]);
    expect(lost?.html).toContain('<meta name="robots" content="noindex">');
  });

  test('has a description', () => {
    const describes = (page: SitePage) =>
      inHead(page, 'meta').some(
        (meta) => attribute(meta, 'name') === 'description' && attribute(meta, 'content').length > 15,
      );
    expect(offenders(describes)).toEqual([]);
  });

  test('has its text in `main [data-pagefind-body]`', () => {
    expect(offenders((page) => mainTexts(page).length === 1 && text(mainTexts(page)[0]).length > 50)).toEqual([]);
  });

  test('has a space between its sentences', () => {
    // Markup drops the line break between an expression and what follows; a name of the content may have such a dot.
    const known = readContent(process.cwd())
      .map(({ bytes }) => new TextDecoder().decode(bytes))
      .join('\n');
    const joined = ({ html }: SitePage) =>
      html
        .replaceAll(/<(script|style|svg|template)\b.*?<\/\1>/gs, '\n')
        .replaceAll(/<\/?(?:a|abbr|bdi|cite|code|dfn|em|kbd|mark|q|small|span|strong|sub|sup|time)\b[^>]*>/g, '')
        .replaceAll(/<[^>]*>/g, '\n')
        .match(/\S*[\p{Ll}\d)\]][.!?:](?:\p{Lu}\p{Ll}|\[)\S*/gu)
        ?.filter((word) => !known.includes(word)) ?? [];
    expect([...new Set(pages.flatMap(joined))]).toEqual([]);
  });

  test('has all chapters in the menu, in the order of the book', () => {
    const chapterLinks = ({ document }: SitePage) =>
      elements(document, 'nav').map((nav) =>
        elements(nav, 'a')
          .map((link) => attribute(link, 'href'))
          .filter((href) => /^\/luvut\/./.test(href)),
      );
    const inOrder = chapters.map(({ path }) => path).join();
    expect(offenders((page) => chapterLinks(page).some((links) => links.join() === inOrder))).toEqual([]);
  });

  test('asks nothing of other origins', () => {
    const foreign = (address: string) => /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address);
    const loads = ({ document }: SitePage) => [
      ...elements(document, '*').flatMap((element) => [
        attribute(element, 'src'),
        attribute(element, 'poster'),
        ...attribute(element, 'srcset').split(','),
        ...cssAddresses(attribute(element, 'style')),
      ]),
      ...elements(document, 'object').map((element) => attribute(element, 'data')),
      ...elements(document, 'form').map((element) => attribute(element, 'action')),
      // Of links in the head, these name an address without loading it.
      ...elements(document, 'link', (link) => !['canonical', 'alternate'].includes(attribute(link, 'rel'))).map(
        (link) => attribute(link, 'href'),
      ),
      ...elements(document, 'style').flatMap((style) => cssAddresses(text(style))),
    ];
    expect(offenders((page) => !loads(page).some(foreign))).toEqual([]);
    const styles = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.filter((file) => cssAddresses(readBuilt(file)).some(foreign))).toEqual([]);

    function cssAddresses(css: string): string[] {
      return Array.from(
        css.matchAll(/url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g),
        ([, url, file]) => url ?? file ?? '',
      );
    }
  });

  test('holds no script, frame or handler that came with the data', () => {
    const active = (page: SitePage) =>
      mainTexts(page).flatMap((main) =>
        elements(
          main,
          '*',
          ({ name, attribs }) =>
            (name === 'script' && attribs.type !== 'module') ||
            ['iframe', 'object', 'embed', 'base', 'style'].includes(name) ||
            Object.keys(attribs).some((key) => key.startsWith('on')) ||
            /^\s*(?:javascript|data):/i.test(attribs.href ?? ''),
        ),
      );
    expect(offenders((page) => active(page).length === 0)).toEqual([]);
  });
});
