import { describe, expect, it } from 'vitest';
import { EMPTY, withAnswer } from './reader-state.ts';
import { markChoices, scoreOf } from './scoring.ts';

/** Choices written as "R" for right and "w" for wrong, those chosen with a mark after them. */
const choices = (text: string) =>
  text.split(' ').map((choice) => ({ isRight: choice.startsWith('R'), isChosen: choice.endsWith('!') }));

describe('the marks of choices', () => {
  it.each([
    ['w R! w', { right: 1, of: 1, wrong: 0, isCorrect: true }],
    ['w! R w', { right: 0, of: 1, wrong: 1, isCorrect: false }],
    ['R! R! w w', { right: 2, of: 2, wrong: 0, isCorrect: true }],
    ['R! R w w', { right: 1, of: 2, wrong: 0, isCorrect: false }],
    ['R! R! w! w', { right: 2, of: 2, wrong: 1, isCorrect: false }],
    ['R R w w', { right: 0, of: 2, wrong: 0, isCorrect: false }],
  ])('%s', (text, marks) => {
    expect(markChoices(choices(text))).toEqual(marks);
  });
});

it('a score counts the last answer of the questions asked for', () => {
  const first = withAnswer(withAnswer(EMPTY, 'a-1', { correct: false }), 'a-2', { correct: false });
  const state = withAnswer(withAnswer(first, 'a-1', { correct: true }), 'b-1', { correct: true });
  expect(scoreOf(state, ['a-1', 'a-2', 'a-3'])).toEqual({ right: 1, answered: 2 });
  expect(scoreOf(EMPTY, ['a-1', 'toString', '__proto__'])).toEqual({ right: 0, answered: 0 });
});
