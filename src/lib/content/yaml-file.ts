import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { findJsonFault } from './json-fault.ts';
import { START, type Position } from './problems.ts';
import { findMarks } from './yaml-marks.ts';

export type Path = readonly PropertyKey[];

/** YAML or JSON with the places of its values. */
export interface PositionedData {
  data: unknown;
  source: string;
  /** The parsed text, with the places of all its parts. */
  document: Document;
  /** Place in the file of an offset in the source. */
  positionOf: (offset: number) => Position;
  errors: { message: string; position: Position }[];
  /** What can be read, though hardly as it was meant. */
  warnings: { message: string; position: Position }[];
  /** The letters that a value without quotes was written with: `0800`, of which YAML makes the number 800. */
  written: (path: Path) => string | undefined;
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
  const marks = findMarks(source);
  const errors = [
    ...marks.filter(({ kind }) => kind !== 'CUT_OFF'),
    ...[...document.errors, ...document.warnings].map((found) => faultOf(document, found)),
  ]
    .map(({ kind, offset }) => ({ message: explainYamlError(kind), position: at(offset) }))
    // One slip often gives several errors on its line.
    .filter(({ position }, index, all) => all.findIndex((other) => other.position.line === position.line) === index);
  return {
    data: errors.length ? undefined : document.toJS(),
    source,
    document,
    positionOf: at,
    errors,
    warnings: marks
      .filter(({ kind }) => kind === 'CUT_OFF')
      .map(({ offset }) => ({ message: CUT_OFF, position: at(offset) })),
    written: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
    },
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
  const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === path.at(-1));
  return pair && isScalar(pair.key) && pair.key.range ? at(pair.key.range[0]) : placeOf(document, path, at);
}

/** The parser's words where a quote or a bracket has no end. It points at where it gave up, which may be far below. */
const LEFT_OPEN = /^Missing closing|must be sufficiently indented and end with/;

function faultOf(document: Document, { code, message, pos: [end] }: YAMLError): { kind: string; offset: number } {
  return LEFT_OPEN.test(message)
    ? { kind: 'LEFT_OPEN', offset: startOfOpen(document, end) }
    : { kind: code, offset: end };
}

/** The start of the innermost quoted text or bracketed list that ends at an offset. */
function startOfOpen(document: Document, end: number): number {
  let start = end;
  visit(document, {
    Node: (_key, node) => {
      const isQuoted = isScalar(node) && node.type?.startsWith('QUOTE');
      if ((isQuoted || (isCollection(node) && node.flow)) && node.range?.[1] === end) start = node.range[0];
    },
  });
  return start;
}

/** What keeps a text from being JSON, of which YAML allows more; undefined where nothing does. */
export function explainJson(source: string): PositionedData['errors'] | undefined {
  const fault = findJsonFault(source);
  return fault && [{ message: cannotOpen(fault.advice), position: fault.position }];
}

const YAML_ERRORS: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'sama kenttä on kahdesti: poista toinen',
  TAB_AS_INDENT: 'sisennyksessä on sarkain: käytä välilyöntejä',
  BAD_INDENT: 'sisennys on väärin: kentät ja luettelot alkavat samasta sarakkeesta kuin naapurinsa',
  LEFT_OPEN: 'lainausmerkki tai sulku jää auki: lisää sille pari',
  MISSING_CHAR: 'merkki puuttuu: kirjoita `nimi: arvo`, teksti lainausmerkkeihin tai jatkorivi sisennettynä',
  MULTILINE_IMPLICIT_KEY:
    'kentän nimi jatkuu riviltä toiselle: tarkista kaksoispiste, väli sen jälkeen ja lainausmerkit',
  BLOCK_AS_IMPLICIT_KEY:
    'rivillä on kaksi kaksoispistettä, tai seuraava rivi on liian syvällä: kirjoita teksti lainausmerkkeihin tai korjaa sisennys',
  BAD_DQ_ESCAPE: 'kenoviiva lainausmerkeissä ei kelpaa: kirjoita se kahdesti',
  BAD_SCALAR_START: 'arvo ei voi alkaa tällä merkillä: kirjoita teksti lainausmerkkeihin',
  TAG: 'arvo ei voi alkaa huutomerkillä: kirjoita teksti lainausmerkkeihin',
  ANCHOR: 'arvo ei voi alkaa merkillä `&`: kirjoita teksti lainausmerkkeihin',
  ALIAS: 'arvo ei voi alkaa tähdellä: kirjoita teksti lainausmerkkeihin',
  MULTIPLE_DOCS: 'rivi `---` aloittaa toisen sisällön samassa tiedostossa: poista rivi ja se, mikä kuuluu muualle',
  UNEXPECTED_TOKEN: 'rivillä on merkki, jota YAML ei osaa lukea tässä: kirjoita teksti lainausmerkkeihin',
};

const explainYamlError = (code: string): string =>
  cannotOpen(YAML_ERRORS[code] ?? `tarkista rivin välimerkit ja sisennys (${code})`);

const cannotOpen = (advice: string): string => `Tiedosto ei avaudu: ${advice}.`;

const CUT_OFF =
  'Teksti katkeaa merkkiin `#`, ja rivin loppu jää pois. Kirjoita teksti lainausmerkkeihin; jos loppu on ohje, jätä merkin eteen kaksi väliä ja jälkeen yksi.';
