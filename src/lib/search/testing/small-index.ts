import { createAnalyser } from '../../finnish/analyse.ts';
import { parseLexicon } from '../../finnish/lexicon.ts';
import { buildQueryTable } from '../../finnish/query-table.ts';
import { buildIndex, type IndexFiles } from '../build-index.ts';
import type { SearchDocument } from '../document.ts';
import type { FacetNames } from '../facets.ts';
import type { Load } from '../index-files.ts';

/** A lexicon of the words of the small documents of the tests. */
const LEXICON = `lasten  lapsi
lapsi  lapsi
lapset  lapsi
suojelu  suojelu
lastensuojelu  lasten·suojelu = lapsi + suojelu
lastensuojelun  lasten·suojelu = lapsi + suojelu
tuki  tuki
tuen  tuki, tukea
vertaistuki  vertais·tuki
tietojärjestelmä  tieto·järjestelmä
asiakastietojärjestelmistä  asiakas·tieto·järjestelmä
raha  raha
rahat  raha
loppu  loppu
vanhukset  vanhus
ikääntyneet  ikääntynyt
saari  saari
sääri  sääri
säären  sääri
työttömyys  työttömyys
Penno  Penno  @
WhatOnMe  WhatOnMe  @
robotti  robotti
peli  peli
`;

export const lexicon = parseLexicon([LEXICON]);
export const analyse = createAnalyser(lexicon);

export const FACETS: FacetNames = {
  kinds: ['tool', 'audience', 'term', 'page'],
  statuses: ['in-use', 'ended'],
  audiences: ['lapset', 'vanhat'],
};

/** A document with these fields. */
export const page = (path: string, fields: Partial<SearchDocument> = {}): SearchDocument => ({
  path,
  title: '',
  description: '',
  names: [],
  keywords: [],
  kind: 'page',
  status: undefined,
  audiences: [],
  weight: 1,
  isHub: false,
  sections: [],
  ...fields,
});

/** A section of a page. */
export const section = (text: string, heading = '', anchor = '') => ({ anchor, heading, text });

export const indexOf = (documents: readonly SearchDocument[]): IndexFiles =>
  buildIndex(documents, analyse, FACETS, buildQueryTable(lexicon));

/** Loads from memory; a file that is not there is a failure, as it is on the web. */
export const loadFrom =
  (files: IndexFiles): Load =>
  (name) => {
    const text = files.get(name);
    return text === undefined ? Promise.reject(new Error(`No ${name}`)) : Promise.resolve(text);
  };
