import { expect, it } from 'vitest';
import { changed, report } from '../testing/content.ts';
import { EDITIONS } from '../testing/fixtures.ts';

const next = (number: number, rest = 'changes: []') =>
  `editions:\n  - { number: ${number}, date: "2025-01-01", summary: Uusi., ${rest} }\n${EDITIONS.replace('editions:\n', '')}`;

it('the newest edition is the one that the book says it is', () => {
  expect(report({ 'editions.yaml': next(2) })).toMatchInlineSnapshot(`
    "content/editions.yaml:2:5  Ensimmäisenä on painos 2 (2025-01-01), mutta tiedostossa content/publication.yaml on painos 1 (2024-05-02). Kerro siitä painoksesta, tai korjaa päivä.
    1 virhe."
  `);
  const publication = changed('publication.yaml', ['number: 1', 'number: 2'], ['2024-05-02', '2025-01-01']);
  expect(report({ 'editions.yaml': next(2), ...publication })).toBe('Sisältö on kunnossa.');
});

it('editions follow one another, and changes are on pages that exist', () => {
  const publication = changed('publication.yaml', ['number: 1', 'number: 3'], ['2024-05-02', '2025-01-01']);
  const changes = 'changes: [{ page: /luvut/alku/, text: Luku on uusi. }, { page: /luvut/aku/, text: Luku on uusi. }]';
  expect(report({ 'editions.yaml': next(3, changes), ...publication })).toMatchInlineSnapshot(`
    "content/editions.yaml:2:117  Lukua \`aku\` ei ole. Tarkoititko \`alku\`?
    content/editions.yaml:3:13  Painosten järjestys on väärä: painoksen 3 jälkeen tulee painos 2. Kirjoita uusin ensin.
    2 virhettä."
  `);
});

it('the book cannot do without them', () => {
  expect(report({ 'editions.yaml': null })).toContain('content/editions.yaml:1:1  Tiedosto puuttuu.');
});
