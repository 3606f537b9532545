/**
 * Straight quotes and double hyphens as Finnish typography has them: ” and ’ on both sides, and an en dash. Composes the
 * letters too, so that "ä" is one letter however it was typed.
 */
export const finnishMarks = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('"', '”')
    .replaceAll("'", '’')
    .replaceAll(/(?<!-)-{2,3}(?!-)/g, '–');
