import { expect, it } from 'vitest';
import { createAnalyser } from '../finnish/analyse.ts';
import { parseLexicon } from '../finnish/lexicon.ts';
import { formatNames, parseNames } from './names.ts';

const analyse = createAnalyser(parseLexicon(['vanhukset  vanhus\nikääntyneet  ikääntynyt\nikääntynyt  ikääntynyt']));
const seen = new Set(['vanhus', 'ikääntynyt']);
const names = parseNames(formatNames([['vanhukset', 'ikääntynyt', 'older people']], analyse, (base) => seen.has(base)));
const term = (...lookups: string[]) => ({ lookups });

it('gives the other names of a thing, those of the site to look for', () => {
  expect(names.at([term('vanhus')])).toEqual({ length: 1, others: [['ikääntynyt']], unseen: [['older', 'people']] });
});

it('knows a name of several words', () => {
  const { length, others } = names.at([term('older'), term('people'), term('laki')]);
  expect(length).toBe(2);
  expect(others).toEqual([['vanhus'], ['ikääntynyt']]);
});

it('leaves alone what is no name', () => {
  expect(names.at([term('laki')])).toEqual({ length: 1, others: [], unseen: [] });
  expect(parseNames('').at([term('laki')]).length).toBe(1);
});
