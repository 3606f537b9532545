/**
 * The reader's state in the browser's own storage. Where that is forbidden or full, the state lives as long as the page;
 * nobody is told, since reading does not depend on it. Nothing is ever sent anywhere.
 */
import { EMPTY, parseState, serialiseState, type ReaderState } from '../../lib/learning/reader-state.ts';

const KEY = 'teknologia-ja-kohtaaminen';

type Listener = (state: ReaderState) => void;
const listeners = new Set<Listener>();

/** What the storage would not take. */
let unsaved: ReaderState | undefined;

function read(): ReaderState {
  if (unsaved) return unsaved;
  try {
    return parseState(localStorage.getItem(KEY));
  } catch {
    return EMPTY;
  }
}

function write(state: ReaderState): void {
  try {
    if (state === EMPTY) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, serialiseState(state));
    unsaved = undefined;
  } catch {
    unsaved = state;
  }
  tell();
}

function tell(): void {
  const state = read();
  for (const listener of listeners) listener(state);
}

/** The state as it stands now. */
export const currentState = (): ReaderState => read();

/** Changes the state as it stands now: another tab may have changed it since it was last read. */
export function updateState(change: (state: ReaderState) => ReaderState): void {
  write(change(read()));
}

export function clearState(): void {
  write(EMPTY);
}

/** Tells the state at once and after each change, one made in another tab included. */
export function watchState(listener: Listener): void {
  if (listeners.size === 0) addEventListener('storage', tell);
  listeners.add(listener);
  listener(read());
}
