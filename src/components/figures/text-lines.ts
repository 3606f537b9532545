/** Widths of letters in the book's typeface, as parts of the type size; rounded up so that a fallback typeface fits too. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  [' .,:;()-ijl', 0.35],
  ['ftI1/s–', 0.47],
  ['mwMWNHUDOKÄ', 0.9],
  ['ABCEFGJLPQRSTVXYZÖ', 0.75],
];
const OTHER = 0.61;
const BOLD = 1.07;

/** The room that a text needs on one line, at most. */
export function textWidth(text: string, size: number, bold = false): number {
  const letters = Array.from(text, (letter) => WIDTHS.find(([group]) => group.includes(letter))?.[1] ?? OTHER);
  return letters.reduce((sum, width) => sum + width, 0) * size * (bold ? BOLD : 1);
}

/**
 * Breaks a text into lines for a picture, where the browser does not.
 * @throws when a word is wider than the room there is: the picture has to change
 */
export function breakLines(text: string, room: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    if (textWidth(word, size, bold) > room) throw new Error(`"${word}" needs more than ${room} units of room`);
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, bold) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As many lines as `breakLines` gives, of lengths as even as can be: for text that is centred. */
export function balanceLines(text: string, room: number, size: number, bold = false): string[] {
  const lines = breakLines(text, room, size, bold);
  const longestWord = Math.max(...text.split(' ').map((word) => textWidth(word, size, bold)));
  let best = lines;
  for (let less = room - 1; less >= longestWord; less--) {
    const narrower = breakLines(text, less, size, bold);
    if (narrower.length > lines.length) break;
    best = narrower;
  }
  return best;
}

/** A word in a frame of its own, in a row of such. */
export interface Chip {
  text: string;
  x: number;
  y: number;
  width: number;
}

/** Sets words in frames one after another, in as many rows as they need. */
export function chipRows(
  words: readonly string[],
  room: number,
  { size, height, gap }: { size: number; height: number; gap: number },
): { chips: Chip[]; height: number } {
  const chips: Chip[] = [];
  let x = 0;
  let y = 0;
  for (const text of words) {
    const width = Math.ceil(textWidth(text, size)) + 16;
    if (x > 0 && x + width > room) {
      x = 0;
      y += height + gap;
    }
    chips.push({ text, x, y, width });
    x += width + gap;
  }
  return { chips, height: y + height };
}

/** Sets short texts in frames of one width, in columns. */
export function chipGrid(
  texts: readonly string[],
  { columns, room, height, gap }: { columns: number; room: number; height: number; gap: number },
): { chips: Chip[]; height: number } {
  const width = (room - (columns - 1) * gap) / columns;
  const chips = texts.map((text, index) => ({
    text,
    x: (index % columns) * (width + gap),
    y: Math.floor(index / columns) * (height + gap),
    width,
  }));
  return { chips, height: Math.ceil(texts.length / columns) * (height + gap) - gap };
}
