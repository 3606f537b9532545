/** A sentence ends at a full stop, unless that belongs to an abbreviation which always has something after it. */
export const SENTENCE_END =
  /(?<=[.!?][”"]?)(?<!(?<!\p{L})(?:esim|ks|n|nro|ns|s|v|vrt)\.)(?<!(?<![\d.])\d{1,2}\.)\s+(?=[\p{Lu}\d”"])/u;

/** The first sentence of a text, and the rest of it. */
export function firstSentence(text: string): [first: string, rest: string] {
  const [first = ''] = text.split(SENTENCE_END);
  return [first, text.slice(first.length).trim()];
}
