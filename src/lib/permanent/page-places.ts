import { asksBySection } from '../book/provision-sections.ts';
import { footnotes, sourceTable } from '../catalogue/source-table.ts';
import { questionAnchor } from '../content/anchors.ts';
import { holdsElement } from '../content/mdx.ts';
import { listPathOf, pathOf, type NodeKind } from '../content/node-kind.ts';
import type { Entries, Entry, ProseEntry } from '../content/records.ts';
import type { Provision } from '../schema/provision.ts';
import type { PagePlaces, Place } from './place.ts';
import { recordPlaces, termPlaces, toolPlaces } from './record-places.ts';
import { textPlaces } from './text-places.ts';

/** Sections that the page of every chapter has beside its text. */
const CHAPTER_IDS = ['lyhyesti', 'luettuasi', 'ydinkohdat', 'luvun-loppuosa'] as const;

/** Every page that is made from the content, with the places that have an address of their own. */
export function pagePlaces(entries: Entries): PagePlaces[] {
  const records = <T extends object>(
    kind: NodeKind,
    list: readonly Entry<T>[],
    placesOf: (record: T) => Place[] = recordPlaces,
  ): PagePlaces[] => list.map(({ id, file, data }) => ({ path: pathOf({ kind, id }), file, places: placesOf(data) }));
  return [
    ...entries.chapters.map((chapter) => chapterPlaces(chapter, entries)),
    ...entries.pages.map(({ id, file, mdx }) => ({ path: `/${id}/`, file, places: textPlaces(mdx.tree) })),
    ...records('tool', entries.tools, toolPlaces),
    ...records('audience', entries.audiences),
    ...records('actor', entries.actors),
    ...records('kind', entries.kinds),
    ...records('provision', entries.provisions, provisionPlaces),
    ...records('case', entries.cases),
    ...records('reference', entries.references, () => []),
    {
      path: listPathOf('term'),
      file: 'content/glossary',
      places: entries.glossary.flatMap(({ data }) => termPlaces(data)),
    },
  ];
}

/** What a provision asks, and the sections that ask it. */
const provisionPlaces = (provision: Provision): Place[] => [
  ...recordPlaces(provision),
  ...asksBySection(provision).map(({ anchor }) => ({ source: {}, id: anchor, text: '' })),
];

function chapterPlaces({ id, file, mdx: { tree } }: ProseEntry<unknown>, entries: Entries): PagePlaces {
  const questions = entries.questions.flatMap(({ data }) => (data.chapter === id ? data.questions : []));
  const others = [
    ...CHAPTER_IDS,
    ...(holdsElement(tree, 'ToolTable') ? tableIds(entries) : []),
    ...questions.map((question) => questionAnchor(question.id)),
    ...(questions.length > 0 ? ['testaa'] : []),
  ];
  return {
    path: pathOf({ kind: 'chapter', id }),
    file,
    places: [...textPlaces(tree), ...others.map((other) => ({ source: {}, id: other, text: '' }))],
  };
}

/** The rows and the footnotes of the article's table. */
function tableIds({ audiences, tools }: Entries): string[] {
  const all = tools.map(({ data }) => data);
  const rows = sourceTable(
    audiences.map(({ data }) => data),
    all,
  );
  return [
    ...rows.map(({ audience }) => `rivi-${audience.id}`),
    ...footnotes(all).map(([number]) => `alaviite-${number}`),
  ];
}
