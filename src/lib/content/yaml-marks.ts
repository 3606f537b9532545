import { CST, Lexer } from 'yaml';

/** A sign of YAML that an author seldom means, at its offset. */
export interface Mark {
  kind: 'TAG' | 'ANCHOR' | 'ALIAS' | 'CUT_OFF';
  offset: number;
}

/** A number sign that one space parts from the text, or none from what follows. A comment keeps more from both. */
const LOST = /^ #\s+\S|^ +#[^#\s]/;

const KINDS: Partial<Record<string, Mark['kind']>> = { tag: 'TAG', anchor: 'ANCHOR', alias: 'ALIAS' };
/** Tokens that the lexer adds and that have no letters in the source. */
const WIDTHLESS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/**
 * Finds where YAML would take a part of a text away without a word: a tag such as `!sana` and an anchor such as `&sana`,
 * an alias such as `*sana`, and what follows ` #` where it looks like text (`Penno #1`, `yksi # kaksi`) rather
 * than a comment, which keeps more than one space from the text (`yksi  # ohje`).
 */
export function findMarks(source: string): Mark[] {
  const marks: Mark[] = [];
  let offset = 0;
  let before = '';
  /** All that stands on the line since a text without quotes is space. */
  let isAfterPlain = false;
  for (const token of new Lexer().lex(source)) {
    if (before === CST.SCALAR) {
      // A text in a block (`>-`) ends with its line.
      isAfterPlain = !token.endsWith('\n');
    } else {
      const type = CST.tokenType(token) ?? '';
      const isCutOff = type === 'comment' && isAfterPlain && LOST.test(before + token);
      const kind = isCutOff ? 'CUT_OFF' : KINDS[type];
      if (kind) marks.push({ kind, offset });
      isAfterPlain &&= type === 'space';
    }
    before = token;
    offset += WIDTHLESS.has(token) ? 0 : token.length;
  }
  return marks;
}
