/**
 * The form in which words are compared: composed letters (NFC), lower case, no soft hyphens, plain hyphen and apostrophe.
 * ä, ö and å stay: in Finnish they are letters of their own.
 */
export const fold = (word: string): string => (ASCII.test(word) ? word.toLowerCase() : foldLetters(word));

const foldLetters = (word: string): string =>
  word
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(/[\u2019\u02BC]/g, "'")
    .toLowerCase();

/** The folded word as it is typed without a Finnish keyboard: ä→a, ö→o, å→a, and so for š, ž, é. */
export function undot(word: string): string {
  const plain = fold(word).replaceAll(/[äå]/g, 'a').replaceAll('ö', 'o');
  return ASCII.test(plain) ? plain : plain.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

const ASCII = /^[\0-\x7F]*$/;

/** How many letters two words have in common from the start. */
export function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
