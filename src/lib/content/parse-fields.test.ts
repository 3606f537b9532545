import { describe, expect, it } from 'vitest';
import { parseContent } from './parse-content.ts';
import { changed, openFiles, report } from '../testing/content.ts';
import { CHAPTER } from '../testing/fixtures.ts';

const OK = 'Sisältö on kunnossa.';

describe('fields of a file', () => {
  it('are misspelt, unknown, missing and of the wrong type, all told in one run', () => {
    expect(
      report(
        changed(
          'tools/penno.yaml',
          ['summary:', 'sumary:'],
          ['languages: null\n', ''],
          ['name: Penno\n', 'name: 112\n'],
          ['privacy: []', 'privacy: ei tietoa\nhinta: 0'],
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:1:1  \`languages\`: kenttä puuttuu. Lisää se; jos tietoa ei ole, arvoksi tulee null.
      content/tools/penno.yaml:2:7  \`name\`: tässä pitää olla tekstiä: kirjoita "112" lainausmerkkeihin.
      content/tools/penno.yaml:6:1  Tuntematon kenttä \`sumary\`. Tarkoititko \`summary\`?
      content/tools/penno.yaml:29:10  \`privacy\`: tässä pitää olla luettelo hakasulkeissa tai riveinä, jotka alkavat viivalla.
      content/tools/penno.yaml:30:1  Tuntematon kenttä \`hinta\`. Sallitut kentät: id, name, otherNames, summary, entryType, general, kind, audiences, article, known, operator, url, archived, languages, price, platforms, privacy, withClient, evidence, status, checked, corrections, doubts, searchWords, terms, related, instead, sources.
      5 virhettä."
    `);
  });

  it('have dates that are bad, impossible or to come', () => {
    const date = (value: string) => report(changed('tools/penno.yaml', ['"2024-03-05"', value]));
    expect(date('"2023-02-29"')).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:43:9  \`checked.date\`: päivämäärä ei kelpaa: kirjoita "2026-11-21", "2026-11" tai "2026", ja tarkista, että päivä on kalenterissa.
      1 virhe."
    `);
    expect(date('5.3.2024')).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:43:9  \`checked.date\`: päivämäärä ei kelpaa: kirjoita "2026-11-21", "2026-11" tai "2026", ja tarkista, että päivä on kalenterissa.
      1 virhe."
    `);
    expect(date('2024')).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:43:9  \`checked.date\`: päivämäärä kirjoitetaan lainausmerkkeihin muodossa "2026-11-21", "2026-11" tai "2026".
      1 virhe."
    `);
    expect(date('"2999-01"')).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:43:9  \`checked.date\`: päivämäärä on tulevaisuudessa: anna päivä, joka on jo ollut.
      1 virhe."
    `);
    expect(date('2024-03-05')).toBe(OK);
  });

  it('have addresses that are none, or not of the web', () => {
    const address = (value: string) => report(changed('tools/penno.yaml', ['https://www.penno.fi/\n', `${value}\n`]));
    expect(address('www.penno.fi')).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:22:12  \`url.address\`: osoite ei kelpaa: anna kokonainen osoite, joka alkaa https:// tai http://.
      1 virhe."
    `);
    expect(address('"javascript:alert(1)"')).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:22:12  \`url.address\`: osoite ei kelpaa: anna kokonainen osoite, joka alkaa https:// tai http://.
      1 virhe."
    `);
    expect(address('http://penno.fi/a?b=c')).toBe(OK);
  });

  it('hold HTML, which stays text', () => {
    const { entries } = parseContent(
      openFiles(changed('tools/penno.yaml', ['Sovellus, jolla seurataan menoja.', '<script>alert("a")</script>'])),
    );
    expect(entries.tools[0]?.data.summary).toBe('<script>alert(”a”)</script>');
  });
});

describe('frontmatter', () => {
  it('is missing or has no end', () => {
    expect(report({ 'chapters/alku.mdx': 'Teksti.\n' })).toMatchInlineSnapshot(`
      "content/chapters/alku.mdx:1:1  Alusta puuttuvat tiedot. Ensimmäinen rivi on \`---\`, sitten kentät ja toinen \`---\`.
      content/figures/osuudet.yaml:1:1  varoitus: Kuviota \`osuudet\` ei ole missään luvussa. Käytä sitä tai poista se.
      1 virhe, 1 varoitus."
    `);
    expect(report({ 'chapters/alku.mdx': CHAPTER.replace('\n---\n\n', '\n\n') })).toContain(
      'alku.mdx:1:1  Alusta puuttuvat tiedot.',
    );
    expect(report({ 'chapters/alku.mdx': '---\n---\n' })).toContain('alku.mdx:1:1  Alusta puuttuvat tiedot.');
  });

  it('has mistakes at lines of the file', () => {
    expect(report(changed('chapters/alku.mdx', ['  - osaat kertoa kolme\n', ''], ['title: Alku', 'titel: Alku'])))
      .toMatchInlineSnapshot(`
      "content/chapters/alku.mdx:2:1  Tuntematon kenttä \`titel\`. Tarkoititko \`title\`?
      content/chapters/alku.mdx:5:3  \`objectives\`: oppimistavoitteita on liian vähän: anna 3–5.
      2 virhettä."
    `);
    expect(report(changed('chapters/alku.mdx', ['title: Alku', 'title: "Alku']))).toMatchInlineSnapshot(`
      "content/chapters/alku.mdx:2:8  Tiedosto ei avaudu: lainausmerkki tai sulku jää auki: lisää sille pari.
      1 virhe."
    `);
  });
});
