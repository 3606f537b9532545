import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invertedName, oneLine, toCslJson, type CslItem } from './csl.ts';
import { toRis } from './ris.ts';
import { oddWork } from './testing/odd-works.ts';

interface ReadName {
  family?: string;
  given?: string;
  suffix?: string;
  literal?: string;
}
/** Authors of a newspaper are read as one text. */
type Read = Omit<CslItem, 'author'> & { author?: ReadName[]; reporter?: string | string[] };

const read = (text: string): Read[] => new Cite(text).data as Read[];
/** RIS has no way to tell the comma of an organisation from that of a person: the words are what must be kept. */
const words = (name: string): string => name.replaceAll(/[\s,]+/g, ' ').trim();
const readNames = (names: ReadName[] = []): string[] =>
  names.map(({ family, given, suffix, literal }) => words([literal, family, given, suffix].filter(Boolean).join(', ')));
const line = (text: string | undefined): string | undefined => (text === undefined ? undefined : oneLine(text));

/** Fields that the reader does not take of a type, though the line is there. */
const NOT_READ: Partial<Record<CslItem['type'], readonly (keyof CslItem)[]>> = {
  bill: ['author'],
  dataset: ['container-title', 'page'],
  legislation: ['author'],
  'post-weblog': ['page'],
  thesis: ['page'],
  webpage: ['page'],
};
/** Types of which the reader takes but the year. */
const YEAR_ONLY = new Set<CslItem['type']>(['article-newspaper', 'chapter', 'entry-dictionary']);
const several = fc.uniqueArray(oddWork, { selector: ({ id }) => id, minLength: 1, maxLength: 3 });

describe('RIS', () => {
  it('is read back to the same work, whatever its texts hold', () => {
    fc.assert(
      fc.property(several, (works) => {
        const items = read(toRis(works));
        expect(items.map(({ id }) => id)).toEqual(works.map(({ id }) => id));
        for (const [index, work] of works.entries()) {
          const item = items[index];
          const reads = (field: keyof CslItem) => !NOT_READ[work.type]?.includes(field);
          const date = work.issued?.['date-parts'][0];
          if (work.type === 'article-newspaper') {
            expect(words([item?.reporter ?? ''].flat().join(' '))).toEqual(
              words((work.author ?? []).map(invertedName).join(' ')),
            );
          } else if (reads('author')) {
            expect(readNames(item?.author)).toEqual((work.author ?? []).map((name) => words(invertedName(name))));
          }
          expect(item?.title).toEqual(line(work.title));
          expect(item?.issued?.['date-parts'][0]).toEqual(YEAR_ONLY.has(work.type) ? date?.slice(0, 1) : date);
          if (reads('container-title'))
            expect(item?.['container-title'] ?? item?.['collection-title']).toEqual(line(work['container-title']));
          if (reads('page')) expect(item?.page).toEqual(work.page?.replace('–', '-'));
          expect(item?.DOI).toEqual(work.DOI);
          expect(item?.URL).toEqual(work.URL);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has a line for each field, the whole date, and ends as the format has it', () => {
    const work: CslItem = {
      id: 'penno',
      type: 'webpage',
      language: 'fi',
      title: 'Penno\nuusi',
      author: [{ literal: 'Kirjan tekijät' }, { family: 'Laine', given: 'Aino' }, { family: 'Heikkilä' }],
      issued: { 'date-parts': [[2026, 11, 9]] },
    };
    expect(toRis([work])).toMatchInlineSnapshot(`
      "TY  - ELEC
      ID  - penno
      AU  - Kirjan tekijät
      AU  - Laine, Aino
      AU  - Heikkilä,
      TI  - Penno uusi
      PY  - 2026
      DA  - 2026/11/09/
      LA  - fi
      ER  - 
      "
    `);
  });
});

describe('CSL-JSON', () => {
  it('is read back to the same work, without our notes', () => {
    const custom = { basis: 'seen', article: [], citedAs: null, about: 'Työ.', caution: null } as const;
    fc.assert(
      fc.property(several, (works) => {
        const items = read(toCslJson(works.map((work) => ({ ...work, custom: { ...custom, article: [] } }))));
        expect(items).toEqual(works.map((work) => expect.objectContaining(work) as unknown));
        expect(JSON.stringify(JSON.parse(toCslJson(works)))).not.toContain('"custom"');
      }),
    );
  });
});
