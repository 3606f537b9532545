import { scoreOf } from '../../lib/learning/scoring.ts';
import { currentState, watchState } from '../reader/reader-store.ts';
import { filled, startQuestion, type QuizTexts } from './question.ts';

/** Makes the self-tests of the page work and keeps their scores, wherever the page shows them. */
export function startQuizzes(): void {
  for (const quiz of document.querySelectorAll<HTMLElement>('[data-quiz]')) {
    const texts = JSON.parse(quiz.dataset.texts ?? '{}') as QuizTexts;
    const questions = [...quiz.querySelectorAll<HTMLElement>('[data-question]')];
    for (const question of questions) startQuestion(question, texts);
    const ids = questions
      .filter((question) => !question.querySelector('textarea'))
      .map((question) => question.dataset.question ?? '');
    showScore(quiz.dataset.quiz ?? '', ids, texts);
    openAnswered(quiz);
  }
}

/** Opens the questions that are folded away where the reader has answered one of them before. */
function openAnswered(quiz: HTMLElement): void {
  const folded = quiz.querySelector<HTMLDetailsElement>('.more-questions');
  if (!folded) return;
  const { answers, reflections } = currentState();
  folded.open = [...folded.querySelectorAll<HTMLElement>('[data-question]')].some(({ dataset: { question = '' } }) =>
    Object.hasOwn({ ...answers, ...reflections }, question),
  );
}

function showScore(chapter: string, ids: readonly string[], texts: QuizTexts): void {
  const places = document.querySelectorAll<HTMLElement>(`[data-score="${chapter}"]`);
  watchState((state) => {
    const { right, answered } = scoreOf(state, ids);
    const open = ids.length - answered;
    const score = filled(texts.score, { right, of: ids.length });
    for (const place of places) {
      place.textContent = open ? `${score}, ${filled(texts.open, { open })}` : score;
      place.hidden = answered === 0;
    }
  });
}
