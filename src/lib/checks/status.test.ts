import { describe, expect, it } from 'vitest';
import { formatProblems } from '../content/problems.ts';
import { changed, contentFiles, report, type Overrides } from '../testing/content.ts';
import { openContent } from './check-content.ts';
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

describe('evidence', () => {
  const on = (day: string, ...changes: [string, string][]) =>
    formatProblems(openContent(contentFiles(changed('tools/penno.yaml', ...changes)), day).problems);

  it('is fresh for two years from the last day of its month', () => {
    expect(on('2025-09-30')).toBe(OK);
    expect(on('2024-06-01')).toBe(OK);
  });

  it('will be too old within half a year', () => {
    expect(on('2025-10-01')).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:39:9  varoitus: Tila ”käytössä” vanhenee 31.3.2026, ja sitten sivu näyttää sen viimeksi nähtynä: uusin havainto on 3/2024. Etsi uudempi sivu ja päivitä \`seen\`, \`ground\` ja \`checked\`.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
  });

  it('is too old', () => {
    expect(on('2026-04-01')).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:39:9  varoitus: Tila ”käytössä” vanheni 31.3.2026, ja sivu näyttää sen viimeksi nähtynä: uusin havainto on 3/2024. Etsi uudempi sivu ja päivitä \`seen\`, \`ground\` ja \`checked\`.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
    expect(on('2031-03-01')).toContain('vanheni 31.3.2026');
  });

  it('of what was only seen does not age', () => {
    expect(on('2031-03-01', ['confidence: confirmed', 'confidence: indicative'])).toBe(OK);
  });

  it('is a page with a date, where something is confirmed', () => {
    const fields: [string, string][] = [
      ['ground: Sivu avautui.\n  source: ohje', 'ground: Luulen niin.\n  source: none'],
      ['seen: "2024-03"', 'seen: null'],
    ];
    expect(withStatus(...fields)).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:37:11  Vahvistettu tila tarvitsee sivun, joka vahvistaa sen. Anna lähteeksi sivu tai teos, tai valitse toinen varmuus.
      content/tools/penno.yaml:39:9  Vahvistettu tila tarvitsee havainnon päivän. Anna \`seen\`, tai valitse varmuudeksi \`indicative\`.
      2 virhettä."
    `);
  });
});
