import { citationText } from '../../../src/lib/editions/edition.ts';
import { fileAddress } from '../../../src/lib/editions/files.ts';
import { giftQuestions } from '../../../src/lib/editions/gift.ts';
import { moodleGlossary } from '../../../src/lib/editions/moodle-glossary.ts';
import { moodleQuestions } from '../../../src/lib/editions/moodle-questions.ts';
import type { QuestionCategory } from '../../../src/lib/editions/question-bank.ts';
import type { EditionStep } from '../edition-step.ts';
import type { Material } from '../material.ts';

/** The question bank and the glossary, for a learning environment. */
export const moodle: EditionStep = {
  title: 'Moodle',
  make: (material) => {
    const { title } = material.imprint;
    const categories = questionCategories(material);
    return new Map([
      [fileAddress('questions'), moodleQuestions(title, categories)],
      [fileAddress('gift'), giftQuestions(title, categories)],
      [fileAddress('glossary'), glossary(material)],
    ]);
  },
};

const questionCategories = ({ book, questionsOf }: Material): QuestionCategory[] =>
  book.chapters.map(({ id, number, title, grounds }) => ({
    id,
    number,
    title,
    questions: questionsOf(id).map((question) => ({ question, ground: grounds.get(question.id) ?? '' })),
  }));

function glossary({ book, imprint, siteUrl }: Material): string {
  const entries = book.terms.map(({ term, synonyms, definition, note }) => ({
    term,
    synonyms,
    paragraphs: [definition.text, note?.text].flatMap((text) => text ?? []),
  }));
  const citation = `${citationText(imprint, `${siteUrl}/sanasto/`)} (CC BY 4.0)`;
  return moodleGlossary(`Sanasto: ${imprint.title}`, citation, entries);
}
