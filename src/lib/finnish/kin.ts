import { sharedStart, undot } from './fold.ts';
import { possibleBases } from './inflection.ts';
import type { Lookup } from './lookup.ts';

/*
 * Finnish derivation, roughly: words that come of one another share a root and differ in an ending that makes nouns,
 * adjectives, verbs or participles. Source: VISK, Iso suomen kielioppi, the chapters on word formation,
 * https://scripta.kotus.fi/visk/
 */

/** Endings in undotted letters, the longest first: what is left of a word is its root. */
const ENDINGS = `teellisuus teellinen ttomuus ttomyys llisuus llisyys minen llinen oituminen aminen eminen iminen ominen
  uminen yminen oittaa ointi oija oida inti inta anta enta onta evainen avainen aisuus isuus isyys inen suus uus yys us ys os
  nta nto nti va tu ttu ty tty nut nyt eva ava uva yva sto isto uri ari in tin ton iton aa ea ia oa ua ya da ta la na ra
  si di de ti kko ja e i o u y a`
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

/** Letters that a root has at least: shorter ones are shared by chance. */
const SHORTEST = 4;

/** Whether a word is only an ending: `eristäytyne|isyys` is no fatherhood. */
export const isEnding = (word: string): boolean => ENDINGS.includes(undot(word));

/** What is left of a base form without its longest ending; double letters and a vowel at the end count for nothing. */
export function rootOf(base: string): string {
  const word = undot(base);
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST) ?? '';
  const root = word.slice(0, word.length - ending.length).replace(/(.)\1$/, '$1');
  return root.length > SHORTEST + 1 ? root.replace(/[aeiouy]+$/, '') : root;
}

/** Most kin of a word that are looked up. */
const MOST = 6;

/** Base forms among the loaded words that come of the root of a word or of what it may be a form of, the nearest first. */
export function kinOf(word: string, lookup: Lookup): string[] {
  const roots = new Set([...possibleBases(word)].map(rootOf).filter(({ length }) => length >= SHORTEST));
  return lookup
    .basesFrom(word.slice(0, SHORTEST))
    .filter((base) => base !== word && roots.has(rootOf(base)))
    .sort((a, b) => sharedStart(b, word) - sharedStart(a, word) || a.length - b.length)
    .slice(0, MOST);
}
