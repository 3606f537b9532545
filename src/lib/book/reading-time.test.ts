import { expect, it } from 'vitest';
import { parseMdx } from '../content/mdx.ts';
import { readingMinutes } from './reading-time.ts';

const minutes = (text: string) => {
  const parsed = parseMdx(text);
  return 'error' in parsed ? undefined : readingMinutes(parsed.tree);
};

it.each([
  ['', 1],
  ['sana '.repeat(161), 1],
  ['sana '.repeat(400), 2],
  ['sana\n\n'.repeat(1610), 10],
])('counts the words of a text of %#', (text, expected) => {
  expect(minutes(text)).toBe(expected);
});

it('does not count frontmatter, and counts what stands in components', () => {
  expect(minutes(`---\ntitle: ${'sana '.repeat(1000)}\n---\n\nTeksti.`)).toBe(1);
  expect(minutes(`<Synthesis>\n\n${'sana '.repeat(1610)}\n\n</Synthesis>`)).toBe(10);
});
