import { resolve } from 'node:path';
import { holderOf, LOCK } from './lock.ts';
import { refuse } from './refuse.ts';
import { completeSwap, placesOf } from './swap.ts';
import { tellSystemFaults } from './tell-faults.ts';

/** Marks that end or change an address: a folder is an address to Vite, in which it finds nothing then. */
const MARKS = /[#%?]/;

/** What holds for every command: the folder's name will do, and the last build has been put in place. */
export function beforeCommand(folder = process.cwd()): void {
  tellSystemFaults();
  const mark = MARKS.exec(folder)?.[0];
  if (mark) refuse(`Kansion nimessä on merkki ”${mark}”: ${folder}. Anna kansiolle nimi, jossa ei ole merkkejä # % ?.`);
  if (holderOf(LOCK) === undefined) completeSwap(placesOf(resolve(folder, 'dist')));
}
