/** The built site, file by file: addresses, links, and what fails without a word. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { finnishDate } from '../../src/lib/finnish/finnish-date.ts';
import { checkSite } from '../build/site-check.ts';
import {
  attribute,
  contentIds,
  DIST,
  elements,
  isBuilt,
  linksOf,
  mainTexts,
  readSiteRegister,
  readContentFile,
  readSite,
  referenceIds,
  text,
  type Element,
} from './built-site.ts';

const site = readSite();
const pages = [...site.values()];
const ORIGIN = 'http://site.invalid';

const chapterIds = (parse(readContentFile('contents.yaml')) as { chapters: string[] }).chapters;
const chapters = chapterIds.map((id) => ({
  path: `/luvut/${id}/`,
  page: site.get(`/luvut/${id}/`),
  source: readContentFile(`chapters/${id}.mdx`),
}));

/** A paragraph, an item or a table of a text; an item within another is a place of its own. */
const isPlace = ({ name, attribs, children }: Element): boolean =>
  ['p', 'li', 'table'].includes(name) && /^k\d+$/.test(attribs.id ?? '') && !children.some(isList);
const isList = (child: { type: string; name?: string }): boolean => child.name === 'ul' || child.name === 'ol';

const isCitation = (parent: Element['parent']): boolean =>
  parent !== null && 'attribs' in parent && /\bcite\b/.test(parent.attribs.class ?? '');

/** Ids that a chapter's source gives to a component, such as `<Tool id="penno" />`. */
const idsIn = (source: string, component: string): string[] => [
  ...new Set(
    Array.from(source.matchAll(new RegExp(`<${component}\\s[^>]*?\\bid="([^"]+)"`, 'g')), ([, id]) => id ?? ''),
  ),
];

describe('addresses', () => {
  const promised = [...readSiteRegister().keys()];

  test('every address of the register is there, with the files of its reference', () => {
    expect(promised.filter((address) => !isBuilt(address))).toEqual([]);
    const cited = promised.filter((path) => /^\/(?:luvut|tyokalut|saadokset|tapaukset|lahteet)\/./.test(path));
    const files = [...cited, '/kirja/', '/data/', '/sanasto/'].flatMap((path) =>
      ['ris', 'bib', 'json'].map((format) => `${path}viittaus.${format}`),
    );
    const tools = contentIds('tools').map((id) => `/data/tyokalut/${id}.json`);
    expect([...files, ...tools].filter((address) => !isBuilt(address))).toEqual([]);
  });

  test.each([
    ['/luvut/', 8],
    ['/tyokalut/', 101],
    ['/kohderyhmat/', 19],
    ['/lahteet/', 47],
    ['/saadokset/', 9],
    ['/tapaukset/', 6],
  ])('%s has promised at least %i pages', (folder, count) => {
    const below = promised.filter((address) => address.startsWith(folder) && address !== folder);
    expect(below.length).toBeGreaterThanOrEqual(count);
  });

  test.each([
    ['/luvut/', contentIds('chapters')],
    ['/tyokalut/', contentIds('tools')],
    ['/kohderyhmat/', contentIds('audiences')],
    ['/toimijat/', contentIds('actors')],
    ['/tyypit/', contentIds('kinds')],
    ['/lahteet/', referenceIds()],
    ['/saadokset/', contentIds('provisions')],
    ['/tapaukset/', contentIds('cases')],
  ])('%s has one page for each item of the content, and lists them all', (folder, ids) => {
    const expected = ids.map((id) => `${folder}${id}/`).sort();
    const built = [...site.keys()].filter((path) => path.startsWith(folder) && path !== folder).sort();
    const listed = linksOf(site.get(folder)).filter((href) => href.startsWith(folder));
    expect(built).toEqual(expected);
    expect(expected.filter((path) => !listed.includes(path))).toEqual([]);
  });

  test('every term has its place in the glossary', () => {
    const glossary = site.get('/sanasto/');
    const ids = glossary
      ? mainTexts(glossary)
          .flatMap((main) => elements(main, '*'))
          .map((element) => attribute(element, 'id'))
      : [];
    expect(contentIds('glossary').filter((id) => !ids.includes(id))).toEqual([]);
    expect(contentIds('glossary').length).toBeGreaterThanOrEqual(30);
  });

  test('every page but 404 has an address that ends with a slash', () => {
    expect([...site.keys()].filter((path) => !path.endsWith('/'))).toEqual(['/404.html']);
  });
});

