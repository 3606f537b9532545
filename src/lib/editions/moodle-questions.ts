import type { Question } from '../schema/question.ts';
import { fractions } from './fractions.ts';
import { element, escaped, paragraph, textElement } from './markup.ts';
import {
  categoryPath,
  generalFeedback,
  questionName,
  type BankQuestion,
  type QuestionCategory,
} from './question-bank.ts';

/**
 * The question bank as Moodle's question XML, a category for each chapter.
 * @param book the name of the category that holds the chapters'
 */
export function moodleQuestions(book: string, categories: readonly QuestionCategory[]): string {
  const questions = categories.flatMap((category) => [
    element(
      'question',
      { type: 'category' },
      element('category', {}, textElement('text', categoryPath(book, category))),
      textElement('idnumber', category.id),
    ),
    ...category.questions.map(moodleQuestion),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`;
}

/** HTML in XML: what is written as text is escaped for each of the two. */
const html = (name: string, ...paragraphs: string[]): string =>
  element(name, { format: 'html' }, element('text', {}, escaped(paragraphs.map(paragraph).join(''))));

function moodleQuestion(bank: BankQuestion): string {
  const { question } = bank;
  const { type, parts } = TYPES[question.type](question as never);
  return element(
    'question',
    { type },
    element('name', {}, textElement('text', questionName(question))),
    html('questiontext', question.prompt),
    html('generalfeedback', ...generalFeedback(bank)),
    textElement('defaultgrade', '1'),
    textElement('idnumber', question.id),
    ...parts,
  );
}

type Of<Type extends Question['type']> = Extract<Question, { type: Type }>;
type Written = { type: string; parts: string[] };

const TYPES: { [Type in Question['type']]: (question: Of<Type>) => Written } = {
  single: choices,
  multiple: choices,
  'true-false': ({ answer, feedback }) => ({
    type: 'truefalse',
    parts: ([true, false] as const).map((value) =>
      option(
        value === answer ? 100 : 0,
        textElement('text', String(value)),
        feedback[`${value}`],
        'moodle_auto_format',
      ),
    ),
  }),
  matching: ({ pairs }) => ({
    type: 'matching',
    parts: [
      textElement('shuffleanswers', 'true'),
      ...pairs.map(({ left, right }) =>
        element(
          'subquestion',
          { format: 'html' },
          element('text', {}, escaped(paragraph(left))),
          // An item of a menu: no paragraph, but Moodle shows it as HTML.
          element('answer', {}, textElement('text', escaped(right))),
        ),
      ),
    ],
  }),
  reflection: ({ feedback }) => ({
    type: 'essay',
    parts: [
      textElement('responseformat', 'editor'),
      textElement('responserequired', '1'),
      textElement('responsefieldlines', '10'),
      textElement('attachments', '0'),
      textElement('attachmentsrequired', '0'),
      html('graderinfo', feedback),
      html('responsetemplate'),
    ],
  }),
};

function choices({ type, options }: Of<'single'> | Of<'multiple'>): Written {
  const worth = fractions(type, options);
  return {
    type: 'multichoice',
    parts: [
      textElement('single', String(type === 'single')),
      textElement('shuffleanswers', 'true'),
      textElement('answernumbering', 'none'),
      ...options.map(({ text, feedback }, index) =>
        option(worth[index] ?? 0, element('text', {}, escaped(paragraph(text))), feedback, 'html'),
      ),
    ],
  };
}

const option = (fraction: number, text: string, feedback: string, format: string): string =>
  element('answer', { fraction: String(fraction), format }, text, html('feedback', feedback));
