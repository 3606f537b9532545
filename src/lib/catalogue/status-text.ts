import type { Tool } from '../schema/tool.ts';

type Status = Pick<Tool['status'], 'value' | 'confidence' | 'changed' | 'seen'>;

/** What to print of a status: a key of the interface's texts and the year that belongs to it, if one is known. */
export interface StatusText {
  key:
    | `status.${Tool['status']['value']}`
    | 'status.seen-only'
    | 'status.seen-undated'
    | 'status.in-use-general-knowledge';
  year: string | undefined;
}

/**
 * Chooses the words for a status. A tool counts as in use only where a recent page confirms it; an undated or older page
 * shows that it was seen, and common knowledge is called by its name.
 */
export function statusText({ value, confidence, changed, seen }: Status): StatusText {
  if (value !== 'in-use') return { key: `status.${value}`, year: changed?.slice(0, 4) };
  if (confidence === 'confirmed') return { key: 'status.in-use', year: undefined };
  if (confidence === 'general-knowledge') return { key: 'status.in-use-general-knowledge', year: undefined };
  return seen ? { key: 'status.seen-only', year: seen.slice(0, 4) } : { key: 'status.seen-undated', year: undefined };
}
