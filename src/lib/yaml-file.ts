import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { START, type Position } from './problems.ts';

export type Path = readonly PropertyKey[];

/** YAML or JSON with the places of its values. */
export interface PositionedData {
  data: unknown;
  errors: { message: string; position: Position }[];
  /** Place of the value at a path; of its nearest parent where the value is missing. */
  locate: (path: Path) => Position;
  /** Place of the key itself, for a key that should not be there. */
  locateKey: (path: Path) => Position;
}

/**
 * Parses YAML 1.2, of which JSON is a part, keeping positions.
 * @param source the text
 * @param lineOffset lines before the text in its file, for frontmatter
 */
export function parsePositioned(source: string, lineOffset = 0): PositionedData {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const errors = document.errors.map((error) => ({
    message: explainYamlError(error.code),
    position: at(error.pos[0]),
  }));
  return {
    data: errors.length ? undefined : document.toJS(),
    errors,
    locate: (path) => placeOf(document, path, at) ?? { ...START, line: START.line + lineOffset },
    locateKey: (path) => placeOfKey(document, path, at) ?? { ...START, line: START.line + lineOffset },
  };
}

type At = (offset: number) => Position;

function placeOf(document: Document, path: Path, at: At): Position | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return at(node.range[0]);
  }
  return undefined;
}

function placeOfKey(document: Document, path: Path, at: At): Position | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return placeOf(document, path, at);
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
  return pair && isScalar(pair.key) && pair.key.range ? at(pair.key.range[0]) : placeOf(document, path, at);
}

const YAML_ERRORS: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'sama kenttä on kahdesti: poista toinen',
  TAB_AS_INDENT: 'sisennyksessä on sarkain: käytä välilyöntejä',
  BAD_INDENT: 'sisennys on väärin: kentät ja luettelot alkavat samasta sarakkeesta kuin naapurinsa',
  MISSING_CHAR: 'merkki puuttuu: tarkista, että lainausmerkeillä, sulkeilla ja kaksoispisteellä on parinsa',
  MULTILINE_IMPLICIT_KEY: 'kentän nimi jatkuu riviltä toiselle: tarkista kaksoispiste ja lainausmerkit',
  BLOCK_AS_IMPLICIT_KEY: 'rivillä on kaksi kaksoispistettä: kirjoita teksti lainausmerkkeihin',
  UNEXPECTED_TOKEN: 'rivillä on merkki, jota YAML ei osaa lukea tässä: kirjoita teksti lainausmerkkeihin',
};

const explainYamlError = (code: string): string =>
  `YAML ei avaudu: ${YAML_ERRORS[code] ?? `tarkista rivin välimerkit ja sisennys (${code})`}.`;
