import { expect, it } from 'vitest';
import { tokenize } from '../finnish/tokens.ts';
import { excerpt } from './excerpt.ts';

const marked = (text: string, word: string) =>
  excerpt(
    text,
    tokenize(text).filter((token) => token.word === word),
  )
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

const LONG = `${'alkua '.repeat(60)}velka ja ${'loppua '.repeat(60)}`.trim();

it('marks matching words, and shows a short text whole', () => {
  expect(marked('Apua, kun velka painaa.', 'velka')).toBe('Apua, kun [velka] painaa.');
});

it('cuts a long text around the first match, at words, with signs where it is cut', () => {
  const piece = marked(LONG, 'velka');
  expect(piece).toMatch(/^… alkua .*\[velka\] ja loppua.* loppua …$/);
  expect(piece.length).toBeLessThan(280);
});

it('shows the start of a text without a match', () => {
  expect(marked(LONG, 'puuttuu')).toMatch(/^alkua .* alkua …$/);
  expect(excerpt('', [])).toEqual([]);
});
