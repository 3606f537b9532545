import { describe, expect, it } from 'vitest';
import { balanceLines, breakLines, chipRows, textWidth } from './text-lines.ts';

describe('the width of a text', () => {
  it('grows with the size and the weight', () => {
    expect(textWidth('kohtaaminen', 26)).toBeCloseTo(2 * textWidth('kohtaaminen', 13));
    expect(textWidth('kohtaaminen', 13, true)).toBeGreaterThan(textWidth('kohtaaminen', 13));
  });
});

describe('lines', () => {
  it('keep every word in its order and stay within the room', () => {
    const text = 'Elämäntilanne, yhteiskunnan rakenteet ja niiden asettamat esteet';
    const lines = breakLines(text, 120, 13);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    expect(Math.max(...lines.map((line) => textWidth(line, 13)))).toBeLessThanOrEqual(120);
  });

  it('leave a short text on one line', () => {
    expect(breakLines('työ ja arki', 200, 13)).toEqual(['työ ja arki']);
  });

  it('tell of a word that has no room', () => {
    expect(() => breakLines('verkkososiaalityöntekijä', 60, 13)).toThrow('verkkososiaalityöntekijä');
  });
});

describe('balanced lines', () => {
  it('are as many as unbalanced ones, the last not left alone with one word', () => {
    const text = 'räätälöitävä jokaiselle asiakkaalle, ihmisen arvio tarpeen';
    expect(balanceLines(text, 215, 13)).toHaveLength(breakLines(text, 215, 13).length);
    expect(balanceLines(text, 215, 13).at(-1)).toContain(' ');
    expect(balanceLines(text, 215, 13).join(' ')).toBe(text);
  });
});

describe('chips', () => {
  it('begin a new row where the last is full', () => {
    const { chips, height } = chipRows(['yksi', 'kaksi', 'kolme'], 110, { size: 13, height: 26, gap: 6 });
    expect(chips.map(({ text, y }) => [text, y])).toEqual([
      ['yksi', 0],
      ['kaksi', 0],
      ['kolme', 32],
    ]);
    expect(height).toBe(58);
  });
});
