import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { positionAt } from './decode.ts';
import type { Position } from './problems.ts';

/** What keeps a text from being JSON: where, and what to do about it. */
export interface JsonFault {
  advice: string;
  position: Position;
}

/**
 * Finds the first place where a text stops being JSON. The engine's own messages often have no place and change with its
 * version; YAML, which has places, allows what JSON does not.
 */
export function findJsonFault(source: string): JsonFault | undefined {
  const errors: ParseError[] = [];
  parse(source, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const [first] = errors;
  if (!first) return undefined;
  const { advice, offset } = explain(printParseErrorCode(first.error), first.offset, source);
  return { advice, position: positionAt(source, offset) };
}

/** What to do about an error of the parser, and where: a comma too many stands before the place where it is noticed. */
function explain(code: string, offset: number, source: string): { advice: string; offset: number } {
  const rest = source.slice(offset);
  const before = source.slice(0, offset).trimEnd();
  const isMissing = code === 'PropertyNameExpected' || code === 'ValueExpected';
  if (isMissing && /^[}\]]/.test(rest) && before.endsWith(','))
    return { advice: TRAILING_COMMA, offset: before.length - 1 };
  if (isMissing && rest === '') return { advice: LEFT_OPEN, offset };
  return { advice: ADVICE[code] ?? adviceFor(rest, source[offset - 1]), offset };
}

/** For a sign or a word that JSON does not have. */
function adviceFor(rest: string, before: string | undefined): string {
  if (/^[”“„’‘']/.test(rest)) return CURLY;
  if (rest.startsWith('#')) return COMMENT;
  if (/^[\p{L}_]/u.test(rest)) return before === '"' ? INNER_QUOTE : BARE;
  return /^["{[]/.test(rest) ? NO_COMMA : OTHER;
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

const ADVICE: Partial<Record<string, string>> = {
  InvalidCommentToken: COMMENT,
  UnexpectedEndOfComment: COMMENT,
  UnexpectedEndOfString: LEFT_OPEN,
  CloseBraceExpected: LEFT_OPEN,
  CloseBracketExpected: LEFT_OPEN,
  ColonExpected: NO_COLON,
  InvalidEscapeCharacter: BAD_ESCAPE,
  InvalidUnicode: BAD_ESCAPE,
};
