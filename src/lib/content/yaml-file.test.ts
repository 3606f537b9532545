import { describe, expect, it } from 'vitest';
import { explainJson, parsePositioned } from './yaml-file.ts';

const errorsOf = (source: string, lineOffset = 0) => shown(parsePositioned(source, lineOffset).errors);
const warningsOf = (source: string) => shown(parsePositioned(source).warnings);
const shown = (errors: ReturnType<typeof parsePositioned>['errors']) =>
  errors.map(({ message, position }) => `${position.line}:${position.column}  ${message}`).join('\n');

const SOURCE = `name: Penno
status:
  value: in-use
  pages: [a, b]
rows:
  - id: x
  - id: y
12: number
`;

describe('parsePositioned', () => {
  it('gives the data', () => {
    expect(parsePositioned(SOURCE).data).toEqual({
      name: 'Penno',
      status: { value: 'in-use', pages: ['a', 'b'] },
      rows: [{ id: 'x' }, { id: 'y' }],
      12: 'number',
    });
  });

  it.each([
    [['name'], 1, 7],
    [['status', 'pages', 1], 4, 14],
    [['rows', 1, 'id'], 7, 9],
    [[], 1, 1],
  ])('places the value at %j', (path, line, column) => {
    expect(parsePositioned(SOURCE).locate(path)).toEqual({ line, column });
  });

  it('places a missing value where its nearest parent stands', () => {
    const { locate } = parsePositioned(SOURCE);
    expect(locate(['status', 'ground'])).toEqual({ line: 3, column: 3 });
    expect(locate(['rows', 1, 'name', 'x'])).toEqual({ line: 7, column: 5 });
    expect(parsePositioned('').locate(['a', 'b'])).toEqual({ line: 1, column: 1 });
  });

  it.each([
    [['rows'], 5, 1],
    [['status', 'pages'], 4, 3],
    [['rows', 0, 'id'], 6, 5],
    [['12'], 8, 1],
    [['status', 'none'], 3, 3],
  ])('places the key at %j', (path, line, column) => {
    expect(parsePositioned(SOURCE).locateKey(path)).toEqual({ line, column });
  });

  it('counts the lines before frontmatter', () => {
    expect(parsePositioned(SOURCE, 1).locate(['name'])).toEqual({ line: 2, column: 7 });
    expect(parsePositioned(SOURCE, 1).locateKey(['rows'])).toEqual({ line: 6, column: 1 });
    expect(errorsOf('a: "b\n', 1)).toMatch(/^2:4 /);
  });

  it('says in Finnish what keeps YAML from opening', () => {
    expect(errorsOf('a: 1\na: 2\n')).toMatchInlineSnapshot(
      `"2:1  Tiedosto ei avaudu: sama kenttä on kahdesti: poista toinen."`,
    );
    expect(errorsOf('a:\n\tb: 1\n')).toMatchInlineSnapshot(
      `"2:1  Tiedosto ei avaudu: sisennyksessä on sarkain: käytä välilyöntejä."`,
    );
    expect(errorsOf('a:\n  b: 1\n c: 2\n')).toMatchInlineSnapshot(
      `"3:1  Tiedosto ei avaudu: sisennys on väärin: kentät ja luettelot alkavat samasta sarakkeesta kuin naapurinsa."`,
    );
    expect(errorsOf('a: "b\nc: d\n')).toMatchInlineSnapshot(
      `"1:4  Tiedosto ei avaudu: lainausmerkki tai sulku jää auki: lisää sille pari."`,
    );
    expect(errorsOf('a: [b, c\nd: e\n')).toMatchInlineSnapshot(
      `"1:4  Tiedosto ei avaudu: lainausmerkki tai sulku jää auki: lisää sille pari."`,
    );
    expect(errorsOf('a: b: c\n')).toMatchInlineSnapshot(
      `"1:4  Tiedosto ei avaudu: rivillä on kaksi kaksoispistettä, tai seuraava rivi on liian syvällä: kirjoita teksti lainausmerkkeihin tai korjaa sisennys."`,
    );
    expect(errorsOf('a: "b\\q"\n')).toMatchInlineSnapshot(
      `"1:6  Tiedosto ei avaudu: kenoviiva lainausmerkeissä ei kelpaa: kirjoita se kahdesti."`,
    );
    expect(errorsOf('a: 1\n b: 2\n')).toMatchInlineSnapshot(
      `"1:4  Tiedosto ei avaudu: rivillä on kaksi kaksoispistettä, tai seuraava rivi on liian syvällä: kirjoita teksti lainausmerkkeihin tai korjaa sisennys."`,
    );
    expect(errorsOf('a: "b" c\n')).toMatchInlineSnapshot(
      `"1:8  Tiedosto ei avaudu: rivillä on merkki, jota YAML ei osaa lukea tässä: kirjoita teksti lainausmerkkeihin."`,
    );
    expect(errorsOf('a: 1\nb\n')).toMatchInlineSnapshot(
      `"2:1  Tiedosto ei avaudu: merkki puuttuu: kirjoita \`nimi: arvo\`, teksti lainausmerkkeihin tai jatkorivi sisennettynä."`,
    );
    expect(errorsOf('a: @b\n')).toMatchInlineSnapshot(
      `"1:4  Tiedosto ei avaudu: arvo ei voi alkaa tällä merkillä: kirjoita teksti lainausmerkkeihin."`,
    );
    expect(errorsOf('a: 1\n---\nb: 2\n')).toMatchInlineSnapshot(
      `"2:1  Tiedosto ei avaudu: rivi \`---\` aloittaa toisen sisällön samassa tiedostossa: poista rivi ja se, mikä kuuluu muualle."`,
    );
  });

  it('does not let a star at the start of a text throw', () => {
    expect(errorsOf('a: *tähti\n')).toMatchInlineSnapshot(
      `"1:4  Tiedosto ei avaudu: arvo ei voi alkaa tähdellä: kirjoita teksti lainausmerkkeihin."`,
    );
    expect(errorsOf('a: &b x\nc: *b\n')).toMatchInlineSnapshot(
      `
      "1:4  Tiedosto ei avaudu: arvo ei voi alkaa merkillä \`&\`: kirjoita teksti lainausmerkkeihin.
      2:4  Tiedosto ei avaudu: arvo ei voi alkaa tähdellä: kirjoita teksti lainausmerkkeihin."
    `,
    );
  });

  it('does not let a sign at the start of a text take it away', () => {
    expect(errorsOf('name: &Penno peli\n')).toMatchInlineSnapshot(
      `"1:7  Tiedosto ei avaudu: arvo ei voi alkaa merkillä \`&\`: kirjoita teksti lainausmerkkeihin."`,
    );
    expect(errorsOf('a: 1\nsummary: !Selaimessa toimiva\n')).toMatchInlineSnapshot(
      `"2:10  Tiedosto ei avaudu: arvo ei voi alkaa huutomerkillä: kirjoita teksti lainausmerkkeihin."`,
    );
    expect(errorsOf('a:\n  - !!binary x\n  - !x [y]\n  - &z { b: 1 }\n').match(/^\d+:\d+/gm)).toEqual([
      '2:5',
      '3:5',
      '4:5',
    ]);
    expect(errorsOf('a: "&b *c !d"\nb: >-\n  &b *c !d\nc: x & y * z!\n')).toBe('');
  });

  it('warns of a text that a number sign cuts off', () => {
    expect(warningsOf('a: 1\nname: Penno #1\n')).toMatchInlineSnapshot(
      `"2:13  Teksti katkeaa merkkiin \`#\`, ja rivin loppu jää pois. Kirjoita teksti lainausmerkkeihin; jos loppu on ohje, jätä merkin eteen kaksi väliä ja jälkeen yksi."`,
    );
    expect(warningsOf('a: Suomi, ruotsi # ja englanti.\n')).toMatch(/^1:18 /);
    expect(warningsOf('a: eka\n  toka #2\n')).toMatch(/^2:8 /);
    expect(warningsOf('- [raha #1,\n  b]\n')).toMatch(/^1:9 /);
    expect(parsePositioned('name: Penno #1\n').data).toEqual({ name: 'Penno' });
  });

  it.each([
    'a: b  # ohje\n',
    'a: b  ## ohje\n',
    'a: b #\n',
    '#ohje\na: b\n  #ohje\n#ohje\nc: d\n',
    'a: "Penno" #1\n',
    'a: "Penno #1"\n',
    "a: 'Penno #1'\n",
    'a: C#\n',
    'a: https://penno.fi/#1\n',
    'a: >- #ohje\n  Penno #1\n#ohje\nb: #ohje\n  - c\n',
    'a: [] #ohje\n',
  ])('does not warn of %j', (source) => {
    expect(parsePositioned(source)).toMatchObject({ errors: [], warnings: [] });
  });

  it('gives one error for a line', () => {
    expect(parsePositioned('a: &b, c\nd: &e, f\n').errors.map(({ position }) => position.line)).toEqual([1, 2]);
  });
});

describe('explainJson', () => {
  it('accepts JSON', () => {
    expect(explainJson('[{ "a": 1 }]\n')).toBeUndefined();
  });

  it('refuses what only YAML allows, at its place', () => {
    expect(shown(explainJson('[\n  { "a": 1 },\n]\n') ?? [])).toMatchInlineSnapshot(
      `"2:13  Tiedosto ei avaudu: viimeisen kohdan jälkeen ei tule pilkkua: poista pilkku."`,
    );
  });
});