describe('links', () => {
  test('every internal link and fragment resolves, and no id stands twice on a page', () => {
    expect(checkSite(DIST)).toEqual([]);
  });

  test('links to pages end with a slash, so that no host has to redirect them', () => {
    const faults = pages.flatMap(({ path, document }) =>
      elements(document, 'a', (link) => {
        const url = new URL(attribute(link, 'href'), ORIGIN + path);
        return url.origin === ORIGIN && !/\/$|\.[a-z]+$/.test(url.pathname);
      }).map((link) => `${path}  ${attribute(link, 'href')}`),
    );
    expect(faults).toEqual([]);
  });

  test('tool ↔ audience, actor and kind', () => {
    interface Tool {
      kind: string;
      audiences: { id: string; actors: string[] }[];
    }
    const pairs = contentIds('tools').flatMap((id) => {
      const tool = parse(readContentFile(`tools/${id}.yaml`)) as Tool;
      const others = [
        `/tyypit/${tool.kind}/`,
        ...tool.audiences.flatMap((audience) => [
          `/kohderyhmat/${audience.id}/`,
          ...audience.actors.map((actor) => `/toimijat/${actor}/`),
        ]),
      ];
      return others.map((other) => [`/tyokalut/${id}/`, other] as const);
    });
    expect(pairs.length).toBeGreaterThan(300);
    expect(oneWay(pairs)).toEqual([]);
  });

  test('chapter ↔ tool', () => {
    const pairs = chapters.flatMap(({ path, source }) =>
      idsIn(source, 'Tool').map((id) => [path, `/tyokalut/${id}/`] as const),
    );
    expect(pairs.length).toBeGreaterThan(10);
    expect(oneWay(pairs)).toEqual([]);
  });

  test('chapter ↔ term', () => {
    const glossary = site.get('/sanasto/');
    const entryOf = (id: string) =>
      glossary &&
      elements(
        glossary.document,
        'section',
        (section) => elements(section, '*', (child) => attribute(child, 'id') === id).length > 0,
      )[0];
    const faults = chapters.flatMap(({ path, page, source }) =>
      idsIn(source, 'Term').flatMap((id) => {
        const entry = entryOf(id);
        const back = entry ? elements(entry, 'a').map((link) => attribute(link, 'href')) : [];
        return [
          ...(linksOf(page).includes(`/sanasto/#${id}`) ? [] : [`${path} does not link to the term ${id}`]),
          ...(back.some((href) => href.startsWith(path)) ? [] : [`the term ${id} does not link to ${path}`]),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('chapter ↔ work: every citation is listed at the work with the place where it stands', () => {
    const faults = chapters.flatMap(({ path, page, source }) => {
      const cited = page
        ? elements(page.document, '*', isPlace).flatMap((place) =>
            elements(place, 'a', ({ parent }) => isCitation(parent)).map((link) => ({
              work: attribute(link, 'href'),
              place: `${path}#${attribute(place, 'id')}`,
            })),
          )
        : [];
      const works = cited.filter(({ work }) => work.startsWith('/lahteet/'));
      const missing = works.filter(({ work, place }) => !linksOf(site.get(work)).includes(place));
      // A paragraph has a place of its own when it has been published.
      const links = page ? elements(page.document, 'a', ({ parent }) => isCitation(parent)) : [];
      const addresses = links.map((link) => attribute(link, 'href'));
      const unlinked = idsIn(source, 'Cite').filter((id) => !addresses.includes(`/lahteet/${id}/`));
      return [
        ...missing.map(({ work, place }) => `${work} does not list ${place}`),
        ...unlinked.map((id) => `${path} does not link to the work ${id}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  /** Of pairs of pages, those of which one does not link to the other. */
  function oneWay(pairs: readonly (readonly [string, string])[]): string[] {
    return pairs
      .flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
      .filter(([from, to]) => !linksOf(site.get(from)).some((href) => href.replace(/#.*/, '') === to))
      .map(([from, to]) => `${from} does not link to ${to}`);
  }
});

describe.each(chapters)('$path', ({ page, source }) => {
  const [main] = page ? mainTexts(page) : [];
  if (!main) throw new Error('The chapter has no page.');
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '');

  test('has a link at every heading of its text', () => {
    const written = [...body.matchAll(/^#{2,4} /gm)];
    const linked = elements(main, '*', ({ name, attribs }) => /^h[2-4]$/.test(name) && attribs.id !== undefined).filter(
      ({ attribs }) =>
        elements(
          main,
          'a',
          (link) => decodeURIComponent(attribute(link, 'href')) === `#${attribs.id ?? ''}` && text(link) !== '',
        ).length > 0,
    );
    expect(linked).toHaveLength(written.length);
  });

  test('shows its asides and boxes as such', () => {
    const labels = [
      texts['kind.case'],
      texts['box.doubt'],
      texts['box.correction'],
      texts['box.reflect'],
      texts['box.discuss'],
    ];
    const boxes = elements(main, '*', ({ attribs }) => attribs.role === 'note');
    const boxLabels = boxes.map((box) =>
      text(elements(box, '*', (part) => attribute(part, 'class').includes('box-label'))[0]),
    );
    const writtenBoxes = [...body.matchAll(/^\s*<(?:Case|Doubt|Correction|Reflect|Discuss)\b/gm)];
    const writtenAsides = [...body.matchAll(/^\s*:::\w/gm)];
    expect(boxes).toHaveLength(writtenBoxes.length);
    expect(boxLabels.filter((label) => !labels.some((known) => label.startsWith(known)))).toEqual([]);
    expect(elements(main, 'aside')).toHaveLength(writtenAsides.length);
    expect(text(main)).not.toContain(':::');
  });

  test('shows when it was reviewed', () => {
    const reviewed = /^reviewed: "?([\d-]+)/m.exec(source)?.[1] ?? 'no date';
    const times = page ? elements(page.document, 'time') : [];
    expect(times.map((time) => attribute(time, 'datetime').slice(0, 10))).toContain(reviewed);
    expect(times.map(text)).toContain(finnishDate(reviewed));
  });

  test('states its objectives, key points, reading time, and lists what it uses', () => {
    const read = text(main);
    const { objectives, keyPoints } = parse(source.split('---')[1] ?? '') as {
      objectives: string[];
      keyPoints: string[];
    };
    expect([...objectives, ...keyPoints].filter((line) => !read.includes(line))).toEqual([]);
    expect(read).toMatch(new RegExp(texts['chapter.minutes'].replace('{{minutes}}', '[1-9]\\d*')));
    expect(read).toContain(texts['chapter.worksUsed']);
  });
});
