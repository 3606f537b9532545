import type { PagefindResult } from './pagefind.ts';

/** A page among the results. */
export interface Match {
  /** Its address, where it is in several records; else the id of its one record. */
  page: string;
  score: number;
  /** Whether it has all words of the query, or its name is the query. */
  isWhole: boolean;
  /** How much of the query it has, a rare word counting for more; 1 for all of it. */
  coverage: number;
  /** Its records that match, the best first. */
  records: readonly PagefindResult[];
}

/** What was found of one word of a query, or by one name. */
export type Found = readonly { result: PagefindResult; score: number }[];

/** Tells what records belong together. */
export interface Pages {
  pageOf: (id: string) => string;
  /** How many records there are. */
  count: number;
}

/**
 * Joins what was found of each word of a query. A page has a word if any of its records does, and counts with the best.
 * @param words what was found of each word
 * @param names what was found by name: first that of which the whole query is the name
 */
export function joinWords(words: readonly Found[], names: readonly Found[], { pageOf, count }: Pages): Match[] {
  const ofWords = words.map((found) => bestOfPages(found, pageOf));
  const ofNames = names.map((found) => bestOfPages(found, pageOf));
  const rarities = ofWords.map(({ size }) => (size === 0 ? 0 : Math.log2(1 + count / size)));
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const records = recordsByPage([...words, ...names].flat(), pageOf);
  return [...records].map(([page, own]) => {
    const isNamed = ofNames[0]?.has(page) ?? false;
    const has = ofWords.map((pages) => pages.has(page));
    const share = rarities.reduce((sum, rarity, index) => sum + (has[index] ? rarity : 0), 0) / (all || 1);
    return {
      page,
      score: [...ofWords, ...ofNames].reduce((sum, pages) => sum + (pages.get(page) ?? 0), 0),
      isWhole: isNamed || has.every(Boolean),
      coverage: isNamed ? 1 : share,
      records: own,
    };
  });
}

function bestOfPages(found: Found, pageOf: Pages['pageOf']): Map<string, number> {
  const best = new Map<string, number>();
  for (const { result, score } of found) {
    const page = pageOf(result.id);
    best.set(page, Math.max(score, best.get(page) ?? 0));
  }
  return best;
}

function recordsByPage(found: Found, pageOf: Pages['pageOf']): Map<string, PagefindResult[]> {
  const scores = new Map<string, { result: PagefindResult; score: number }>();
  for (const { result, score } of found)
    scores.set(result.id, { result, score: score + (scores.get(result.id)?.score ?? 0) });
  const best = [...scores.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
  return Map.groupBy(best, ({ id }) => pageOf(id));
}

/** Fewer pages than this with all words of a query call for others. */
export const FEW = 5;

/** What a page that lacks words counts for beside one that has them all; less, the more of the query it lacks. */
const PARTIAL = 0.2;

/** How much of the query a page must have to be shown, of what the best has in a question of several words, or in all. */
const ENOUGH = { long: 0.5, short: 0.4 };
const LONG = 3;

/**
 * Chooses what to show of the matches of all readings of a query, and orders it: pages with all the words; where they are
 * few, pages that have the most of them; and those whose weight is among the first all the same.
 * @param words how many words the query has
 */
export function chooseMatches(matches: readonly Match[], words: number): Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const score = match.score * (match.isWhole ? 1 : PARTIAL * match.coverage ** 2);
    const own = best.get(match.page);
    const isWhole = match.isWhole || (own?.isWhole ?? false);
    best.set(match.page, own && own.score >= score ? { ...own, isWhole } : { ...match, score, isWhole });
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score);
  const whole = ranked.filter(({ isWhole }) => isWhole);
  const areFew = whole.length < FEW;
  const isLong = words >= LONG;
  const most = Math.max(0, ...ranked.map(({ coverage }) => coverage));
  const enough = areFew && isLong ? most * ENOUGH.long : ENOUGH.short;
  const least = areFew ? 0 : (whole[FEW - 1]?.score ?? 0);
  const others = ranked.filter(({ isWhole, coverage, score }) => !isWhole && coverage >= enough && score > least);
  const shown = new Set([...whole, ...others.slice(0, areFew ? (isLong ? undefined : FEW - whole.length) : FEW - 1)]);
  return fillUp(
    ranked.filter((match) => shown.has(match)),
    ranked,
  );
}

/** Never fewer than five while pages are about some of the words. */
function fillUp(chosen: Match[], ranked: readonly Match[]): Match[] {
  const more = ranked.filter((match) => !chosen.includes(match));
  return [...chosen, ...more.slice(0, Math.max(0, FEW - chosen.length))];
}
