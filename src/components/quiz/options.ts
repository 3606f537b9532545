import type { Question } from '../../lib/schema/question.ts';

/** Something to choose, with what is said to the one who chose it. */
export interface Option {
  text: string;
  correct: boolean;
  feedback: string;
}

/**
 * The options of a question; none where one does not choose. A claim has two: it is true, or it is not.
 * @param words what the two are called
 */
export function optionsOf(question: Question, words: { true: string; false: string }): Option[] {
  if (question.type === 'single' || question.type === 'multiple') return question.options;
  if (question.type !== 'true-false') return [];
  const { answer, feedback } = question;
  return [
    { text: words.true, correct: answer, feedback: feedback.true },
    { text: words.false, correct: !answer, feedback: feedback.false },
  ];
}
