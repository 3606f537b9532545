import { describe, expect, test } from 'vitest';
import { askedPath, surelyMeant } from './asked-path.ts';

describe('askedPath', () => {
  test.each([
    '/tyokalut/penno/)',
    '/tyokalut/penno).',
    '/tyokalut/penno.html',
    '/tyokalut/penno/index.html',
    '/tyokalut/penno/%C2%A0',
    '/tyokalut/penno/%3Futm_source=x',
    '/tyokalut/penno,',
    '/Tyokalut/Penno/',
    '/tyokalut/penno//',
    '/tyokalut/penno%E2%80%9D',
  ])('%s', (path) => {
    expect(askedPath(path)).toBe('/tyokalut/penno/');
  });

  test('a stray percent sign does no harm', () => {
    expect(askedPath('/50%/')).toBe('/50%/');
  });
});

test('a term is meant by an address of its own', () => {
  const known = ['/tyokalut/penno/', '/sanasto/#eosaaminen'];
  expect(surelyMeant('/sanasto/eosaaminen/', known)).toBe('/sanasto/#eosaaminen');
  expect(surelyMeant('/tyokalut/penno/', known)).toBe('/tyokalut/penno/');
  expect(surelyMeant('/tyokalut/peno/', known)).toBeUndefined();
});
