/** Random choices that come out the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, but not including, the limit. */
  below: (limit: number) => number;
  pick: <T>(items: readonly T[]) => T;
  /** Different items, at most as many as there are. */
  some: <T>(items: readonly T[], count: number) => T[];
}

/** The generator "mulberry32": short, fast and even enough for test data. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  const some = <T>(items: readonly T[], count: number): T[] => {
    const chosen = new Set<T>();
    const wanted = Math.min(count, new Set(items).size);
    while (chosen.size < wanted) chosen.add(pick(items));
    return [...chosen];
  };
  return { below, pick, some };
}
