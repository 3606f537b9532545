import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from './bibtex.ts';
import { oneLine, type CslItem } from './csl.ts';
import { oddWork } from './testing/odd-works.ts';

const work = (fields: Partial<CslItem>): CslItem => ({ id: 'laine-2020', type: 'book', language: 'fi', ...fields });

/** What Zotero's Better BibTeX reads; the case of titles stays as it is. */
function read(bibtex: string) {
  const { entries, errors } = parse(bibtex, { sentenceCase: false, caseProtection: false });
  expect(errors).toEqual([]);
  return entries.map(({ key, type, fields }) => ({ key, type, fields: fields }));
}

interface ReadName {
  name?: string;
  lastName?: string;
  firstName?: string;
  prefix?: string;
}
const readNames = (value: unknown): string[] =>
  ((value ?? []) as ReadName[]).map(
    ({ name, prefix, lastName, firstName }) =>
      name ?? [[prefix, lastName].filter(Boolean).join(' '), firstName].filter(Boolean).join(', '),
  );
const writtenNames = (names: CslItem['author'] = []): string[] =>
  names.map((name) =>
    'literal' in name ? oneLine(name.literal) : [name.family, name.given].filter(Boolean).join(', '),
  );

describe('BibTeX', () => {
  it('is read back to the same work, whatever its texts hold', () => {
    fc.assert(
      fc.property(fc.uniqueArray(oddWork, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }), (works) => {
        const entries = read(toBibtex(works));
        expect(entries.map(({ key }) => key)).toEqual(works.map(({ id }) => id));
        for (const [index, item] of works.entries()) {
          const fields = entries[index]?.fields ?? {};
          const container = fields.journal ?? fields.booktitle ?? fields.howpublished;
          const plain = (text?: string) => (text === undefined ? undefined : oneLine(text));
          expect(readNames(fields.author)).toEqual(writtenNames(item.author));
          expect(readNames(fields.editor)).toEqual(writtenNames(item.editor));
          expect(fields.title).toEqual(plain(item.title));
          expect(container).toEqual(plain(item['container-title']));
          expect([fields.publisher ?? fields.institution ?? fields.school].flat()).toEqual([plain(item.publisher)]);
          expect(fields.year).toEqual(item.issued?.['date-parts'][0][0]?.toString());
          expect(fields.pages).toEqual(item.page?.replace('-', '–'));
          expect(fields.doi).toEqual(item.DOI);
          expect(fields.url).toEqual(item.URL);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is one entry for a work, with its id as the key', () => {
    expect(
      toBibtex([
        work({
          title: 'Työ & {STePS}',
          author: [{ family: 'Heikkilä', given: 'Aino' }, { literal: 'A } B {' }],
          issued: { 'date-parts': [[2024, 2, 12]] },
          page: '12–25',
        }),
      ]),
    ).toMatchInlineSnapshot(`
      "@book{laine-2020,
        author = {Heikkilä, Aino and {A \\textbraceright{} B \\textbraceleft{}}},
        title = {{Työ} \\& {\\textbraceleft{}STePS\\textbraceright{}}},
        pages = {12--25},
        year = 2024,
        month = feb,
        day = 12,
        language = {fi},
      }
      "
    `);
  });
});
