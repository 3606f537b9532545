import type { Question } from '../schema/question.ts';

/** The questions of a chapter, as they go into a learning environment. */
export interface QuestionCategory {
  /** The chapter's slug. */
  id: string;
  /** The chapter's place in the book, from 1. */
  number: number;
  title: string;
  questions: readonly BankQuestion[];
}

export interface BankQuestion {
  question: Question;
  /** What the question tests and on what it rests, as the site tells it. */
  ground: string;
}

const LONGEST_NAME = 70;

/** Where a chapter's questions stand: Moodle makes the categories of a path; a slash in a name is written twice. */
export const categoryPath = (book: string, { number, title }: QuestionCategory): string =>
  ['$course$', 'top', book, `${number}. ${title}`].map((name) => name.replaceAll('/', '//')).join('/');

/** The name by which a teacher sees a question in the bank: its id and how it begins. */
export function questionName({ id, prompt }: Question): string {
  if (prompt.length <= LONGEST_NAME) return `${id}: ${prompt}`;
  const start = prompt.slice(0, LONGEST_NAME);
  return `${id}: ${start.slice(0, start.lastIndexOf(' '))} …`;
}

/**
 * What is said to everyone who has answered. Moodle has no place for what belongs to one pair or to a reflection, so it
 * stands here.
 */
export function generalFeedback({ question, ground }: BankQuestion): string[] {
  const own =
    question.type === 'matching'
      ? question.pairs.map(({ left, right, feedback }) => `${left} – ${right}: ${feedback}`)
      : question.type === 'reflection'
        ? [question.feedback]
        : [];
  return [...own, ground];
}
