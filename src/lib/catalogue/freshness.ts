import type { Tool } from '../schema/tool.ts';

type Status = Tool['status'];

/** How many years a page confirms that something is in use: see "Milloin tila vanhenee" in `content/ohje/viite.md`. */
export const FRESH_YEARS = 2;

/** The last day that a date of any exactness may mean: "2024" → "2024-12-31", "2024-02" → "2024-02-29". */
export function lastDayOf(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  if (day) return date;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * The last day on which evidence confirms a status.
 * @param seen the date of the evidence, of any exactness
 * @returns a day such as "2026-12-31"; 29 February becomes 28 February
 */
export function freshUntil(seen: string): string {
  const [year = 0, month = 1, day = 1] = lastDayOf(seen).split('-').map(Number);
  const until = new Date(Date.UTC(year + FRESH_YEARS, month, 0));
  until.setUTCDate(Math.min(day, until.getUTCDate()));
  return until.toISOString().slice(0, 10);
}

/**
 * A status as it stands on a day. "In use" that a page confirmed ages: when the page is older than `FRESH_YEARS`, the
 * status only tells when the tool was last seen. Every other status stays as it is.
 * @param day such as "2026-11-29"
 */
export function statusOn(status: Status, day: string): Status {
  if (status.value !== 'in-use' || status.confidence !== 'confirmed') return status;
  return status.seen && freshUntil(status.seen) >= day ? status : { ...status, confidence: 'indicative' };
}
