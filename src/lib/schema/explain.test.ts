import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explainIssues } from './explain.ts';

const schema = z.strictObject({
  name: z.string(),
  count: z.int().min(1).max(22),
  isOpen: z.boolean(),
  words: z.array(z.string()).min(1),
  note: z.string().nullable(),
  colour: z.enum(['red', 'green']),
  rows: z.array(z.strictObject({ title: z.string() })),
  place: z.union([z.string(), z.strictObject({ street: z.string(), town: z.string().optional() })]),
});
const VALID = {
  name: 'Penno',
  count: 3,
  isOpen: true,
  words: ['raha'],
  note: null,
  colour: 'red',
  rows: [{ title: 'Yksi' }],
  place: 'Turku',
};

const explained = (data: unknown) =>
  explainIssues(schema, data)
    .map(({ message, path, at }) => `${at} ${path.join('.')}: ${message}`)
    .join('\n');
const without = (field: keyof typeof VALID) =>
  Object.fromEntries(Object.entries(VALID).filter(([name]) => name !== field));

describe('explainIssues', () => {
  it('finds nothing in valid data', () => {
    expect(explained(VALID)).toBe('');
  });

  it('says of a missing field what to put there', () => {
    expect(explained(without('name'))).toMatchInlineSnapshot(`"value name: \`name\`: kenttä puuttuu. Lisää se."`);
    expect(explained(without('note'))).toMatchInlineSnapshot(
      `"value note: \`note\`: kenttä puuttuu. Lisää se; jos tietoa ei ole, arvoksi tulee null."`,
    );
    expect(explained(without('rows'))).toMatchInlineSnapshot(
      `"value rows: \`rows\`: kenttä puuttuu. Lisää se; jos tietoa ei ole, arvoksi tulee []."`,
    );
  });

  it('points at an unknown field and lists the known ones', () => {
    expect(explained({ ...VALID, zzzzzz: 1 })).toMatchInlineSnapshot(
      `"key zzzzzz: Tuntematon kenttä \`zzzzzz\`. Sallitut kentät: name, count, isOpen, words, note, colour, rows, place."`,
    );
  });

  it('takes a misspelt field for the one that is meant, which is not missing as well', () => {
    expect(explained({ ...without('name'), nmae: 'Penno' })).toMatchInlineSnapshot(
      `"key nmae: Tuntematon kenttä \`nmae\`. Tarkoititko \`name\`?"`,
    );
  });

  it('knows the fields within lists and alternatives', () => {
    expect(explained({ ...VALID, rows: [{ title: 'a' }, { titel: 'b' }] })).toMatchInlineSnapshot(
      `"key rows.1.titel: Tuntematon kenttä \`titel\`. Tarkoititko \`title\`?"`,
    );
    expect(explained({ ...VALID, place: { street: 'Katu', twon: 'Turku' } })).toMatchInlineSnapshot(
      `"key place.twon: Tuntematon kenttä \`twon\`. Tarkoititko \`town\`?"`,
    );
  });

  it('says what type a value should have', () => {
    expect(explained({ ...VALID, name: 112, count: 1.5, isOpen: 'joo', words: 'raha', rows: [7] }))
      .toMatchInlineSnapshot(`
      "value name: \`name\`: tässä pitää olla tekstiä: kirjoita "112" lainausmerkkeihin.
      value count: \`count\`: tässä pitää olla kokonaisluku.
      value isOpen: \`isOpen\`: tässä pitää olla true tai false.
      value words: \`words\`: tässä pitää olla luettelo hakasulkeissa tai riveinä, jotka alkavat viivalla.
      value rows.0: \`rows[1]\`: tässä pitää olla kenttiä muodossa nimi: arvo."
    `);
    expect(explained({ ...VALID, name: null, count: '3' })).toMatchInlineSnapshot(`
      "value name: \`name\`: arvo puuttuu: tässä pitää olla tekstiä.
      value count: \`count\`: tässä pitää olla luku."
    `);
  });

  it('says how many there may be', () => {
    expect(explained({ ...VALID, count: 0, words: [] })).toMatchInlineSnapshot(`
      "value count: \`count\`: luvun pitää olla vähintään 1.
      value words: \`words\`: luettelossa pitää kohtia olla vähintään 1."
    `);
    expect(explained({ ...VALID, count: 23 })).toMatchInlineSnapshot(
      `"value count: \`count\`: luvun pitää olla enintään 22."`,
    );
  });

  it('names the nearest of the allowed values', () => {
    expect(explained({ ...VALID, colour: 'gren' })).toMatchInlineSnapshot(
      `"value colour: \`colour\`: arvo ei kelpaa. Tarkoititko \`green\`? Sallitut arvot: \`red\`, \`green\`."`,
    );
    expect(explained({ ...VALID, colour: 3 })).toMatchInlineSnapshot(
      `"value colour: \`colour\`: arvo ei kelpaa. Sallitut arvot: \`red\`, \`green\`."`,
    );
  });

  it('takes a file that is no record at all', () => {
    expect(explained([VALID])).toMatchInlineSnapshot(
      `"value : Tiedosto: tässä pitää olla kenttiä muodossa nimi: arvo."`,
    );
    expect(explained('Penno')).toMatchInlineSnapshot(
      `"value : Tiedosto: tässä pitää olla kenttiä muodossa nimi: arvo."`,
    );
    expect(explained(null)).toMatchInlineSnapshot(
      `"value : Tiedosto: arvo puuttuu: tässä pitää olla kenttiä muodossa nimi: arvo."`,
    );
  });

  it('has words for what no schema foresees', () => {
    expect(explained({ ...VALID, place: 5 })).toMatchInlineSnapshot(
      `"value place: \`place\`: arvo ei ole sallitussa muodossa: vertaa sitä saman kansion muihin tiedostoihin."`,
    );
  });

  it('leaves no English in a message', () => {
    const messages = explained({
      name: 1,
      count: '',
      isOpen: 0,
      words: {},
      note: [],
      colour: '',
      rows: null,
      place: 1,
    });
    expect(messages).not.toMatch(/invalid|expected|received|required|too /i);
  });
});
