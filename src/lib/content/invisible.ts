/** Letters that nobody sees, and that make two words of one or one name of two. A joiner between parts of an emoji is none. */
const INVISIBLE =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200D\uFE0F]|(?![\u200D\uFE0F])\p{Default_Ignorable_Code_Point}|[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029\u2800\uFFF9-\uFFFD]|(?!\n)\p{Cc}/gu;

/** A space of another width or kind where YAML, JSON and MDX know only the plain one: in front of a line and after its sign. */
const ODD_INDENT = /^ *(?:(?:- +)*(?:[\w-]+:|-|#{2,6}|\d+[.)]))? *[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gmu;

const NAMES: Partial<Record<string, string>> = {
  '\u00AD': 'pehmeä tavuviiva',
  '\u00A0': 'sitova välilyönti',
  '\u202F': 'kapea sitova välilyönti',
  '\u200B': 'nollan levyinen väli',
  '\u200C': 'nollan levyinen erotin',
  '\u200D': 'nollan levyinen liitin',
  '\u2060': 'sanaliitin',
  '\uFEFF': 'BOM-merkki',
  '\u2028': 'rivinvaihtomerkki',
  '\u2029': 'kappaleenvaihtomerkki',
  '\uFFFC': 'upotetun kohteen merkki',
  '\uFFFD': 'korvausmerkki kadonneen kirjaimen tilalla',
};

/** An invisible letter at its offset, with the words that name it: "U+200B (nollan levyinen väli)". */
export interface InvisibleLetter {
  offset: number;
  name: string;
}

/** All invisible letters of a text. */
export const invisibleLetters = (text: string): InvisibleLetter[] =>
  Array.from(text.matchAll(INVISIBLE), ({ index, 0: letter }) => ({ offset: index, name: nameOf(letter) }));

/** Spaces in the place of an indent that are not the plain one. */
export const oddIndents = (text: string): InvisibleLetter[] =>
  Array.from(text.matchAll(ODD_INDENT), ({ index, 0: indent }) => ({
    offset: index + indent.length - 1,
    name: nameOf(indent.at(-1) ?? ''),
  }));

/** The text without its invisible letters and with plain indents. */
export const withoutInvisible = (text: string): string =>
  text.replaceAll(ODD_INDENT, (indent) => `${indent.slice(0, -1)} `).replaceAll(INVISIBLE, '');

function nameOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')} (${NAMES[letter] ?? kindOf(letter)})`;
}

function kindOf(letter: string): string {
  if (/\p{Bidi_Control}/u.test(letter)) return 'kirjoitussuunnan ohjausmerkki';
  if (/\p{Cs}/u.test(letter)) return 'puolikas merkki';
  if (/\p{Cc}/u.test(letter)) return 'ohjausmerkki';
  return /\p{Zs}/u.test(letter) ? 'erikoislevyinen väli' : 'merkki, jota ei näy';
}

/** Form in which names are compared: their case, spaces, form of letters and invisible letters make no difference. */
export const comparable = (name: string): string =>
  withoutInvisible(name.normalize('NFKC')).toLowerCase().replaceAll(/\s+/g, '');
