/** What mail programs, word processors and PDFs leave at the end of an address. */
const LEFTOVERS = /[\s\u200B\u2060)\]}>.,;:!?"'”’»…*_–-]+$/;

/**
 * The address that was meant by one that is not there: decoded, in lower case, without what stuck to its end, without
 * `.html` or a query that was taken for a part of it, and with its slash.
 */
export function askedPath(path: string): string {
  let asked = decoded(path).normalize('NFC').toLowerCase();
  asked = asked.replace(/[?#].*$/, '');
  for (let before = ''; before !== asked;) {
    before = asked;
    asked = asked
      .replace(LEFTOVERS, '')
      .replace(/\/+$/, '')
      .replace(/(?:\/index)?\.html?$/, '');
  }
  return `${asked}/`;
}

/** The last part of an address, without the sign of a fragment. */
export const lastPart = (path: string): string => {
  const parts = path.split(/[/#]/).filter(Boolean);
  return parts[parts.length - 1] ?? '';
};

/** The known address that was surely meant: the same, or the same name in the same section, as a term of the glossary. */
export const surelyMeant = (asked: string, known: readonly string[]): string | undefined =>
  known.find((path) => path === asked) ??
  known.find((path) => path.includes('#') && asked === path.replace('#', '') + '/');

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign, as in `/50%/`.
    return path;
  }
}
