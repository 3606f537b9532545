import type { Audience } from '../schema/vocabulary.ts';
import type { Tool } from '../schema/tool.ts';

/** One cell pair of Taulukko 1: the actors that the article names together, and their methods. */
export interface TableGroup {
  actors: string[];
  /** Entries that are actors themselves: they stand with the actors, not among the methods. */
  entries: Tool[];
  /** The methods by the place, organisation or sub-heading that the article sets before them; first those without one. */
  methods: { place: string | undefined; tools: Tool[] }[];
}

export interface TableRow {
  audience: Audience;
  /** The heading as the article has it, in small letters: "Maahanmuuttajat/vieraskieliset". */
  heading: string;
  groups: TableGroup[];
}

/**
 * Taulukko 1 of the article, put together from the tools: a row for each audience that is in it, in it a group for each set of actors.
 * Tools that are not from the article are left out. Robots and games that only a footnote names stand with their heading.
 */
export function sourceTable(audiences: readonly Audience[], tools: readonly Tool[]): TableRow[] {
  return audiences.flatMap((audience) => {
    const placed = tools
      .filter((tool) => tool.article)
      .flatMap((tool) => tool.audiences.filter(({ id }) => id === audience.id).map((own) => ({ ...own, tool })));
    const groups = [...Map.groupBy(placed, ({ actors }) => actors.join(' ')).values()];
    return groups.length === 0 ? [] : [{ audience, heading: headingOf(audience), groups: groups.map(groupOf) }];
  });
}

function groupOf(placed: readonly { actors: string[]; place?: string | undefined; tool: Tool }[]): TableGroup {
  const isActor = ({ tool }: { tool: Tool }) => tool.entryType === 'actor';
  const byPlace = Map.groupBy(
    placed.filter((item) => !isActor(item)),
    ({ place }) => place,
  );
  const methods = [...byPlace].map(([place, items]) => ({ place, tools: items.map(({ tool }) => tool) }));
  return {
    actors: placed[0]?.actors ?? [],
    entries: placed.filter(isActor).map(({ tool }) => tool),
    methods: methods.sort((a, b) => (a.place ?? '').localeCompare(b.place ?? '', 'fi')),
  };
}

function headingOf({ articleName, name }: Audience): string {
  const heading = (articleName ?? name).toLowerCase();
  return heading.charAt(0).toUpperCase() + heading.slice(1);
}

/** Tools by the number of the article's footnote, in the order of the numbers. */
export function footnotes(tools: readonly Tool[]): [number, Tool[]][] {
  const noted = tools.filter((tool) => tool.article?.footnote);
  return [...Map.groupBy(noted, (tool) => tool.article?.footnote ?? 0)].sort(([a], [b]) => a - b);
}
