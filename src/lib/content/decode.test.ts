import { describe, expect, it } from 'vitest';
import { decodeFile, positionAt } from './decode.ts';
import { formatProblems } from './problems.ts';

const decode = (content: string | readonly number[]) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const { text, problems } = decodeFile({ path: 'content/a.yaml', bytes });
  return { text, report: formatProblems(problems) };
};
const bytesOf = (text: string) => [...new TextEncoder().encode(text)];

describe('decodeFile', () => {
  it('reads UTF-8 with every letter and sign', () => {
    expect(decode('nimi: Älä säikähdä ”😀”\n')).toEqual({
      text: 'nimi: Älä säikähdä ”😀”\n',
      report: 'Sisältö on kunnossa.',
    });
  });

  it('reports an empty file', () => {
    expect(decode('').report).toMatchInlineSnapshot(`
      "content/a.yaml:1:1  Tiedosto on tyhjä. Kirjoita tai palauta sisältö; tarpeeton tiedosto poistetaan.
      1 virhe."
    `);
    expect(decode(' \n\n').report).toMatchInlineSnapshot(`
      "content/a.yaml:1:1  Tiedosto on tyhjä. Kirjoita tai palauta sisältö; tarpeeton tiedosto poistetaan.
      1 virhe."
    `);
    expect(decode('\uFEFF').report).toMatchInlineSnapshot(`
      "content/a.yaml:1:1  Tiedosto on tyhjä. Kirjoita tai palauta sisältö; tarpeeton tiedosto poistetaan.
      1 virhe."
    `);
  });

  it('reports another encoding at its first letter', () => {
    expect(decode([...bytesOf('a: 1\nnimi: '), 0xe4, 10]).report).toMatchInlineSnapshot(`
      "content/a.yaml:2:7  Tiedosto ei ole UTF-8-tekstiä. Tallenna se uudelleen merkistönä UTF-8.
      1 virhe."
    `);
    expect(decode([0xff, 0xfe, 0x61, 0]).report).toMatchInlineSnapshot(`
      "content/a.yaml:1:1  Tiedosto ei ole UTF-8-tekstiä. Tallenna se uudelleen merkistönä UTF-8.
      1 virhe."
    `);
  });

  it('reports a byte order mark and reads on', () => {
    expect(decode('\uFEFFa: 1\n').report).toMatchInlineSnapshot(`
      "content/a.yaml:1:1  Tiedoston alussa on näkymätön BOM-merkki. Tallenna muodossa ”UTF-8 ilman BOM-merkkiä”.
      1 virhe."
    `);
    expect(decode('\uFEFFa: 1\n').text).toBe('a: 1\n');
  });

  it('reports Windows line ends once and reads on', () => {
    expect(decode('a: 1\r\nb: 2\r\n').report).toMatchInlineSnapshot(`
      "content/a.yaml:1:5  Rivit päättyvät Windowsin tapaan (CRLF). Tallenna rivinvaihdot muodossa LF.
      1 virhe."
    `);
    expect(decode('a: 1\r\nb: 2\r\n').text).toBe('a: 1\nb: 2\n');
  });

  it('reports the first tab and reads on', () => {
    expect(decode('a: 1\nb:\n\t- c\n\t- d\n').report).toMatchInlineSnapshot(`
      "content/a.yaml:3:1  Rivillä on sarkain. Korvaa tiedoston sarkaimet välilyönneillä.
      1 virhe."
    `);
    expect(decode('a:\t1\n').text).toBe('a: 1\n');
  });

  it('reports a control character, as of UTF-16 without a mark', () => {
    expect(decode('a: 1\nb: \u0000c').report).toMatchInlineSnapshot(`
      "content/a.yaml:2:4  Rivillä on näkymätön merkki U+0000 (ohjausmerkki). Poista se.
      1 virhe."
    `);
  });

  it('reports all of them in one run', () => {
    expect(decode('\uFEFFa: 1\r\nb:\t2\r\n').report).toMatchInlineSnapshot(`
      "content/a.yaml:1:1  Tiedoston alussa on näkymätön BOM-merkki. Tallenna muodossa ”UTF-8 ilman BOM-merkkiä”.
      content/a.yaml:1:5  Rivit päättyvät Windowsin tapaan (CRLF). Tallenna rivinvaihdot muodossa LF.
      content/a.yaml:2:3  Rivillä on sarkain. Korvaa tiedoston sarkaimet välilyönneillä.
      3 virhettä."
    `);
  });
});

describe('positionAt', () => {
  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [3, 2, 1],
    [5, 3, 2],
  ])('places offset %i of "ab\\n\\nc" ', (offset, line, column) => {
    expect(positionAt(offset === 5 ? 'ab\n\ncd' : 'ab\n\nc', offset)).toEqual({ line, column });
  });
});
