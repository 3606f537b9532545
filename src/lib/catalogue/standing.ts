import type { Tool } from '../schema/tool.ts';
import { STATUS_GROUPS, statusGroup } from './status-group.ts';

/**
 * Orders tools as a practitioner needs them: what is known to work first, the newest evidence before older, general
 * tools after those made for the purpose, then what has ended, and last what nothing is known of.
 */
export function byStanding(a: Tool, b: Tool): number {
  return (
    rankOf(a) - rankOf(b) ||
    Number(a.general ?? false) - Number(b.general ?? false) ||
    (b.status.seen ?? '').localeCompare(a.status.seen ?? '') ||
    a.name.localeCompare(b.name, 'fi')
  );
}

/** Entries of which nothing is known come after all others of any status. */
const rankOf = (tool: Tool): number =>
  isBare(tool) ? STATUS_GROUPS.length : STATUS_GROUPS.indexOf(statusGroup(tool.status));

/** Tells whether a page confirms that a tool is in use. The status is taken as it stands: see `statusOn`. */
export const isKnownToWork = ({ status }: Pick<Tool, 'status'>): boolean => statusGroup(status) === 'in-use-confirmed';

/** Tells whether nothing is known of an entry beyond what the article says of it. */
export function isBare(tool: Tool): boolean {
  const { known, operator, url, languages, price, platforms, privacy, evidence, withClient, status } = tool;
  return (
    status.value === 'unknown' &&
    [operator, url, languages, price, platforms].every((fact) => fact === null) &&
    [known, privacy, evidence, withClient].every((facts) => facts.length === 0)
  );
}

/**
 * What may serve in the place of a tool that has ended or of which nothing is known: what its record names, else tools
 * for the same groups that are known to work, those of the same kind first.
 * @param most how many at the most
 */
export function alternativesTo(tool: Tool, tools: readonly Tool[], most = 3): Tool[] {
  const named = tool.instead.flatMap((id) => tools.filter((other) => other.id === id));
  if (named.length > 0) return named.slice(0, most);
  const groups = new Set(tool.audiences.map(({ id }) => id));
  return tools
    .filter((other) => other.id !== tool.id && isKnownToWork(other))
    .filter((other) => other.audiences.some(({ id }) => groups.has(id)))
    .sort((a, b) => Number(b.kind === tool.kind) - Number(a.kind === tool.kind) || byStanding(a, b))
    .slice(0, most);
}
