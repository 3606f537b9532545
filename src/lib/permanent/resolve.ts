import type { Moved, MovedPlace } from '../schema/moved.ts';
import { matchPlaces } from './match.ts';
import type { KnownPage, KnownPlace, PagePlaces, Place, Register } from './place.ts';

/** A place with its addresses. */
export interface ResolvedPlace extends Place {
  /** Its id; undefined for a place that the register does not know yet. */
  id: string | undefined;
  /** Ids under which it has to be found as well. */
  aliases: string[];
  /** What the register knows of it. */
  known: KnownPlace | undefined;
}

/** A place that has gone from its page, and what is told to whoever comes to it. */
export interface LostPlace {
  ids: readonly string[];
  /** What it said. */
  text: string;
  fate: MovedPlace;
}

/** A page with the addresses of its places. */
export interface ResolvedPage {
  path: string;
  file: string;
  places: ResolvedPlace[];
  lost: LostPlace[];
  /** What the register knows and the content has no more, without a word of what became of it. */
  missing: KnownPlace[];
}

/** The addresses of all places of the content. */
export interface Places {
  pages: ReadonlyMap<string, ResolvedPage>;
  /** The place that a node of a text or a fact of a record is. */
  of: (source: object) => ResolvedPlace | undefined;
  /** Finds the places of a page in the register once more: those of the tree that the build makes of a text. */
  find: (path: string, places: readonly Place[]) => ResolvedPlace[];
}

/** Finds the places of all pages in the register. Pure: the same content and register give the same addresses. */
export function resolvePlaces(pages: readonly PagePlaces[], register: Register, moved: Moved): Places {
  const resolved = pages.map((page) => resolvePage(page, register.get(page.path), moved.places));
  const bySource = new Map(resolved.flatMap(({ places }) => places.map((place) => [place.source, place] as const)));
  return {
    pages: new Map(resolved.map((page) => [page.path, page])),
    of: (source) => bySource.get(source),
    find: (path, places) =>
      resolvePage({ path, file: '', places: [...places] }, register.get(path), moved.places).places,
  };
}

function resolvePage(page: PagePlaces, known: KnownPage | undefined, moved: readonly MovedPlace[]): ResolvedPage {
  const own = moved.filter(({ from }) => pageOf(from) === page.path);
  const fateOf = (place: KnownPlace) => own.find(({ from }) => fragmentOf(from) === place.ids[0]);
  // What was said to be gone is not taken for another.
  const candidates = (known?.places ?? []).filter((place) => !fateOf(place));
  const found = matchPlaces(page.places, candidates);
  const places = page.places.map((place, index) => resolvedPlace(place, candidates[found[index] ?? -1]));
  const taken = new Set(found);
  const lost = (known?.places ?? []).flatMap((place): LostPlace[] => {
    const fate = fateOf(place);
    return fate ? [{ ids: place.ids, text: place.text, fate }] : [];
  });
  const missing = candidates.filter((_, index) => !taken.has(index));
  return { path: page.path, file: page.file, missing, ...settle(page.path, places, lost) };
}

function resolvedPlace(place: Place, known: KnownPlace | undefined): ResolvedPlace {
  const id = place.id ?? known?.ids[0];
  const aliases = known?.ids.filter((former) => former !== id) ?? [];
  return { ...place, id, aliases, known };
}

/** Gives the ids of what moved within its page to where it moved; no id stands twice. */
function settle(
  path: string,
  places: ResolvedPlace[],
  lost: LostPlace[],
): { places: ResolvedPlace[]; lost: LostPlace[] } {
  const current = new Set(places.map(({ id }) => id));
  const aliasesOf = (place: ResolvedPlace) => [
    ...place.aliases,
    ...lost.flatMap(({ ids, fate }) => (place.text !== '' && fate.to === `${path}#${place.id}` ? ids : [])),
  ];
  const settled = places.map((place) => ({ ...place, aliases: aliasesOf(place).filter((id) => !current.has(id)) }));
  const led = new Set(settled.flatMap(({ aliases }) => aliases));
  return { places: settled, lost: lost.filter(({ ids }) => ids.some((id) => !led.has(id) && !current.has(id))) };
}

export const pageOf = (address: string): string => address.replace(/#.*/, '');
export const fragmentOf = (address: string): string => address.replace(/^[^#]*#?/, '');
