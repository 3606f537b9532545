import type { ReaderState } from './reader-state.ts';

/** Something that could be chosen, and whether it was. */
export interface Choice {
  isRight: boolean;
  isChosen: boolean;
}

/** What a reader's choices come to. */
export interface Marks {
  /** Right choices that were made, of how many, and wrong ones. */
  right: number;
  of: number;
  wrong: number;
  isCorrect: boolean;
}

/** Marks the options of a question: all right ones and no wrong ones have to be chosen. */
export function markChoices(choices: readonly Choice[]): Marks {
  const right = choices.filter(({ isRight, isChosen }) => isRight && isChosen).length;
  const of = choices.filter(({ isRight }) => isRight).length;
  const wrong = choices.filter(({ isRight, isChosen }) => isChosen && !isRight).length;
  return { right, of, wrong, isCorrect: right === of && wrong === 0 };
}

/** How many of the questions were last answered right. */
export function scoreOf({ answers }: ReaderState, ids: readonly string[]): { right: number; answered: number } {
  const given = ids.flatMap((id) => (Object.hasOwn(answers, id) ? answers[id] : undefined) ?? []);
  return { right: given.filter(({ correct }) => correct).length, answered: given.length };
}
