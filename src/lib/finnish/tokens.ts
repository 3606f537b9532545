/** A word of a text. `start` and `end` are offsets in the text as JavaScript counts them. */
export interface Token {
  /** As written, in composed letters and without soft hyphens; a section of a law without spaces (`47§`). */
  word: string;
  start: number;
  end: number;
}

/** Numbers that are names, each a word of its own: "113/2025", "47 §", "53 e §". */
const NUMBER = String.raw`\d+(?:\/\d+)+|\d+(?:[ \u00A0]?\p{Ll})?[ \u00A0]?§`;

/**
 * Numbers that are names; letters and digits, joined by single hyphens or apostrophes ("SOS-lapsikylä", "rei'itys"), and the ending that Finnish
 * puts after a colon ("STM:n", "PC:lle"). A hyphen at either end is not a part of the word ("sosiaali- ja", "-sovellus"),
 * and an ending after a sign is no word ("§:ssä").
 */
const WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}\p{M}]|\S:)(?:${NUMBER}|[\p{L}\p{N}\p{M}\u00AD]+(?:[-\u2010\u2011'\u2019][\p{L}\p{N}\p{M}\u00AD]+)*(?::\p{Ll}{1,8}(?![\p{L}\p{N}]))?)`,
  'gu',
);

/** The words of a text in their order; digits alone make a word too. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: match, index }) => ({
    word: (match.endsWith('§') ? match.replaceAll(/\s/g, '') : match).normalize('NFC').replaceAll('\u00AD', ''),
    start: index,
    end: index + match.length,
  })).filter(({ word }) => word !== '');
}
