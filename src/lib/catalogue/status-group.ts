import type { Tool } from '../schema/tool.ts';
import { statusText } from './status-text.ts';

type Status = Pick<Tool['status'], 'value' | 'confidence' | 'changed' | 'seen'>;

/**
 * The catalogue's state in one look: statuses with the ground of "in use" told apart, and the two sorts of change together.
 * The order is that of charts and lists, from what is surely there to what has no answer.
 */
export const STATUS_GROUPS = [
  'in-use-confirmed',
  'in-use-seen',
  'in-use-general-knowledge',
  'ended',
  'changed',
  'unknown',
  'not-applicable',
] as const;
export type StatusGroup = (typeof STATUS_GROUPS)[number];

/** The group that a status belongs to; the same line between them as in the words of `statusText`. */
export function statusGroup(status: Status): StatusGroup {
  const { value } = status;
  if (value === 'renamed' || value === 'merged') return 'changed';
  if (value !== 'in-use') return value;
  const { key } = statusText(status);
  if (key === 'status.in-use') return 'in-use-confirmed';
  return key === 'status.in-use-general-knowledge' ? 'in-use-general-knowledge' : 'in-use-seen';
}

/** Every word by which the catalogue's filter finds a status: its value, and its group where that is another. */
export const statusTokens = (status: Status): string[] => [...new Set([status.value, statusGroup(status)])];

/** Classes of `signs.css` that give a group its sign and colour. */
export const STATUS_CLASSES: Record<StatusGroup, string> = {
  'in-use-confirmed': 'in-use confirmed',
  'in-use-seen': 'in-use',
  'in-use-general-knowledge': 'in-use general-knowledge',
  ended: 'ended',
  changed: 'renamed',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
};

/** How many tools are in each group that has any. */
export function countByStatus(tools: readonly Pick<Tool, 'status'>[]): { group: StatusGroup; count: number }[] {
  const counts = Map.groupBy(tools, ({ status }) => statusGroup(status));
  return STATUS_GROUPS.flatMap((group) => {
    const count = counts.get(group)?.length ?? 0;
    return count > 0 ? [{ group, count }] : [];
  });
}
