import { COUNTED, type KnownPlace, type Place } from './place.ts';
import { similarity } from './similarity.ts';

/** Texts that share less are not the same text after an edit. */
const ALIKE = 0.5;

/** Enough where a text stands alone between the same neighbours as before. */
const ALIKE_IN_PLACE = 0.25;

/**
 * Finds the places of a page again among those that the register knows of it. By their ids; the counted ones by their text,
 * then by the most similar text, last by standing between the same neighbours. No author has to do anything for an edited
 * sentence, a moved paragraph or a renamed heading.
 * @returns for each place the index of the known one, or undefined for a new place
 */
export function matchPlaces(places: readonly Place[], known: readonly KnownPlace[]): (number | undefined)[] {
  const matching = new Matching(places, known);
  matching.byId();
  matching.byText();
  matching.bySimilarity();
  matching.byNeighbours();
  return matching.found;
}

class Matching {
  readonly found: (number | undefined)[];
  readonly #places: readonly Place[];
  readonly #known: readonly KnownPlace[];
  readonly #taken = new Set<number>();

  constructor(places: readonly Place[], known: readonly KnownPlace[]) {
    this.#places = places;
    this.#known = known;
    this.found = places.map(() => undefined);
  }

  /** The present ids first: a former id may have come back to somebody else. */
  byId(): void {
    for (const isIt of [(ids: readonly string[], id: string) => ids[0] === id, includes])
      this.#places.forEach(({ id }, place) => {
        if (id === undefined || this.found[place] !== undefined) return;
        this.#pair(
          place,
          this.#open().find((index) => isIt(this.#known[index]?.ids ?? [], id)),
        );
      });
  }

  byText(): void {
    const byText = Map.groupBy(this.#open(), (index) => this.#known[index]?.text ?? '');
    for (const place of this.#unmatched()) {
      const candidates = byText.get(this.#places[place]?.text ?? '') ?? [];
      this.#pair(
        place,
        candidates.find((index) => this.#fits(place, index)),
      );
    }
  }

  /** The most similar pair first; of two that are as similar, the one that has moved less. */
  bySimilarity(): void {
    const pairs = this.#unmatched().flatMap((place) =>
      this.#open()
        .filter((index) => this.#fits(place, index))
        .map((index) => ({ place, index, alike: this.#alike(place, index) })),
    );
    const moved = ({ place, index }: { place: number; index: number }) =>
      Math.abs(place / this.#places.length - index / this.#known.length);
    for (const { place, index } of pairs
      .filter(({ alike }) => alike >= ALIKE)
      .sort((a, b) => b.alike - a.alike || moved(a) - moved(b)))
      if (this.found[place] === undefined) this.#pair(place, index);
  }

  /** A heading has only to stand in its place; a text must have something of the old one. */
  byNeighbours(): void {
    for (const place of this.#unmatched()) {
      const [only, ...others] = this.#gapOf(place);
      if (only === undefined || others.length > 0) continue;
      const isAlone = this.#unmatched().every((other) => other === place || !this.#gapOf(other).includes(only));
      const isAlike = this.#places[place]?.isHeading === true || this.#alike(place, only) >= ALIKE_IN_PLACE;
      if (isAlone && isAlike) this.#pair(place, only);
    }
  }

  /** What the register knows, and nobody has taken, between the neighbours of a place. */
  #gapOf(place: number): number[] {
    const before = this.found.slice(0, place).findLast((index) => index !== undefined) ?? -1;
    const after = this.found.slice(place + 1).find((index) => index !== undefined) ?? this.#known.length;
    return this.#open().filter((index) => index > before && index < after && this.#fits(place, index));
  }

  #pair(place: number, index: number | undefined): void {
    if (index === undefined || this.#taken.has(index)) return;
    this.found[place] = index;
    this.#taken.add(index);
  }

  #open = (): number[] => [...this.#known.keys()].filter((index) => !this.#taken.has(index));

  /** Places that an id of their own does not tell. */
  #unmatched = (): number[] =>
    [...this.#places.keys()].filter((place) => this.found[place] === undefined && this.#isKnownByText(place));

  #isKnownByText(place: number): boolean {
    const { id, isHeading } = this.#places[place] ?? {};
    return id === undefined || isHeading === true;
  }

  /** A heading becomes a heading, a counted place a counted one. */
  #fits(place: number, index: number): boolean {
    const known = this.#known[index];
    if (!known || this.#taken.has(index)) return false;
    return this.#places[place]?.isHeading ? !isCounted(known) && known.text !== '' : isCounted(known);
  }

  #alike = (place: number, index: number): number =>
    similarity(this.#places[place]?.text ?? '', this.#known[index]?.text ?? '');
}

const includes = (ids: readonly string[], id: string): boolean => ids.includes(id);

const isCounted = ({ ids }: KnownPlace): boolean => COUNTED.test(ids[0]);
