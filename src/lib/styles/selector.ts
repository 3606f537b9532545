/** What a page can hold that a selector may ask for: names of elements, classes and ids, as they stand or as scripts make them. */
export type Vocabulary = ReadonlySet<string>;

const NAME = String.raw`(?:\\.|[\w-]|[^\x00-\x7F])+`;
const TOKENS = new RegExp(String.raw`[.#]?${NAME}|::?${NAME}|\[[^\]]*\]|[^]`, 'g');
/** Pseudo-classes that hold where one of their selectors does. */
const ANY_OF = new Set([':is', ':where']);

/**
 * Whether a selector may match something on a page: each element, class and id that it needs is in the page's vocabulary.
 * States and attributes count as possible, since they come and go; but not another direction of the text than `[dir=…]` in
 * the vocabulary says.
 */
export function mayMatch(selector: string, vocabulary: Vocabulary): boolean {
  let rest = selector;
  while (rest) {
    TOKENS.lastIndex = 0;
    const token = TOKENS.exec(rest)?.[0] ?? '';
    rest = rest.slice(token.length);
    if (token.startsWith(':')) {
      const inner = rest.startsWith('(') ? bracketed(rest) : undefined;
      if (inner === undefined) continue;
      rest = rest.slice(inner.length + 2);
      if (ANY_OF.has(token) && !splitSelectors(inner).some((part) => mayMatch(part, vocabulary))) return false;
    } else if (token.startsWith('[dir=')) {
      if (!vocabulary.has(token.replaceAll('"', ''))) return false;
    } else if (/^[.#]?[\w\\-]|^[^\x00-\x7F]/.test(token) && !vocabulary.has(unescaped(token.replace(/^[.#]/, '')))) {
      return false;
    }
  }
  return true;
}

/** The selectors of a list, parted at the commas that stand outside brackets. */
export function splitSelectors(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < list.length; index++) {
    const letter = list[index];
    if (letter === '\\') index++;
    else if (letter === '(' || letter === '[') depth++;
    else if (letter === ')' || letter === ']') depth--;
    else if (letter === ',' && depth === 0) {
      parts.push(list.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, list.slice(start)].map((part) => part.trim()).filter(Boolean);
}

/** What stands in the brackets that a text begins with. */
function bracketed(text: string): string {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '(') depth++;
    else if (text[index] === ')' && --depth === 0) return text.slice(1, index);
  }
  return text.slice(1);
}

const unescaped = (name: string): string => name.replaceAll(/\\(.)/g, '$1');
