/** A new edition: what it changes in the project's files. Pure: the same files and day give the same edition. */
import { parse, stringify } from 'yaml';
import type { Edition } from '../schema/editions.ts';

/** The files that tell of the edition, as texts. */
export interface EditionFiles {
  'content/publication.yaml': string;
  'content/editions.yaml': string;
  'package.json': string;
  'package-lock.json': string;
}

export interface Release {
  number: number;
  files: EditionFiles;
  /** What was done to each file, in Finnish. */
  done: string[];
}

const EDITION = /^(edition:\n\s+number: )(\d+)(\n\s+date: ")([\d-]+)(")/m;
const NEWEST = /^editions:\n/m;
/** The project's own version, the first of the file. */
const VERSION = /("version": ")[^"]*(")/;

/**
 * The next edition.
 * @param summary what a reader is told of it; not needed where `content/editions.yaml` tells of it already
 * @returns the edition, or why there is none
 */
export function nextEdition(files: EditionFiles, day: string, summary: string): Release | string {
  const [, , now, , before] = EDITION.exec(files['content/publication.yaml']) ?? [];
  if (!now) return 'Tiedostossa content/publication.yaml ei ole kohtaa `edition`, jossa on `number` ja `date`.';
  const number = Number(now) + 1;
  const { editions } = parse(files['content/editions.yaml']) as { editions: Edition[] };
  const isTold = editions[0]?.number === number;
  if (!isTold && !summary.trim())
    return `Kerro lukijalle, mikä painoksessa ${number} muuttui: npm run release -- "Uutta on luku kirjaamisesta."`;
  const version = `${number}.0.0`;
  return {
    number,
    files: {
      'content/publication.yaml': files['content/publication.yaml'].replace(EDITION, `$1${number}$3${day}$5`),
      'content/editions.yaml': isTold
        ? files['content/editions.yaml'].replace(/(date: ")[\d-]+(")/, `$1${day}$2`)
        : files['content/editions.yaml'].replace(NEWEST, (line) => line + entryText(number, day, summary.trim())),
      'package.json': files['package.json'].replace(VERSION, `$1${version}$2`),
      'package-lock.json': withLockVersion(files['package-lock.json'], version),
    },
    done: [
      `content/publication.yaml: painos ${now} (${before}) → ${number} (${day})`,
      `content/editions.yaml: ${isTold ? 'painoksen päivä' : 'uusi painos muutosluettelon alussa'}`,
      `package.json ja package-lock.json: versio ${version}`,
    ],
  };
}

const entryText = (number: number, day: string, summary: string): string =>
  `  - number: ${number}\n    date: "${day}"\n    summary: ${stringify(summary, { lineWidth: 0 }).trim()}\n    changes: []\n`;

/** It stands twice in the lockfile: of the project, and of its root package. */
function withLockVersion(lockfile: string, version: string): string {
  const root = /("packages": \{\s+"": \{[^}]*?"version": ")[^"]*(")/;
  return lockfile.replace(VERSION, `$1${version}$2`).replace(root, `$1${version}$2`);
}
