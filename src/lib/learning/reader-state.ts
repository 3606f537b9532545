/**
 * What a reader's own browser remembers: finished chapters, results of the self-tests and texts written to the questions of
 * reflection, and parts of a chapter's opening that are kept unfolded. Pure: the browser's storage is in `src/components/reader/reader-store.ts`.
 */
export interface ReaderState {
  /** Chapters that the reader has marked as read. */
  finished: readonly string[];
  /** The last result of each question that was answered, by the question's id. */
  answers: Readonly<Record<string, Answer>>;
  /** Texts by the id of the question. */
  reflections: Readonly<Record<string, string>>;
  /** Parts of the chapters' opening that the reader wants unfolded. */
  unfolded: readonly string[];
}

export interface Answer {
  correct: boolean;
}

export const EMPTY: ReaderState = { finished: [], answers: {}, reflections: {}, unfolded: [] };

/** The version of what is written: a field that changes its meaning gets a new one. */
const VERSION = 1;

type Fields = Record<string, unknown>;

/**
 * Reads a stored state. Never throws: what is not understood is left out, and a state of another version is empty.
 * @param text what the storage holds, null where it holds nothing
 */
export function parseState(text: string | null): ReaderState {
  const fields = fieldsOf(parseJson(text));
  if (fields.version !== VERSION) return EMPTY;
  return {
    finished: textsOf(fields.finished),
    answers: valuesOf(fields.answers, (value) => {
      const { correct } = fieldsOf(value);
      return typeof correct === 'boolean' ? { correct } : undefined;
    }),
    reflections: valuesOf(fields.reflections, (value) => (isText(value) ? value : undefined)),
    unfolded: textsOf(fields.unfolded),
  };
}

export const serialiseState = (state: ReaderState): string => JSON.stringify({ version: VERSION, ...state });

export const withAnswer = (state: ReaderState, id: string, answer: Answer): ReaderState => ({
  ...state,
  answers: { ...state.answers, [id]: answer },
});

/** An empty text is forgotten. */
export function withReflection(state: ReaderState, id: string, text: string): ReaderState {
  const { [id]: _old, ...others } = state.reflections;
  return { ...state, reflections: text.trim() ? { ...others, [id]: text } : others };
}

export const withFinished = (state: ReaderState, chapter: string, isFinished: boolean): ReaderState => ({
  ...state,
  finished: withItem(state.finished, chapter, isFinished),
});

export const withUnfolded = (state: ReaderState, part: string, isUnfolded: boolean): ReaderState => ({
  ...state,
  unfolded: withItem(state.unfolded, part, isUnfolded),
});

function withItem(list: readonly string[], item: string, isIn: boolean): string[] {
  const others = list.filter((other) => other !== item);
  return isIn ? [...others, item] : others;
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null') as unknown;
  } catch {
    return null;
  }
}

/** The texts of a list, each once. */
const textsOf = (value: unknown): string[] => [...new Set(Array.isArray(value) ? value.filter(isText) : [])];

const isText = (value: unknown): value is string => typeof value === 'string';

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** The values of a record that can be read. */
const valuesOf = <T>(record: unknown, read: (value: unknown) => T | undefined): Record<string, T> =>
  Object.fromEntries(
    Object.entries(fieldsOf(record)).flatMap(([id, value]) => {
      const understood = read(value);
      return understood === undefined ? [] : [[id, understood]];
    }),
  );
