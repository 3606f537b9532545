import { describe, expect, it } from 'vitest';
import { hasErrors } from '../checks/check-content.ts';
import { formatProblems, sortProblems, type Problem } from './problems.ts';

const problem = (file: string, line: number, column: number, severity: Problem['severity'] = 'error'): Problem => ({
  file,
  line,
  column,
  message: `Viesti ${line}.`,
  severity,
});

describe('sortProblems', () => {
  it('goes through each file from top to bottom and leaves the list as it was', () => {
    const list = [problem('b', 1, 1), problem('a', 10, 1), problem('a', 2, 9), problem('a', 2, 3)];
    expect(sortProblems(list).map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'a:2:3',
      'a:2:9',
      'a:10:1',
      'b:1:1',
    ]);
    expect(list[0]?.file).toBe('b');
  });
});

describe('formatProblems', () => {
  it('prints a line for each and counts them', () => {
    expect(formatProblems([])).toMatchInlineSnapshot(`"Sisältö on kunnossa."`);
    expect(formatProblems([problem('b', 1, 2), problem('a', 1, 1)])).toMatchInlineSnapshot(`
      "a:1:1  Viesti 1.
      b:1:2  Viesti 1.
      2 virhettä."
    `);
    expect(formatProblems([problem('a', 1, 1), problem('a', 3, 1, 'warning')])).toMatchInlineSnapshot(`
      "a:1:1  Viesti 1.
      a:3:1  varoitus: Viesti 3.
      1 virhe, 1 varoitus."
    `);
    expect(formatProblems([problem('a', 1, 1, 'warning'), problem('a', 3, 1, 'warning')])).toMatchInlineSnapshot(`
      "a:1:1  varoitus: Viesti 1.
      a:3:1  varoitus: Viesti 3.
      2 varoitusta. Varoitukset eivät estä julkaisua."
    `);
  });
});

describe('new words', () => {
  const word = (text: string, line: number, meant?: string): Problem => ({
    ...problem('a', line, 1, 'warning'),
    word: { text, meant },
  });

  it('are listed by themselves, each once, with its place and the nearest known word', () => {
    expect(formatProblems([word('houlto', 3, 'huolto'), problem('a', 2, 1), word('von', 1), word('von', 4)]))
      .toMatchInlineSnapshot(`
      "a:2:1  Viesti 2.
      1 virhe.

      Uusia sanoja on 2. Tarkista kirjoitusasu; oikeat lisätään sanastoon, kun ehdotat muutosta.
        von     a:1:1
        houlto  a:3:1  Tarkoititko huolto?"
    `);
    expect(formatProblems([word('von', 1)])).toMatchInlineSnapshot(`
      "Sisältö on kunnossa.

      Uusia sanoja on 1. Tarkista kirjoitusasu; oikeat lisätään sanastoon, kun ehdotat muutosta.
        von  a:1:1"
    `);
  });

  it('are not listed without end', () => {
    const many = Array.from({ length: 50 }, (_item, index) => word(`sana${index}`, index + 1));
    expect(formatProblems(many).split('\n').slice(-2).join('\n')).toMatchInlineSnapshot(`
      "  sana39  a:40:1
        … ja 10 muuta"
    `);
  });
});

describe('hasErrors', () => {
  it('tells errors from warnings', () => {
    expect(hasErrors([problem('a', 1, 1, 'warning')])).toBe(false);
    expect(hasErrors([problem('a', 1, 1, 'warning'), problem('a', 1, 1)])).toBe(true);
    expect(hasErrors([])).toBe(false);
  });
});
