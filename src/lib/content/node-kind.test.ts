import { describe, expect, it } from 'vitest';
import { keyOf, listPathOf, NODE_KINDS, nodeAt, pathOf } from './node-kind.ts';

describe('addresses', () => {
  it('are those of the URL contract', () => {
    expect(NODE_KINDS.map((kind) => pathOf({ kind, id: 'a-1' }))).toEqual([
      '/luvut/a-1/',
      '/tyokalut/a-1/',
      '/kohderyhmat/a-1/',
      '/toimijat/a-1/',
      '/tyypit/a-1/',
      '/sanasto/#a-1',
      '/saadokset/a-1/',
      '/tapaukset/a-1/',
      '/lahteet/a-1/',
    ]);
    expect(listPathOf('tool')).toBe('/tyokalut/');
  });

  it.each(NODE_KINDS)('of a %s lead back to it', (kind) => {
    expect(nodeAt(pathOf({ kind, id: 'a-1' }))).toEqual({ kind, id: 'a-1' });
  });

  it('may have a fragment', () => {
    expect(nodeAt('/luvut/alku/#kohta')).toEqual({ kind: 'chapter', id: 'alku' });
  });

  it.each([
    '/',
    '/tyokalut/',
    '/data/tyokalut.csv',
    '/tyokalut/penno',
    '/Tyokalut/penno/',
    '/haku/x/',
    'https://thl.fi/tyokalut/a/',
  ])('%s is no node', (path) => {
    expect(nodeAt(path)).toBeUndefined();
  });
});

it('keys tell kinds apart', () => {
  expect(keyOf({ kind: 'tool', id: 'verke' })).toBe('tool/verke');
});
