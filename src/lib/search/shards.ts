/**
 * Splits a sorted dictionary into files of bounded size by the beginnings of its keys, so that a reader who looks up one
 * word loads one small file however large the whole is.
 */

/** Lines of a shard are `key<TAB>value`; keys are folded (see `fold.ts`) and hold no tab or newline. */
export type Line = readonly [key: string, value: string];

/** Size in characters above which a shard is split by one more letter. */
const LIMIT = 8_000;

/**
 * Groups lines by the shortest beginnings that keep every group under the limit. Keys that are equal to a beginning stay
 * with it, so a group may be larger only where a single key's own lines are.
 * @returns shard contents by beginning
 */
export function splitShards(lines: readonly Line[]): Map<string, string> {
  const shards = new Map<string, string>();
  const split = (group: readonly Line[], length: number, prefix: string): void => {
    const size = group.reduce((sum, [key, value]) => sum + key.length + value.length + 2, 0);
    const longer = group.filter(([key]) => key.length > length);
    if (size <= LIMIT || longer.length === 0) {
      shards.set(prefix, group.map(([key, value]) => `${key}\t${value}`).join('\n'));
      return;
    }
    const ended = group.filter(([key]) => key.length <= length);
    if (ended.length > 0) shards.set(prefix, ended.map(([key, value]) => `${key}\t${value}`).join('\n'));
    for (const [next, members] of Map.groupBy(longer, ([key]) => key.slice(0, length + 1)))
      split(members, length + 1, next);
  };
  split(
    [...lines].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
    0,
    '',
  );
  return shards;
}

/** The shard that holds a key: the longest beginning of it that is a shard. */
export function shardOf(key: string, names: ReadonlySet<string>): string | undefined {
  for (let length = key.length; length >= 0; length--) {
    const name = key.slice(0, length);
    if (names.has(name)) return name;
  }
  return undefined;
}

/** Reads the lines of a shard. */
export const parseShard = (text: string): Map<string, string[]> => {
  const lines = text.split('\n').map((line) => line.split('\t') as [string, string]);
  const values = new Map<string, string[]>();
  for (const [key, value] of lines) {
    const own = values.get(key);
    if (own) own.push(value);
    else values.set(key, [value]);
  }
  return values;
};
