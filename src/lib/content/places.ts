import { figureAnchor, questionAnchor, sectionAnchor } from './anchors.ts';
import { figuresIn } from './figures-in.ts';
import { HeadingIds, PAGE_IDS } from './heading-ids.ts';
import { walk } from './mdx.ts';
import { writtenText } from './mentions.ts';
import { pathOf } from './node-kind.ts';
import type { Entries, ProseEntry } from './records.ts';

/** The places that a link may lead to on the pages whose headings come from the content, by address. */
export function placesOf({ chapters, pages, questions, provisions }: Entries): Map<string, ReadonlySet<string>> {
  const quizzes = new Map(questions.map(({ id, data }) => [id, data.questions.map((question) => question.id)]));
  return new Map([
    ...pages.map((page): Place => [`/${page.id}/`, new Set([...PAGE_PLACES, ...headingsOf(page)])]),
    ...chapters.map((chapter): Place => [
      pathOf({ kind: 'chapter', id: chapter.id }),
      new Set([
        ...PAGE_PLACES,
        ...headingsOf(chapter),
        ...figuresIn(chapter.mdx.tree).map(({ figure }) => figureAnchor(figure)),
        ...(quizzes.get(chapter.id) ?? []).map(questionAnchor),
      ]),
    ]),
    ...provisions.map(({ id, data }): Place => [
      pathOf({ kind: 'provision', id }),
      new Set([...PROVISION_PLACES, ...data.asks.flatMap(({ section }) => (section ? [sectionAnchor(section)] : []))]),
    ]),
  ]);
}

type Place = [path: string, places: ReadonlySet<string>];

const PAGE_PLACES = ['_top', ...PAGE_IDS];
const PROVISION_PLACES = ['_top', 'viittaa', 'vaatimukset', 'vaiheet', 'liittyy', 'viitataan'];

function headingsOf({ mdx }: ProseEntry<unknown>): string[] {
  const ids = new HeadingIds();
  return [...walk(mdx.tree)].flatMap(({ node }) => {
    return node.type === 'heading' ? [ids.next(writtenText(node))] : [];
  });
}
