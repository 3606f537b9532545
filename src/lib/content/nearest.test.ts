import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['taloussosialityö', 'taloussosiaalityo'],
    ['nuorett', 'nuoret'],
    ['KELA', 'kela'],
    ['url', 'url'],
    ['ur', 'url'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, ['nuoret', 'kela', 'taloussosiaalityo', 'url'])).toBe(meant);
  });

  it('takes the one that differs least', () => {
    expect(nearest('penno', ['pennoja', 'penna', 'pennon'])).toBe('penna');
  });

  it.each(['', 'x', '12', 'perhetyo', 'abcdef'])('takes "%s" for nothing that is far from it', (word) => {
    expect(nearest(word, ['id', 'nuoret', 'kela'])).toBeUndefined();
  });

  it('is none among none', () => {
    expect(nearest('kela', [])).toBeUndefined();
  });
});

describe('didYouMean', () => {
  it('ends a message, or adds nothing', () => {
    expect(didYouMean('kella', ['kela'])).toBe(' Tarkoititko `kela`?');
    expect(didYouMean('thl', ['kela'])).toBe('');
  });
});
