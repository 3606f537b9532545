import { describe, expect, it } from 'vitest';
import { parseShard, shardOf, splitShards, type Line } from './shards.ts';

const lines: Line[] = ['tuki', 'tuk', 'tukea', 'lapsi', 'a', ''].flatMap((key) =>
  Array.from({ length: key === 'tuki' ? 30 : 3 }, (_, index): Line => [key, `${key} ${index} ${'x'.repeat(900)}`]),
);

describe('splitShards', () => {
  const shards = splitShards(lines);

  it('loses no line', () => {
    const read = [...shards.values()].flatMap((text) => [...parseShard(text)].flatMap(([, values]) => values));
    expect(read.toSorted()).toEqual(lines.map(([, value]) => value).toSorted());
  });

  it('keeps each key in the shard that shardOf tells', () => {
    const names = new Set(shards.keys());
    for (const [key, value] of lines) {
      const shard = shards.get(shardOf(key, names) ?? '?') ?? '';
      expect(parseShard(shard).get(key)).toContain(value);
    }
  });

  it('splits by no more letters than it must', () => {
    expect([
      ...splitShards([
        ['a', '1'],
        ['b', '2'],
      ]).keys(),
    ]).toEqual(['']);
    expect(splitShards([])).toEqual(new Map([['', '']]));
  });
});

describe('shardOf', () => {
  it('is the longest beginning, and none where there is none', () => {
    expect(shardOf('tukea', new Set(['t', 'tuk']))).toBe('tuk');
    expect(shardOf('lapsi', new Set(['t']))).toBeUndefined();
    expect(shardOf('lapsi', new Set(['']))).toBe('');
  });
});
