import { describe, expect, it } from 'vitest';
import { changed, report, type Overrides } from '../testing/content.ts';
import { TOOL } from '../testing/fixtures.ts';

const OK = 'Sisältö on kunnossa.';
const withStatus = (...changes: [string, string][]) => report(changed('tools/penno.yaml', ...changes));

describe('a status', () => {
  it.each([
    ['in use', []],
    [
      'ended on a day',
      [
        ['value: in-use', 'value: ended'],
        ['changed: null', 'changed: "2023-12-31"'],
      ],
    ],
    [
      'renamed to what is no tool of ours',
      [
        ['value: in-use', 'value: renamed'],
        ['successor: null', 'successor: { name: Uusi, tool: null, source: none }'],
      ],
    ],
    [
      'not applicable',
      [
        ['value: in-use', 'value: not-applicable'],
        ['confidence: confirmed', 'confidence: not-applicable'],
      ],
    ],
    [
      'unknown',
      [
        ['value: in-use', 'value: unknown'],
        ['confidence: confirmed', 'confidence: no-information'],
      ],
    ],
  ] as [string, [string, string][]][])('may be %s', (_what, changes) => {
    expect(withStatus(...changes)).toBe(OK);
  });

  it('has a successor though it has not ended', () => {
    expect(withStatus(['successor: null', 'successor: { name: Uusi, tool: null, source: none }']))
      .toMatchInlineSnapshot(`
        "content/tools/penno.yaml:40:14  Seuraaja annetaan vain, kun tila on \`ended\`, \`renamed\` tai \`merged\`. Poista seuraaja tai muuta tila.
        1 virhe."
      `);
  });

  it('has changed though it is in use', () => {
    expect(withStatus(['changed: null', 'changed: "2023"'])).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:38:12  Muutospäivä annetaan vain, kun tila on \`ended\`, \`renamed\` tai \`merged\`. Poista päivä tai muuta tila.
      1 virhe."
    `);
  });

  it('is not applicable with a confidence that is, or the other way round', () => {
    expect(withStatus(['value: in-use', 'value: not-applicable'])).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:35:15  Tila ja varmuus ovat \`not-applicable\` vain yhdessä. Muuta toinen.
      1 virhe."
    `);
    expect(withStatus(['confidence: confirmed', 'confidence: not-applicable'])).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:35:15  Tila ja varmuus ovat \`not-applicable\` vain yhdessä. Muuta toinen.
      1 virhe."
    `);
  });

  it('is confirmed to be unknown', () => {
    expect(withStatus(['value: in-use', 'value: unknown'])).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:35:15  Tuntematon tila ei voi olla vahvistettu. Valitse \`uncertain\` tai \`no-information\`.
      1 virhe."
    `);
  });

  it('has several contradictions, all told', () => {
    expect(
      withStatus(
        ['value: in-use', 'value: unknown'],
        ['changed: null', 'changed: "2023"'],
        ['successor: null', 'successor: { name: Uusi, tool: null, source: none }'],
      ),
    ).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:35:15  Tuntematon tila ei voi olla vahvistettu. Valitse \`uncertain\` tai \`no-information\`.
      content/tools/penno.yaml:38:12  Muutospäivä annetaan vain, kun tila on \`ended\`, \`renamed\` tai \`merged\`. Poista päivä tai muuta tila.
      content/tools/penno.yaml:40:14  Seuraaja annetaan vain, kun tila on \`ended\`, \`renamed\` tai \`merged\`. Poista seuraaja tai muuta tila.
      3 virhettä."
    `);
  });
});

describe('successors', () => {
  /** Tools that have ended, each with the successor given. */
  const line = (successors: Record<string, string | null>): Overrides =>
    Object.fromEntries(
      Object.entries(successors).map(([id, successor]) => [
        `tools/${id}.yaml`,
        TOOL.replace('id: penno', `id: ${id}`)
          .replace('name: Penno', `name: ${id}`)
          .replace('value: in-use', `value: ${successor ? 'merged' : 'in-use'}`)
          .replace(
            'successor: null',
            successor ? `successor: { name: ${successor}, tool: ${successor}, source: none }` : 'successor: null',
          ),
      ]),
    );

  it('are the last of their line', () => {
    expect(report(line({ a: 'penno', b: 'penno' }))).toBe(OK);
  });

  it('do not exist', () => {
    expect(report(line({ a: 'pennno' }))).toMatchInlineSnapshot(`
      "content/tools/a.yaml:40:36  Työkalua \`pennno\` ei ole. Tarkoititko \`penno\`?
      1 virhe."
    `);
  });

  it('have successors of their own', () => {
    expect(report(line({ a: 'b', b: 'c', c: 'penno' }))).toMatchInlineSnapshot(`
      "content/tools/a.yaml:40:31  Seuraajalla on oma seuraaja: a → b → c → penno. Anna seuraajaksi suoraan \`penno\`.
      content/tools/b.yaml:40:31  Seuraajalla on oma seuraaja: b → c → penno. Anna seuraajaksi suoraan \`penno\`.
      2 virhettä."
    `);
  });

  it('go round in a circle', () => {
    expect(report(line({ a: 'b', b: 'a' }))).toMatchInlineSnapshot(`
      "content/tools/a.yaml:40:31  Seuraajat kiertävät kehää: a → b → a. Poista yksi seuraaja.
      content/tools/b.yaml:40:31  Seuraajat kiertävät kehää: b → a → b. Poista yksi seuraaja.
      2 virhettä."
    `);
    expect(report(line({ a: 'a' }))).toMatchInlineSnapshot(`
      "content/tools/a.yaml:40:31  Seuraajat kiertävät kehää: a → a. Poista yksi seuraaja.
      1 virhe."
    `);
  });

  it('lead into a circle', () => {
    expect(report(line({ a: 'b', b: 'c', c: 'b' }))).toMatchInlineSnapshot(`
      "content/tools/a.yaml:40:31  Seuraajat kiertävät kehää: a → b → c → b. Poista yksi seuraaja.
      content/tools/b.yaml:40:31  Seuraajat kiertävät kehää: b → c → b. Poista yksi seuraaja.
      content/tools/c.yaml:40:31  Seuraajat kiertävät kehää: c → b → c. Poista yksi seuraaja.
      3 virhettä."
    `);
  });
});

it('is told of together with all else that is wrong with a tool', () => {
  const faults = changed(
    'tools/penno.yaml',
    ['privacy: []\n', ''],
    ['value: in-use', 'value: unknown'],
    ['source: [ohje,', 'source: [oje,'],
  );
  expect(report(faults)).toMatchInlineSnapshot(`
    "content/tools/penno.yaml:1:1  \`privacy\`: kenttä puuttuu. Lisää se; jos tietoa ei ole, arvoksi tulee [].
    content/tools/penno.yaml:20:11  Lähdettä \`oje\` ei ole tiedoston omassa \`sources\`-luettelossa. Tarkoititko \`ohje\`?
    content/tools/penno.yaml:34:15  Tuntematon tila ei voi olla vahvistettu. Valitse \`uncertain\` tai \`no-information\`.
    3 virhettä."
  `);
});
