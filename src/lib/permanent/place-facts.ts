import type { Claim, ClaimSource } from '../book/provenance.ts';
import { publicAddress } from '../site/address.ts';
import type { ResolvedPage } from './resolve.ts';

/** A source of a claim as a reader is told of it. */
export interface ToldSource {
  text: string;
  href?: string;
  /** Whose the knowledge is and how we have it. */
  how: string;
}

/** What is known of the places of a page. */
export interface PlaceFacts {
  /** The edition in which the page first stood. */
  since: number;
  places: Record<
    string,
    { edition: number | null; own?: string; claims?: { text: string; own?: string; sources: ToldSource[] }[] }
  >;
}

/** The labels of the menu of a place. */
export interface MenuWords {
  menu: string;
  copy: string;
  copied: string;
  known: string;
  /** What is told of a place that has no source of its own. */
  none: string;
}

/** `kohdat.json` of a page: what its menu needs. */
export interface PageFacts extends PlaceFacts {
  /** How the page is cited in a text, and its address in this edition. */
  source: string;
  address: string;
  words: MenuWords;
}

/** How sources are told in words. */
export interface SourceWords {
  /** What is told of our own reasoning, and what stands before what it builds on. */
  own: string;
  builtOn: string;
  source: (source: ClaimSource) => ToldSource;
}

/**
 * What is known of the places of a page.
 * @param claims the claims of the whole book, as `claimsOf` gives them
 * @param site where the site stands, as in the addresses of the claims
 */
export function placeFacts(
  page: ResolvedPage,
  since: number,
  claims: readonly Claim[],
  words: SourceWords,
  site: string,
): PlaceFacts {
  const byAddress = Map.groupBy(claims, ({ address }) => address);
  const places = page.places.flatMap(({ id, isOwn, known }) => {
    if (id === undefined) return [];
    const own = byAddress.get(`${publicAddress(page.path, site)}#${id}`);
    const told = own?.map(({ text, ownReasoning, sources }) => ({
      text,
      ...(ownReasoning ? { own: words.builtOn } : {}),
      sources: sources.map(words.source),
    }));
    const facts = { edition: known?.edition ?? null, ...(told ? { claims: told } : isOwn ? { own: words.own } : {}) };
    return [[id, facts] as const];
  });
  return { since, places: Object.fromEntries(places) };
}
