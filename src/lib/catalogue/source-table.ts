import type { Audience } from '../schema/vocabulary.ts';
import type { Tool } from '../schema/tool.ts';

/** One cell pair of Taulukko 1: the actors that the article names together, and their methods. */
export interface TableGroup {
  actors: string[];
  tools: { tool: Tool; place: string | undefined }[];
}

export interface TableRow {
  audience: Audience;
  groups: TableGroup[];
}

/**
 * Taulukko 1 of the article, put together from the tools: a row for each audience that is in it, in it a group for each set of actors.
 * Tools that are not from the article are left out. Robots and games that only a footnote names stand with their heading.
 */
export function sourceTable(audiences: readonly Audience[], tools: readonly Tool[]): TableRow[] {
  return audiences.flatMap((audience) => {
    const entries = tools
      .filter((tool) => tool.article)
      .flatMap((tool) =>
        tool.audiences.filter(({ id }) => id === audience.id).map(({ actors, place }) => ({ actors, tool, place })),
      );
    const groups = Map.groupBy(entries, ({ actors }) => actors.join(' '));
    if (groups.size === 0) return [];
    const row = {
      audience,
      groups: [...groups.values()].map((group) => ({
        actors: group[0]?.actors ?? [],
        tools: group.map(({ tool, place }) => ({ tool, place })),
      })),
    };
    return [row];
  });
}

/** Tools by the number of the article's footnote, in the order of the numbers. */
export function footnotes(tools: readonly Tool[]): [number, Tool[]][] {
  const noted = tools.filter((tool) => tool.article?.footnote);
  return [...Map.groupBy(noted, (tool) => tool.article?.footnote ?? 0)].sort(([a], [b]) => a - b);
}
