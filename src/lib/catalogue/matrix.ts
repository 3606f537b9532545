import type { Tool } from '../schema/tool.ts';
import type { Audience, Kind } from '../schema/vocabulary.ts';

export interface MatrixCell {
  kind: Kind;
  tools: readonly Tool[];
  /** How full the cell is, from 0 (empty) to `LEVELS` (as full as the fullest). */
  level: number;
}

export interface MatrixRow {
  audience: Audience;
  cells: readonly MatrixCell[];
  /** Tools of the group, each once. */
  count: number;
}

/** Steps of shade between an empty cell and the fullest. */
export const LEVELS = 4;

/** Client groups by kinds: which tools stand where the two meet. Rows and columns come in the order given. */
export function matrix(
  audiences: readonly Audience[],
  kinds: readonly Kind[],
  tools: readonly Tool[],
): { rows: MatrixRow[]; totals: number[] } {
  const toolsOf = (id: string) => tools.filter((tool) => tool.audiences.some((audience) => audience.id === id));
  const found = audiences.map((audience) => {
    const own = toolsOf(audience.id);
    const cells = kinds.map((kind) => ({ kind, tools: own.filter((tool) => tool.kind === kind.id) }));
    return { audience, cells, count: own.length };
  });
  const fullest = Math.max(1, ...found.flatMap(({ cells }) => cells.map((cell) => cell.tools.length)));
  const level = (count: number) => Math.ceil((count / fullest) * LEVELS);
  return {
    rows: found.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, level: level(cell.tools.length) })),
    })),
    totals: kinds.map((kind) => tools.filter((tool) => tool.kind === kind.id).length),
  };
}
