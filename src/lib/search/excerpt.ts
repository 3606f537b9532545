/** A piece of an excerpt; marked where it is a word that was searched for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** A word that matches, by its place in a text. */
export interface Span {
  start: number;
  end: number;
}

/** How much of the text is shown before the first match, and in all; ends of words are looked for nearby. */
const LETTERS_BEFORE = 80;
const LETTERS = 260;

/**
 * Cuts a short piece out of a text around words that match, or its start where none does.
 * @param spans the words, in their order
 */
export function excerpt(text: string, spans: readonly Span[]): ExcerptPart[] {
  const wanted = Math.max(0, Math.min((spans[0]?.start ?? 0) - LETTERS_BEFORE, text.length - LETTERS));
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const last = text.length - start <= LETTERS ? text.length : text.lastIndexOf(' ', start + LETTERS);
  const end = last > start ? last : Math.min(text.length, start + LETTERS);

  const parts: ExcerptPart[] = [{ text: start > 0 ? '… ' : '', marked: false }];
  let at = start;
  for (const span of spans) {
    if (span.start < start || span.end > end) continue;
    parts.push(
      { text: text.slice(at, span.start), marked: false },
      { text: text.slice(span.start, span.end), marked: true },
    );
    at = span.end;
  }
  parts.push({ text: text.slice(at, end), marked: false }, { text: end < text.length ? ' …' : '', marked: false });
  return parts.filter((part) => part.text !== '');
}
