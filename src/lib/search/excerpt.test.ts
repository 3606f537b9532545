import { describe, expect, it } from 'vitest';
import { excerpt, type ExcerptPart } from './excerpt.ts';

const shown = (parts: readonly ExcerptPart[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const never = () => false;

describe('excerpt', () => {
  it('marks the words at the places, and those that match', () => {
    expect(shown(excerpt('Lasten tuki on lapsen tuki.', [7], (word) => word === 'lapsen'))).toBe(
      'Lasten [tuki] on [lapsen] tuki.',
    );
  });

  it('cuts at the ends of words on both sides, and says so', () => {
    const text = `${'alku '.repeat(100)}osuma${' loppu'.repeat(100)}`;
    const result = shown(excerpt(text, [500], never));
    expect(result).toMatch(/^… alku .* \[osuma\] loppu .* loppu …$/);
    expect(result.length).toBeLessThan(300);
  });

  it('starts and ends where the text does, without a sign', () => {
    expect(shown(excerpt('Lyhyt teksti', [6], never))).toBe('Lyhyt [teksti]');
    expect(shown(excerpt(`${'sana '.repeat(100)}loppu`, [500], never))).toMatch(/\[loppu\]$/);
  });

  it('says where its text is a piece of a longer one', () => {
    expect(shown(excerpt('keskeltä', [], never, { isStart: false, isEnd: false }))).toBe('… keskeltä …');
  });

  it('bears places outside the text, a word without end and no text', () => {
    expect(shown(excerpt('sana', [-1, 99], never))).toBe('sana');
    expect(shown(excerpt('a'.repeat(1000), [0], never)).length).toBeLessThan(300);
    expect(excerpt('', [0], never)).toEqual([]);
  });
});
