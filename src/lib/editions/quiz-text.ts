import type { Question } from '../schema/question.ts';
import { escaped } from './markup.ts';

/** Letters by which options are named: a, b, c … */
const letter = (index: number): string => String.fromCodePoint(97 + index);

/**
 * The self-test of a chapter for a reader with a pencil: the questions, and a list of answers to stand at the chapter's end.
 * @param chapter the chapter's slug
 * @param shuffle puts the second halves of pairs into another order
 */
export function quizText(
  chapter: string,
  questions: readonly Question[],
  shuffle: (texts: readonly string[], seed: string) => string[],
): { questions: string; answers: string } {
  const items = questions.map((question, index) => {
    const [own, answer] = [`${chapter}--kysymys-${index + 1}`, `${chapter}--vastaus-${index + 1}`];
    const rights =
      question.type === 'matching'
        ? shuffle(
            question.pairs.map(({ right }) => right),
            question.id,
          )
        : [];
    return {
      asked: `<li id="${own}">${asked(question, rights)} <a class="to-answer" href="#${answer}">Vastaus</a></li>`,
      answered: `<li id="${answer}">${answered(question, rights)} <a class="to-answer" href="#${own}">Kysymys ${index + 1}</a></li>`,
    };
  });
  return {
    questions: `<ol class="questions">${items.map((item) => item.asked).join('\n')}</ol>`,
    answers: `<ol class="answers">${items.map((item) => item.answered).join('\n')}</ol>`,
  };
}

/** A text with the mark that ends a sentence. */
const sentence = (text: string): string => (/[.?!…”]$/.test(text) ? text : `${text}.`);

const list = (items: readonly string[]): string =>
  `<ol class="options">${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ol>`;

function asked(question: Question, rights: readonly string[]): string {
  const prompt = escaped(question.prompt);
  switch (question.type) {
    case 'true-false':
      return `<p>Pitääkö väite paikkansa? ${prompt}</p>`;
    case 'single':
      return `<p>${prompt}</p>${list(question.options.map(({ text }) => text))}`;
    case 'multiple':
      return `<p>${prompt} (Yksi tai useampi.)</p>${list(question.options.map(({ text }) => text))}`;
    case 'matching':
      return `<p>${prompt}</p><ul>${question.pairs.map(({ left }) => `<li>${escaped(left)}</li>`).join('')}</ul>${list(rights)}`;
    case 'reflection':
      return `<p>${prompt}</p>`;
  }
}

function answered(question: Question, rights: readonly string[]): string {
  switch (question.type) {
    case 'true-false':
      return `<p><strong>${question.answer ? 'Pitää paikkansa' : 'Ei pidä paikkaansa'}.</strong> ${escaped(question.feedback[`${question.answer}`])}</p>`;
    case 'single':
    case 'multiple': {
      const right = question.options.flatMap(({ correct, text, feedback }, index) =>
        correct ? [`<strong>${letter(index)}) ${escaped(sentence(text))}</strong> ${escaped(feedback)}`] : [],
      );
      return `<p>${right.join(' ')}</p>`;
    }
    case 'matching':
      return `<p>${question.pairs
        .map(
          ({ left, right, feedback }) =>
            `<strong>${escaped(left)} – ${letter(rights.indexOf(right))}.</strong> ${escaped(feedback)}`,
        )
        .join(' ')}</p>`;
    case 'reflection':
      return `<p>${escaped(question.feedback)}</p>`;
  }
}
