import { expect, it } from 'vitest';
import { redirectsFile } from './redirects-file.ts';

it('leads pages and their files on, and leaves what has gone to its page', () => {
  const file = redirectsFile([
    { from: '/tyokalut/vippi/', to: '/tyokalut/uusi/' },
    { from: '/tietoa/', to: '/data/#tiedot' },
    { from: '/tyokalut/muu/', what: 'Muu', when: '2024', why: 'Syy.', instead: '/tyokalut/' },
  ]);
  expect(file.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
    '/tyokalut/vippi/ /tyokalut/uusi/ 301',
    '/tyokalut/vippi/* /tyokalut/uusi/:splat 301',
    '/tietoa/ /data/#tiedot 301',
    '',
  ]);
});
