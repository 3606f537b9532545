import { load } from 'cheerio';
import { parse, type GIFTQuestion } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { siteContent } from '../../site-content.ts';
import type { Question } from '../schema/question.ts';
import { fractions } from './fractions.ts';
import { giftQuestions } from './gift.ts';
import { moodleGlossary } from './moodle-glossary.ts';
import { moodleQuestions } from './moodle-questions.ts';
import { generalFeedback, questionName, type BankQuestion, type QuestionCategory } from './question-bank.ts';

const ODD = String.raw`a < b & c > d {e} ~f = g #h :i "j" \k ->  l &lt; ::m ]]> ####`;
const odd = (name: string) => `${name} ${ODD}`;
const base = { objective: 1, source: 'general-knowledge' as const };
const options = [true, false, false].map((correct, index) => ({
  text: odd(`vaihtoehto ${index}`),
  correct,
  feedback: odd(`palaute ${index}`),
}));

/** One question of each type, each of whose texts is full of signs that mean something in the formats. */
const ODD_QUESTIONS: Question[] = [
  { ...base, id: 'x-1', type: 'single', prompt: odd('yksi'), options },
  { ...base, id: 'x-2', type: 'multiple', prompt: odd('monta'), options },
  {
    ...base,
    id: 'x-3',
    type: 'true-false',
    prompt: odd('väite'),
    answer: false,
    feedback: { true: odd('tosi'), false: odd('epätosi') },
  },
  {
    ...base,
    id: 'x-4',
    type: 'matching',
    prompt: odd('parit'),
    pairs: ['a', 'b', 'c'].map((left) => ({ left: odd(left), right: odd(`${left}${left}`), feedback: odd('selitys') })),
  },
  { ...base, id: 'x-5', type: 'reflection', prompt: odd('pohdi'), feedback: odd('malli') },
];

const { entries } = siteContent();
const BANK: QuestionCategory[] = [
  ...entries.questions.map(({ data: { chapter, questions } }, index) => ({
    id: chapter,
    number: index + 1,
    title: `Luku ${chapter}`,
    questions: questions.map((question) => ({ question, ground: `Tavoite ${question.objective}.` })),
  })),
  {
    id: 'x',
    number: 99,
    title: 'Yksi/kaksi & {kolme}',
    questions: ODD_QUESTIONS.map((question) => ({ question, ground: odd('peruste') })),
  },
];
const QUESTIONS = BANK.flatMap(({ questions }) => questions);

/** What a reader sees of HTML: the text, a paragraph's end as a line break. */
const shown = (html: string): string => load(html, null, false).text().replaceAll(/\s+/g, ' ').trim();
const single = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const general = (bank: BankQuestion): string => single(generalFeedback(bank).join(''));

describe('the worth of options', () => {
  const worth = (type: 'single' | 'multiple', marks: string) =>
    fractions(
      type,
      Array.from(marks, (mark) => ({ correct: mark === 'R' })),
    );
  it('is all or nothing where one is chosen', () => {
    expect(worth('single', 'wRw')).toEqual([0, 100, 0]);
  });
  it('is shared where several are, and a wrong one takes half at most', () => {
    expect(worth('multiple', 'RRw')).toEqual([50, 50, -50]);
    expect(worth('multiple', 'RRRwww')).toEqual([33.33333, 33.33333, 33.33333, -33.33333, -33.33333, -33.33333]);
    expect(worth('multiple', 'Rwwww')).toEqual([100, -25, -25, -25, -25]);
  });
});

describe('Moodle XML', () => {
  const $ = load(moodleQuestions('Kirja', BANK), { xml: true });
  const all = $('quiz > question:not([type=category])').toArray();
  const text = (within: ReturnType<typeof $>, path: string) => shown(within.find(path).first().text());

  it('has a category for each chapter, a slash in whose name is no step of the path', () => {
    const categories = $('question[type=category] > category > text')
      .toArray()
      .map((node) => $(node).text());
    expect(categories).toHaveLength(BANK.length);
    expect(categories.at(-1)).toBe('$course$/top/Kirja/99. Yksi//kaksi & {kolme}');
  });

  it('has every question', () => {
    expect(all.map((node) => $(node).children('idnumber').text())).toEqual(
      QUESTIONS.map(({ question }) => question.id),
    );
  });

  it.each(QUESTIONS.map((bank, index) => [bank.question.id, bank, index] as const))(
    '%s is as in the bank',
    (_id, bank, index) => {
      const { question } = bank;
      const node = $(all[index]);
      const answers = node
        .children('answer')
        .toArray()
        .map((answer) => ({
          text: shown($(answer).children('text').text()),
          fraction: Number($(answer).attr('fraction')),
          feedback: text($(answer), 'feedback > text'),
        }));
      expect(text(node, '> questiontext > text')).toBe(single(question.prompt));
      expect(node.find('> name > text').text()).toBe(questionName(question));
      expect(text(node, '> generalfeedback > text')).toBe(general(bank));
      switch (question.type) {
        case 'single':
        case 'multiple': {
          expect(node.attr('type')).toBe('multichoice');
          expect(node.children('single').text()).toBe(String(question.type === 'single'));
          const worth = fractions(question.type, question.options);
          expect(answers).toEqual(
            question.options.map((option, place) => ({
              text: single(option.text),
              fraction: worth[place],
              feedback: single(option.feedback),
            })),
          );
          break;
        }
        case 'true-false':
          expect(node.attr('type')).toBe('truefalse');
          expect(answers).toEqual([
            { text: 'true', fraction: question.answer ? 100 : 0, feedback: single(question.feedback.true) },
            { text: 'false', fraction: question.answer ? 0 : 100, feedback: single(question.feedback.false) },
          ]);
          break;
        case 'matching':
          expect(node.attr('type')).toBe('matching');
          expect(
            node
              .children('subquestion')
              .toArray()
              .map((pair) => [shown($(pair).children('text').text()), text($(pair), 'answer > text')]),
          ).toEqual(question.pairs.map(({ left, right }) => [single(left), single(right)]));
          break;
        case 'reflection':
          expect(node.attr('type')).toBe('essay');
          expect(text(node, 'graderinfo > text')).toBe(single(question.feedback));
      }
    },
  );
});

