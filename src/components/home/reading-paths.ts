/** The reading paths of the start page with the names and minutes of their steps. */
import { graph, readingPaths, readingTimes } from '../../content.ts';
import { listPathOf, NODE_KINDS, nodeAt } from '../../lib/content/node-kind.ts';

type Translate = (key: never) => string;

/** Names of the pages that are no node's. */
const PAGE_TITLES: Record<string, string> = {
  '/data/': 'data.title',
  '/haku/': 'search.title',
  '/kirja/': 'book.title',
  '/matriisi/': 'matrix.title',
  '/testaa/': 'selfTest.title',
  '/vertaa/': 'compare.title',
  ...Object.fromEntries(NODE_KINDS.map((kind) => [listPathOf(kind), `list.${kind}`])),
};

/** The paths as readers meet them; a chapter's address carries the path, so that its end can tell the next step. */
export const namedPaths = (t: Translate) =>
  readingPaths.map((path) => ({
    ...path,
    steps: path.steps.map(({ to, text }) => {
      const node = nodeAt(to);
      const title = PAGE_TITLES[to];
      return {
        page: to,
        to: node?.kind === 'chapter' ? `${to}?polku=${path.id}` : to,
        text,
        name: node ? graph.name(node) : title ? t(title as never) : to,
        minutes: node ? readingTimes.get(node.id) : undefined,
      };
    }),
  }));

/** On each path that a page is on, the step after it. */
export const stepsAfter = (page: string, t: Translate) =>
  namedPaths(t).flatMap((path) => {
    const step = path.steps[path.steps.findIndex((each) => each.page === page) + 1];
    return step && path.steps.some((each) => each.page === page) ? [{ path, ...step }] : [];
  });
