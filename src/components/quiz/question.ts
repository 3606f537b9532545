import { withAnswer, withReflection } from '../../lib/learning/reader-state.ts';
import { markChoices, type Choice } from '../../lib/learning/scoring.ts';
import { updateState, watchState } from '../reader/reader-store.ts';

/** The interface texts of a quiz; numbers go into the double braces. */
export type QuizTexts = Record<
  | 'right'
  | 'wrong'
  | 'correct'
  | 'incorrect'
  | 'choices'
  | 'pairs'
  | 'empty'
  | 'check'
  | 'again'
  | 'lastRight'
  | 'lastWrong'
  | 'score'
  | 'open',
  string
>;

/** A text with numbers in the place of its double braces. */
export const filled = (text: string, numbers: Record<string, number>): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) => String(numbers[name]));

/** A choice of the reader, the label it was made at, and what is said of it. */
interface Given extends Choice {
  label: HTMLElement;
  note: HTMLElement;
}

function element(name: 'p' | 'ul' | 'li', className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

/** Makes a question work. Its answers are in the page already, folded away; they say what is right. */
export function startQuestion(question: HTMLElement, texts: QuizTexts): void {
  const id = question.dataset.question ?? '';
  const written = question.querySelector('textarea');
  if (written) keepText(written, id);
  else new Question(question, id, texts).start();
}

function keepText(field: HTMLTextAreaElement, id: string): void {
  field.addEventListener('input', () => {
    updateState((state) => withReflection(state, id, field.value));
  });
  watchState(({ reflections }) => {
    const text = reflections[id] ?? '';
    if (field.value !== text && field !== document.activeElement) field.value = text;
  });
}

class Question {
  readonly #box: HTMLElement;
  readonly #id: string;
  readonly #texts: QuizTexts;
  readonly #button: HTMLButtonElement;
  readonly #status: HTMLElement;
  readonly #details: HTMLDetailsElement;
  readonly #source: HTMLElement;
  readonly #last = element('p', 'fine');
  readonly #fields: (HTMLInputElement | HTMLSelectElement)[];

  constructor(box: HTMLElement, id: string, texts: QuizTexts) {
    const button = box.querySelector('button');
    const status = box.querySelector<HTMLElement>('[role="status"]');
    const details = box.querySelector('details');
    const source = box.querySelector<HTMLElement>('details > .fine');
    if (!button || !status || !details || !source) throw new Error(`The question ${id} lacks a part.`);
    this.#box = box;
    this.#id = id;
    this.#texts = texts;
    this.#button = button;
    this.#status = status;
    this.#details = details;
    this.#source = source;
    this.#fields = [...box.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  }

  start(): void {
    this.#status.after(this.#source);
    this.#button.before(this.#last);
    this.#button.hidden = false;
    this.#reset();
    this.#box.addEventListener('change', () => {
      this.#reset();
    });
    this.#button.addEventListener('click', () => {
      if (this.#isAnswered) this.#retry();
      else this.#check();
    });
    watchState(({ answers }) => {
      const last = Object.hasOwn(answers, this.#id) ? answers[this.#id] : undefined;
      this.#last.textContent = last ? this.#texts[last.correct ? 'lastRight' : 'lastWrong'] : '';
      this.#last.hidden = !last || this.#isAnswered;
    });
  }

  get #isAnswered(): boolean {
    return !this.#details.hidden;
  }

  /** Back to a question that has not been checked; what is chosen stays. */
  #reset(): void {
    this.#status.replaceChildren();
    this.#details.hidden = true;
    this.#details.open = false;
    this.#source.hidden = true;
    this.#button.textContent = this.#texts.check;
    for (const label of this.#box.querySelectorAll('label')) label.classList.remove('right', 'wrong');
  }

  #retry(): void {
    for (const field of this.#fields) {
      if (field instanceof HTMLSelectElement) field.value = '';
      else field.checked = false;
    }
    this.#reset();
    this.#fields[0]?.focus();
  }

  #check(): void {
    const isPairs = this.#fields[0] instanceof HTMLSelectElement;
    const given = isPairs ? this.#pairs() : this.#choices();
    if (!given) {
      this.#status.replaceChildren(element('p', '', this.#texts.empty));
      return;
    }
    const { isCorrect, ...counts } = markChoices(given);
    const shown = given.filter(({ isChosen }) => isPairs || isChosen);
    for (const { label, note } of shown) label.classList.add(note.className);
    const kind = isCorrect ? 'right' : 'wrong';
    const verdict = document.createElement('strong');
    verdict.append(this.#texts[isCorrect ? 'correct' : 'incorrect']);
    const [only] = shown;
    if (only && this.#fields[0]?.type === 'radio') {
      this.#status.replaceChildren(element('p', kind, verdict, ' ', only.note.lastElementChild?.textContent ?? ''));
    } else {
      const count = isCorrect ? '' : filled(this.#texts[isPairs ? 'pairs' : 'choices'], counts);
      const notes = shown.map(({ note }) => note.cloneNode(true));
      this.#status.replaceChildren(element('p', kind, verdict, ` ${count}`), element('ul', '', ...notes));
    }
    this.#details.hidden = false;
    this.#source.hidden = false;
    this.#button.textContent = this.#texts.again;
    updateState((state) => withAnswer(state, this.#id, { correct: isCorrect }));
  }

  /** The options; nothing where none is chosen. */
  #choices(): Given[] | undefined {
    const notes = [...this.#details.querySelectorAll('li')];
    const given = this.#fields.flatMap((field, index): Given[] => {
      const note = notes[index];
      const label = field.closest('label');
      if (!note || !label || !(field instanceof HTMLInputElement)) return [];
      return [{ isRight: note.className === 'right', isChosen: field.checked, label, note }];
    });
    return given.some(({ isChosen }) => isChosen) ? given : undefined;
  }

  /** The pairs: each is a right choice that was made or not. Nothing where one is still open. */
  #pairs(): Given[] | undefined {
    const notes = [...this.#details.querySelectorAll('li')];
    const given = this.#fields.flatMap((field, index): Given[] => {
      const note = notes[index];
      const label = field.closest('label');
      if (!note || !label || !(field instanceof HTMLSelectElement) || !field.value) return [];
      const isChosen = field.value === String(index);
      const left = label.firstElementChild?.textContent ?? '';
      const chosen = field.selectedOptions[0]?.text ?? '';
      const wrong = () => element('li', 'wrong', `${this.#texts.wrong}: ${left} – ${chosen}`);
      return [{ isRight: true, isChosen, label, note: isChosen ? note : wrong() }];
    });
    return given.length === this.#fields.length ? given : undefined;
  }
}
