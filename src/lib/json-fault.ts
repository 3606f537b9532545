import { positionAt } from './decode.ts';
import type { Position } from './problems.ts';

/** What keeps a text from being JSON: where, and what to do about it. */
export interface JsonFault {
  advice: string;
  position: Position;
}

interface State {
  /** What may come next. */
  expected: 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'nothing';
  /** Offsets of the brackets that are open, the outermost first. */
  open: readonly number[];
  /** Offset of the last token. */
  last: number;
}

const SPACE = /[ \t\n\r]*/y;
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

/**
 * Finds the first place where a text stops being JSON. The engine's own messages often have no place and change with its
 * version; YAML, which has places, allows what JSON does not.
 */
export function findJsonFault(source: string): JsonFault | undefined {
  let state: State = { expected: 'value', open: [], last: 0 };
  let offset = match(SPACE, source, 0).length;
  while (offset < source.length) {
    const token = match(TOKEN, source, offset);
    const next = step(state, token, offset, source);
    if (!next) return explain(state, token, offset, source);
    state = next;
    offset += token.length;
    offset += match(SPACE, source, offset).length;
  }
  if (state.expected === 'nothing') return undefined;
  return { advice: LEFT_OPEN, position: positionAt(source, state.open.at(-1) ?? state.last) };
}

/** What a sticky pattern matches at an offset; an empty text where it does not. */
function match(pattern: RegExp, source: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(source)?.[0] ?? '';
}

/** The state after a token; undefined where the token may not stand. */
function step({ expected, open }: State, token: string, last: number, source: string): State | undefined {
  const opener = source[open.at(-1) ?? source.length];
  const then = (next: State['expected'], brackets = open): State => ({ expected: next, open: brackets, last });
  const afterValue = (brackets: readonly number[]) => then(brackets.length > 0 ? 'comma' : 'nothing', brackets);
  if (token === (opener === '{' ? '}' : ']')) {
    return open.length > 0 && /comma|first/.test(expected) ? afterValue(open.slice(0, -1)) : undefined;
  }
  if (expected === 'comma') return token === ',' ? then(opener === '{' ? 'key' : 'value') : undefined;
  if (expected === 'colon') return token === ':' ? then('value') : undefined;
  if (/key/.test(expected)) return token.startsWith('"') ? then('colon') : undefined;
  if (expected === 'nothing' || /^[}\],:]?$/.test(token)) return undefined;
  if (token === '{') return then('first key', [...open, last]);
  return token === '[' ? then('first value', [...open, last]) : afterValue(open);
}

function explain({ expected, last }: State, token: string, offset: number, source: string): JsonFault {
  const at = (advice: string, place = offset): JsonFault => ({ advice, position: positionAt(source, place) });
  if (/^[}\]]/.test(token) && source[last] === ',') return at(TRAILING_COMMA, last);
  const rest = source.slice(offset);
  if (/^[”“„’‘']/.test(rest)) return at(CURLY);
  if (/^(?:\/[/*]|#)/.test(rest)) return at(COMMENT);
  if (rest.startsWith('"') && !token) return at(/^"[^"\n]*\n/.test(rest) ? LEFT_OPEN : BAD_ESCAPE);
  if (expected === 'comma' && /^["{[]/.test(token)) return at(NO_COMMA);
  if (expected === 'colon') return at(NO_COLON);
  if (/^[\p{L}_]/u.test(rest) && !token) return at(source[last] === '"' && expected === 'comma' ? INNER_QUOTE : BARE);
  return at(OTHER);
}

const TRAILING_COMMA = 'viimeisen kohdan jälkeen ei tule pilkkua: poista pilkku';
const CURLY = 'tekstin ympärillä on muu kuin suora lainausmerkki: kirjoita `"`';
const COMMENT = 'tiedostossa ei voi olla huomautuksia: poista huomautus';
const LEFT_OPEN = 'lainausmerkki tai sulku jää auki: lisää sille pari';
const BAD_ESCAPE = 'kenoviiva lainausmerkeissä ei kelpaa: kirjoita se kahdesti';
const NO_COMMA = 'kohtien välistä puuttuu pilkku: lisää se edellisen kohdan loppuun';
const NO_COLON = 'kentän nimen jälkeen puuttuu kaksoispiste: kirjoita `"nimi": "arvo"`';
const INNER_QUOTE = 'tekstin sisällä on suora lainausmerkki: kirjoita sen tilalle ”';
const BARE = 'teksti ja kentän nimi ovat lainausmerkeissä: kirjoita `"nimi": "arvo"`';
const OTHER = 'tarkista tämän ja edellisen rivin pilkut, lainausmerkit ja sulkeet';
