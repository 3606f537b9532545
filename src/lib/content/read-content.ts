import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from './decode.ts';
import { FOLDERS } from './folders.ts';
import { systemAdvice } from './system-fault.ts';

/** What systems and editors leave beside the files of an author: nobody wrote them. */
const LEFT_BEHIND = /^(?:\.|~\$|#.*#$|desktop\.ini$|(?:eh)?thumbs\.db$|icon\r$|__macosx$)|(?:~|\.swp|\.tmp)$/i;
const NAMED_LIKE_FILE = /\.(?:mdx|yaml|json)$/;

/**
 * Reads every file below `content/`; the one place where the library touches the disk. What cannot be read, and a folder
 * that has no files, comes with the reason, so that the check can tell of it.
 * @param root the project's folder
 */
export function readContent(root: string): ContentFile[] {
  const files = readFolder(root, 'content');
  const isRead = !files.some(({ path, fault }) => path === 'content' && fault);
  const lost = FOLDERS.filter(
    (folder) => isRead && !files.some(({ path }) => path === folder || path.startsWith(`${folder}/`)),
  );
  return [...files, ...lost.map((folder) => unreadable(folder, LOST))].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readFolder(root: string, path: string): ContentFile[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, path), { withFileTypes: true });
  } catch (cause) {
    return [unreadable(path, systemAdvice(cause) ?? 'Kansiota ei voi lukea. Tarkista, että se on tallella.')];
  }
  return entries
    .filter(({ name }) => !LEFT_BEHIND.test(name))
    .flatMap((entry) => readEntry(root, `${path}/${entry.name}`, entry));
}

function readEntry(root: string, path: string, entry: Dirent): ContentFile[] {
  if (entry.isDirectory()) {
    return NAMED_LIKE_FILE.test(entry.name) ? [unreadable(path, FOLDER)] : readFolder(root, path);
  }
  if (!entry.isFile()) return [unreadable(path, entry.isSymbolicLink() ? LINK : NO_FILE)];
  try {
    return [{ path, bytes: readFileSync(join(root, path)) }];
  } catch (cause) {
    return [unreadable(path, systemAdvice(cause) ?? 'Tiedostoa ei voi lukea. Tallenna se uudelleen.')];
  }
}

const unreadable = (path: string, fault: string): ContentFile => ({ path, bytes: new Uint8Array(), fault });

const LOST = 'Kansio puuttuu, tai siinä ei ole tiedostoja. Palauta se versionhallinnasta.';
const FOLDER = 'Tämä on kansio, vaikka nimi on tiedoston. Anna kansiolle toinen nimi tai poista se.';
const LINK = 'Tämä on linkki toiseen tiedostoon, eikä muilla ole sitä. Korvaa linkki tiedostolla.';
const NO_FILE = 'Tämä ei ole tavallinen tiedosto. Poista se.';
