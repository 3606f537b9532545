import type { Question } from '../schema/question.ts';
import { fractions } from './fractions.ts';
import { escaped, paragraph } from './markup.ts';
import {
  categoryPath,
  generalFeedback,
  questionName,
  type BankQuestion,
  type QuestionCategory,
} from './question-bank.ts';

/**
 * The question bank as GIFT, Moodle's text format, for environments that do not read its XML.
 * @param book the name of the category that holds the chapters'
 */
export const giftQuestions = (book: string, categories: readonly QuestionCategory[]): string =>
  categories
    .flatMap((category) => [`$CATEGORY: ${categoryPath(book, category)}`, ...category.questions.map(giftQuestion)])
    .join('\n\n') + '\n';

/** Signs that mean something in GIFT, as plain signs of a text. A line break would end the question. */
const plain = (text: string): string => text.replaceAll(/[~=#{}:\\]/g, String.raw`\$&`).replaceAll(/\s*\n\s*/g, ' ');

/** Text of a part that is HTML. */
const html = (text: string): string => plain(escaped(text));

function giftQuestion(bank: BankQuestion): string {
  const { question } = bank;
  const general = plain(generalFeedback(bank).map(paragraph).join(''));
  const answers = [...answersOf(question), `####${general}`].map((line) => `\t${line}`);
  return `::${plain(questionName(question))}::[html]${html(question.prompt)}{\n${answers.join('\n')}\n}`;
}

function answersOf(question: Question): string[] {
  switch (question.type) {
    case 'single':
      return question.options.map(
        ({ text, correct, feedback }) => `${correct ? '=' : '~'}${html(text)}#${html(feedback)}`,
      );
    case 'multiple': {
      const worth = fractions('multiple', question.options);
      return question.options.map(({ text, feedback }, index) => `~%${worth[index]}%${html(text)}#${html(feedback)}`);
    }
    case 'true-false': {
      // The first feedback is for the wrong answer, the second for the right one.
      const { answer, feedback } = question;
      const told = (value: boolean) => html(feedback[`${value}`]);
      return [`${answer ? 'TRUE' : 'FALSE'}#${told(!answer)}#${told(answer)}`];
    }
    case 'matching':
      return question.pairs.map(({ left, right }) => `=${html(left)} -> ${html(right)}`);
    case 'reflection':
      return [];
  }
}
