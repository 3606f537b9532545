/** What the head of a page tells programs: what it is, who made it, and where its references and its list are. */
import { chapterById, chapters, graph, nodes, publication, readingTimes, terms } from './content.ts';
import i18n from './content/i18n/fi.json' with { type: 'json' };
import { dataFiles, referenceFiles } from './data-files.ts';
import type { CslItem } from './lib/book/csl.ts';
import { SOURCE_ARTICLES } from './lib/book/provenance.ts';
import { listPathOf, nodeAt, pathOf } from './lib/content/node-kind.ts';
import { alternateLinks, citationTags, fileLinks, type HeadTag } from './lib/publication/page-tags.ts';
import * as data from './lib/publication/structured-data.ts';
import { ownWorkAt, publisher } from './own-pages.ts';
import { siteUrl } from './site.ts';
import { publicAddress } from './lib/site/address.ts';

const named = Map.groupBy(nodes, (node) => graph.name(node));

/** The kind of a page whose name another one has too, such as a tool and those who made it: tells their titles apart. */
function titleTag(path: string, title: string): HeadTag[] {
  const node = nodeAt(path);
  if (!node || (named.get(title)?.length ?? 0) < 2) return [];
  const kind = i18n[`kind.${node.kind}`].toLowerCase();
  return [{ tag: 'title', attrs: {}, content: `${title} (${kind}) | ${i18n['home.title']}` }];
}

/** The elements of a page's head, by its address and title. */
export function pageHead(path: string, title: string): HeadTag[] {
  const work = ownWorkAt(path);
  const isWork = nodeAt(path)?.kind === 'reference';
  return [
    ...titleTag(path, title),
    ...(work || isWork ? alternateLinks(path) : []),
    ...(path === listPathOf('reference') ? fileLinks(referenceFiles) : []),
    // The glossary's entries are offered one by one, which tags of the whole would hide.
    ...(work && path !== listPathOf('term') ? citationTags(work, publication) : []),
    ...data.dataScript([...(work ? whole(path, work) : []), ...trail(path, title)]),
  ];
}

/** The head of a page that has moved or gone. Without scripts, a browser is led on; programs are told where the page is. */
export function movedHead(to: string | undefined): HeadTag[] {
  const robots: HeadTag = { tag: 'meta', attrs: { name: 'robots', content: 'noindex' } };
  if (to === undefined) return [robots];
  const href = publicAddress(to, siteUrl);
  return [
    robots,
    { tag: 'link', attrs: { rel: 'canonical', href } },
    { tag: 'meta', attrs: { 'http-equiv': 'refresh', content: `0;url=${to}` } },
  ];
}

function whole(path: string, work: CslItem): data.DataThing[] {
  const node = nodeAt(path);
  if (node?.kind === 'chapter') return chapterData(node.id, work);
  if (path === '/kirja/')
    return [
      data.bookData(
        work,
        chapters.flatMap(({ id }) => workOf('chapter', id)),
        publisher,
      ),
    ];
  if (path === '/data/') return [data.datasetData(work, i18n['data.description'], dataFiles, publisher)];
  if (path !== listPathOf('term')) return [];
  const entries = terms.flatMap(({ id, definition, synonyms }) =>
    workOf('term', id).map((term) => ({ work: term, description: definition.text, synonyms })),
  );
  return [data.glossaryData(work, entries, publisher)];
}

function chapterData(id: string, work: CslItem): data.DataThing[] {
  const chapter = chapterById.get(id);
  if (!chapter) return [];
  const used = new Set(graph.from({ kind: 'chapter', id }, 'reference').map(({ to }) => to.id));
  const basedOn = SOURCE_ARTICLES.filter((article) => used.has(article)).map((article) =>
    publicAddress(pathOf({ kind: 'reference', id: article }), siteUrl),
  );
  const facts = {
    ...chapter.data,
    minutes: readingTimes.get(id) ?? 0,
    position: chapters.indexOf(chapter) + 1,
    basedOn,
  };
  return [data.chapterData(work, facts, publisher)];
}

const workOf = (kind: 'chapter' | 'term', id: string): CslItem[] => {
  const work = ownWorkAt(pathOf({ kind, id }));
  return work ? [work] : [];
};

/** The way to a page that stands in a list: from the start, by the list. */
function trail(path: string, title: string): data.DataThing[] {
  const node = nodeAt(path);
  if (!node) return [];
  const steps: [string, string][] = [
    [i18n['home.title'], '/'],
    [i18n[`list.${node.kind}`], listPathOf(node.kind)],
    [title, path],
  ];
  return [data.breadcrumbs(steps, siteUrl)];
}
