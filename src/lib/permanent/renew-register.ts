import { COUNTED, type KnownPage, type KnownPlace, type Register } from './place.ts';
import type { ResolvedPage, ResolvedPlace } from './resolve.ts';

/**
 * The register as it is after an edition's edits: new places get the next numbers of their page, edited ones their new
 * texts. What has gone stays in its order: its number is never given again, and the check tells of it.
 * @param pages the pages of the content
 * @param register what was known before
 * @param edition the number of the present edition
 * @param own addresses of the site's own pages and files, which have no places
 */
export function renewRegister(
  pages: readonly ResolvedPage[],
  register: Register,
  edition: number,
  own: readonly string[] = [],
): KnownPage[] {
  const renewed = new Map<string, KnownPage>(register);
  for (const page of pages) renewed.set(page.path, renewPage(page, register.get(page.path), edition));
  for (const path of own) if (!renewed.has(path)) renewed.set(path, { path, file: '', since: edition, places: [] });
  return [...renewed.values()];
}

function renewPage({ path, file, places }: ResolvedPage, known: KnownPage | undefined, edition: number): KnownPage {
  const before = known?.places ?? [];
  let last = Math.max(0, ...before.flatMap(({ ids }) => ids).map((id) => Number(COUNTED.exec(id)?.[1] ?? 0)));
  const renewed = places.map((place): KnownPlace => {
    const id = place.id ?? `k${++last}`;
    const former = place.known?.ids.filter((other) => other !== id) ?? [];
    return { ids: [id, ...former], edition: editionOf(place, edition), text: place.text };
  });
  return { path, file, since: known?.since ?? edition, places: withGone(renewed, before) };
}

function editionOf({ text, known }: ResolvedPlace, edition: number): number | null {
  if (text === '') return null;
  return known?.text === text ? (known.edition ?? edition) : edition;
}

/** Sets what has gone behind what stood before it. */
function withGone(places: readonly KnownPlace[], before: readonly KnownPlace[]): KnownPlace[] {
  const all = [...places];
  const isThere = ({ ids }: KnownPlace) => all.some((place) => ids.some((id) => place.ids.includes(id)));
  before.forEach((place, index) => {
    if (isThere(place)) return;
    const previous = before[index - 1];
    const at = all.findIndex(({ ids }) => previous !== undefined && ids.some((id) => previous.ids.includes(id)));
    all.splice(at + 1, 0, place);
  });
  return all;
}
