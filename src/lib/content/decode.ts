import { START, type Position, type Problem } from './problems.ts';

/** A file of the content as it stands on the disk; `path` is relative to the project and has `/` between its parts. */
export interface ContentFile {
  path: string;
  bytes: Uint8Array;
}

/** The text of a file and what is wrong in how it is written down. */
export interface DecodedFile {
  path: string;
  text: string;
  problems: Problem[];
}

/** Characters that no text has, such as those that a UTF-16 file has between its letters. */
const CONTROL_CHARACTER = /(?!\n)\p{Cc}/u;

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads the bytes of a content file as UTF-8 text and finds the marks that editors leave behind:
 * another encoding, a byte order mark, Windows line ends, tabs. An empty file is a problem too.
 * The text comes without these marks and with its lines and columns kept, so that nothing is reported twice.
 */
export function decodeFile({ path, bytes }: ContentFile): DecodedFile {
  const problems: Problem[] = [];
  const report = (message: string, position: Position = START) =>
    problems.push({ file: path, ...position, message, severity: 'error' });

  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    report('Tiedosto ei ole UTF-8-tekstiä. Tallenna se uudelleen merkistönä UTF-8.', firstBadByte(bytes));
    return { path, text: '', problems };
  }
  if (text.trim() === '') {
    report('Tiedosto on tyhjä. Kirjoita sisältö tai poista tiedosto.');
    return { path, text: '', problems };
  }
  if (text.startsWith('\uFEFF')) {
    report('Tiedoston alussa on näkymätön BOM-merkki. Tallenna muodossa ”UTF-8 ilman BOM-merkkiä”.');
    text = text.slice(1);
  }
  const windowsLine = text.indexOf('\r');
  if (windowsLine >= 0) {
    report(
      'Rivit päättyvät Windowsin tapaan (CRLF). Tallenna rivinvaihdot muodossa LF.',
      positionAt(text, windowsLine),
    );
    text = text.replaceAll(/\r\n?/g, '\n');
  }
  const tab = text.indexOf('\t');
  if (tab >= 0) {
    report('Rivillä on sarkain. Korvaa tiedoston sarkaimet välilyönneillä.', positionAt(text, tab));
    text = text.replaceAll('\t', ' ');
  }
  const invisible = text.search(CONTROL_CHARACTER);
  if (invisible >= 0) {
    report('Rivillä on näkymätön ohjausmerkki. Poista se, tai tallenna UTF-8-muodossa.', positionAt(text, invisible));
  }
  return { path, text, problems };
}

/** Line and column of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function firstBadByte(bytes: Uint8Array): Position {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return positionAt(lossy, Math.max(0, lossy.indexOf('\uFFFD')));
}
