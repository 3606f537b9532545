import { invisibleLetters, oddIndents, withoutInvisible } from './invisible.ts';
import { START, type Position, type Problem } from './problems.ts';

/** A file of the content as it stands on the disk; `path` is relative to the project and has `/` between its parts. */
export interface ContentFile {
  path: string;
  bytes: Uint8Array;
  /** Why it cannot be read, in a Finnish sentence with what to do. */
  fault?: string;
}

/** The text of a file and what is wrong in how it is written down. */
export interface DecodedFile {
  path: string;
  text: string;
  /** What keeps the text from being parsed, the disk or the text itself; it is told among the problems. */
  unreadable?: 'disk' | 'text' | undefined;
  problems: Problem[];
}

/** What Git leaves in a file where two edits met. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |$)/m;

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads the bytes of a content file as UTF-8 text and finds the marks that editors leave behind:
 * another encoding, a byte order mark, Windows line ends, tabs, invisible letters, conflict marks. An empty file is a problem
 * too. The text comes without these marks and with its lines kept, so that nothing is reported twice, and with its letters
 * composed: an "ä" that a Mac wrote as two is one.
 */
export function decodeFile({ path, bytes, fault }: ContentFile): DecodedFile {
  const problems: Problem[] = [];
  const report = (message: string, position: Position = START) =>
    problems.push({ file: path, ...position, message, severity: 'error' });

  const unreadable = (text: string): DecodedFile => ({ path, text, unreadable: 'text', problems });

  if (fault !== undefined) {
    report(fault);
    return { path, text: '', unreadable: 'disk', problems };
  }
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    report('Tiedosto ei ole UTF-8-tekstiä. Tallenna se uudelleen merkistönä UTF-8.', firstBadByte(bytes));
    return unreadable(new TextDecoder().decode(bytes));
  }
  if (text.trim() === '') {
    report('Tiedosto on tyhjä. Kirjoita tai palauta sisältö; tarpeeton tiedosto poistetaan.');
    return unreadable('');
  }
  const conflict = text.search(CONFLICT);
  if (conflict >= 0) {
    report(UNMERGED, positionAt(text, conflict));
    return unreadable(text);
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
  text = text.normalize('NFC');
  for (const { offset, name } of oddIndents(text)) {
    report(`Sisennyksessä on ${name}. Korvaa se tavallisella välilyönnillä.`, positionAt(text, offset));
  }
  for (const { offset, name } of invisibleLetters(text)) {
    report(`Rivillä on näkymätön merkki ${name}. Poista se.`, positionAt(text, offset));
  }
  return { path, text: withoutInvisible(text), problems };
}

const UNMERGED =
  'Tiedostossa on ratkaisematon yhdistäminen: kahden muokkauksen rivit ovat merkkien `<<<<<<<`, `=======` ja `>>>>>>>` välissä. Jätä oikeat rivit ja poista merkit.';

/** Line and column of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function firstBadByte(bytes: Uint8Array): Position {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return positionAt(lossy, Math.max(0, lossy.indexOf('\uFFFD')));
}
