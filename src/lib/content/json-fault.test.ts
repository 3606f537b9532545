import { describe, expect, it } from 'vitest';
import { findJsonFault } from './json-fault.ts';
import { REFERENCES } from '../testing/fixtures.ts';
import { seededRandom } from '../testing/seeded-random.ts';

const told = (source: string) => {
  const fault = findJsonFault(source);
  return fault && `${fault.position.line}:${fault.position.column}  ${fault.advice}`;
};
/** A bibliography of two works with a part of the first changed, so that the rest of the file follows the fault. */
const changed = (from: string, to: string) => {
  expect(REFERENCES).toContain(from);
  return told(REFERENCES.replace(from, () => to));
};

describe('findJsonFault', () => {
  it.each(['[{ "a": 1 }]\n', REFERENCES, '{}', ' [ ] ', '-1.5e+3', '"\\u00e4 \\n"', 'null', '[[], {}, true]'])(
    'accepts %j',
    (source) => {
      expect(told(source)).toBeUndefined();
    },
  );

  it('finds the fault in the middle of a file and says what to do', () => {
    expect(changed('"given": "Aino"', '"given": "Aino",')).toMatchInlineSnapshot(
      `"8:24  viimeisen kohdan jälkeen ei tule pilkkua: poista pilkku"`,
    );
    expect(changed('"book",', '"book"')).toMatchInlineSnapshot(
      `"5:5  kohtien välistä puuttuu pilkku: lisää se edellisen kohdan loppuun"`,
    );
    expect(changed('"book"', 'book')).toMatchInlineSnapshot(
      `"4:13  teksti ja kentän nimi ovat lainausmerkeissä: kirjoita \`"nimi": "arvo"\`"`,
    );
    expect(changed('"book"', '”book”')).toMatchInlineSnapshot(
      `"4:13  tekstin ympärillä on muu kuin suora lainausmerkki: kirjoita \`"\`"`,
    );
    expect(changed('"book"', "'book'")).toMatchInlineSnapshot(
      `"4:13  tekstin ympärillä on muu kuin suora lainausmerkki: kirjoita \`"\`"`,
    );
    expect(changed('"type"', 'type')).toMatchInlineSnapshot(
      `"4:5  teksti ja kentän nimi ovat lainausmerkeissä: kirjoita \`"nimi": "arvo"\`"`,
    );
    expect(changed('"type":', '"type"')).toMatchInlineSnapshot(
      `"4:12  kentän nimen jälkeen puuttuu kaksoispiste: kirjoita \`"nimi": "arvo"\`"`,
    );
    expect(changed('"type"', '// laji\n    "type"')).toMatchInlineSnapshot(
      `"4:5  tiedostossa ei voi olla huomautuksia: poista huomautus"`,
    );
    expect(changed('"book",', '"book,')).toMatchInlineSnapshot(
      `"4:13  lainausmerkki tai sulku jää auki: lisää sille pari"`,
    );
    expect(changed('"book",', '"a "b" c",')).toMatchInlineSnapshot(
      `"4:17  tekstin sisällä on suora lainausmerkki: kirjoita sen tilalle ”"`,
    );
    expect(changed('"book"', '"a\\q"')).toMatchInlineSnapshot(
      `"4:13  kenoviiva lainausmerkeissä ei kelpaa: kirjoita se kahdesti"`,
    );
    expect(changed(' 2020', ' 02020')).toMatchInlineSnapshot(
      `"15:12  tarkista tämän ja edellisen rivin pilkut, lainausmerkit ja sulkeet"`,
    );
    expect(changed('}', ']')).toMatchInlineSnapshot(
      `"9:7  tarkista tämän ja edellisen rivin pilkut, lainausmerkit ja sulkeet"`,
    );
  });

  it('finds what is left open, and what is too much, at the end of a file', () => {
    expect(told('[\n  { "a": 1 }\n')).toMatchInlineSnapshot(
      `"3:1  lainausmerkki tai sulku jää auki: lisää sille pari"`,
    );
    expect(told('[\n  { "a": 1 }\n]\n]\n')).toMatchInlineSnapshot(
      `"4:1  tarkista tämän ja edellisen rivin pilkut, lainausmerkit ja sulkeet"`,
    );
    expect(told('[\n  1,\n')).toMatchInlineSnapshot(`"3:1  lainausmerkki tai sulku jää auki: lisää sille pari"`);
  });

  it('agrees with the engine on what is JSON, whatever one sign is put in or taken away', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 3000; round++) {
      const at = random.below(REFERENCES.length);
      const sign = random.pick(Array.from('{}[],:"\\\'”/#-.0a\n '));
      const source = REFERENCES.slice(0, at) + sign + REFERENCES.slice(at + random.below(2));
      expect(findJsonFault(source) === undefined, source).toBe(isJson(source));
    }
  });
});

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}
