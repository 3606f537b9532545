import { describe, expect, it } from 'vitest';
import { changed, report } from '../testing/content.ts';

const tool = (...changes: [string, string][]) =>
  report(changed('tools/penno.yaml', ...changes)).replaceAll('content/tools/', '');

describe('advice that works when it is followed', () => {
  it.each(['0800', '1.10', '007', '2.0', '0100100', '1e3', '0x1F', 'true'])(
    'repeats %s as it was written',
    (written) => {
      expect(tool(['searchWords: [raha]', `searchWords: [${written}]`])).toContain(
        `kirjoita "${written}" lainausmerkkeihin.`,
      );
      expect(tool(['searchWords: [raha]', `searchWords: ["${written}"]`])).toBe('Sisältö on kunnossa.');
    },
  );

  it('tells of the fields where a text was given', () => {
    expect(tool(['price:\n  text: Maksuton.\n  source: general-knowledge', 'price: Maksuton.'])).toMatchInlineSnapshot(`
      "penno.yaml:26:8  \`price\`: tässä pitää olla kenttiä muodossa nimi: arvo: \`text\` ja \`source\`. Kirjoita \`text: Maksuton.\` omalle rivilleen kentän alle, ja muut kentät sen alle.
      1 virhe."
    `);
  });

  it('names null only where it is allowed', () => {
    expect(tool(['text: Kela.', 'text: ""'])).toMatch(/teksti puuttuu: kirjoita se\.\n/);
    expect(tool(['note: null', 'note: ""'])).toMatch(/teksti puuttuu: kirjoita se tai jätä arvoksi null\.\n/);
  });

  it('names an item of a list by what it holds', () => {
    expect(tool(['kind: article\nsummary', 'kind: artikkeli\nsummary'])).toMatchInlineSnapshot(`
      "penno.yaml:5:11  \`otherNames[1].kind\` (Penno-sovellus): arvo ei kelpaa. Sallitut arvot: \`article\`, \`former\`, \`later\`, \`alternative\`.
      1 virhe."
    `);
    expect(
      tool([
        'text: Penno arvioi, paljonko rahaa jää.\n    source: ohje',
        'text: Penno arvioi, paljonko rahaa jää.\n    sourse: ohje',
      ]),
    ).toMatch(/Tarkoititko `source`/);
  });
});

it('a source of a question is told of works', () => {
  const questions = (source: string) =>
    report(changed('questions/alku.yaml', ['source: { ref: virtanen-2020, pages: "9" }', `source: ${source}`]));
  expect(questions('virtanen')).toMatchInlineSnapshot(`
    "content/questions/alku.yaml:11:13  Lähdettä \`virtanen\` ei ole. Teos kirjoitetaan \`{ ref: virtanen-2020 }\`, säädös \`{ provision: … }\`; käy myös article, general-knowledge, none, synthesis.
    1 virhe."
  `);
  expect(questions('virtanen-2020')).toMatch(/on teos: kirjoita `\{ ref: virtanen-2020 \}`/);
});