describe('GIFT', () => {
  const parsed = parse(giftQuestions('Kirja', BANK)).filter(({ type }) => type !== 'Description');
  const categories = parsed.filter(({ type }) => type === 'Category');
  const all = parsed.filter(({ type }) => type !== 'Category');
  const seen = (part: { text: string } | null | undefined) => shown(part?.text ?? '');

  /** The parser leaves its own marks in the second half of a pair, where it should put the signs back. */
  const unmarked = (text: string) => text.replaceAll(/&&(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)));

  it('has a category for each chapter and every question', () => {
    expect(categories).toHaveLength(BANK.length);
    expect(all).toHaveLength(QUESTIONS.length);
  });

  it.each(QUESTIONS.map((bank, index) => [bank.question.id, bank, index] as const))(
    '%s is as in the bank',
    (_id, bank, index) => {
      const { question } = bank;
      const read = all[index] as GIFTQuestion;
      if (read.type === 'Category' || read.type === 'Description') throw new Error('not a question');
      expect(single(read.title ?? '')).toBe(single(questionName(question)));
      expect(seen(read.stem)).toBe(single(question.prompt));
      expect(seen(read.globalFeedback)).toBe(general(bank));
      switch (question.type) {
        case 'single':
        case 'multiple': {
          if (read.type !== 'MC') throw new Error(read.type);
          const worth = fractions(question.type, question.options);
          expect(
            read.choices.map(({ text, isCorrect, weight, feedback }) => ({
              text: seen(text),
              worth: weight ?? (isCorrect ? 100 : 0),
              feedback: seen(feedback),
            })),
          ).toEqual(
            question.options.map(({ text, feedback }, place) => ({
              text: single(text),
              worth: worth[place],
              feedback: single(feedback),
            })),
          );
          break;
        }
        case 'true-false':
          if (read.type !== 'TF') throw new Error(read.type);
          expect(read.isTrue).toBe(question.answer);
          // The parser names the two by their place; the format has what is said of a wrong answer first.
          expect(seen(read.trueFeedback)).toBe(single(question.feedback[`${!question.answer}`]));
          expect(seen(read.falseFeedback)).toBe(single(question.feedback[`${question.answer}`]));
          break;
        case 'matching':
          if (read.type !== 'Matching') throw new Error(read.type);
          expect(
            read.matchPairs.map(({ subquestion, subanswer }) => [seen(subquestion), shown(unmarked(subanswer))]),
          ).toEqual(question.pairs.map(({ left, right }) => [single(left), single(right)]));
          break;
        case 'reflection':
          expect(read.type).toBe('Essay');
      }
    },
  );
});

describe("Moodle's glossary", () => {
  const terms = entries.glossary.map(({ data }) => ({
    term: data.term,
    synonyms: data.synonyms,
    paragraphs: [data.definition.text],
  }));
  const written = [
    ...terms,
    { term: odd('termi'), synonyms: [odd('syno'), 'toinen'], paragraphs: [odd('eka'), odd('toka')] },
  ];
  const $ = load(moodleGlossary('Sanasto', odd('Johdanto'), written), { xml: true });

  it('has every term with its definition and synonyms, and links them', () => {
    expect(
      $('ENTRY')
        .toArray()
        .map((entry) => ({
          term: $(entry).children('CONCEPT').text(),
          synonyms: $(entry)
            .find('ALIAS > NAME')
            .toArray()
            .map((alias) => $(alias).text()),
          definition: shown($(entry).children('DEFINITION').text()),
          linked: $(entry).children('USEDYNALINK').text(),
        })),
    ).toEqual(
      written.map(({ term, synonyms, paragraphs }) => ({
        term,
        synonyms: [...synonyms],
        definition: single(paragraphs.join('')),
        linked: '1',
      })),
    );
  });
});
