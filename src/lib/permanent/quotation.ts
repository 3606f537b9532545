/** Signs that only guide the setting of lines, and spaces that keep words together. */
const SETTING = /[\u00AD\u200B\u2060\uFEFF]/g;

/** A text as it is typed: without signs for the setting of lines, its spaces single. */
export const plainText = (text: string): string =>
  text
    .replaceAll(SETTING, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:!?)])/g, '')
    .trim();

/** What is copied of a place: the text in quotes, its source in brief and its address. Quotes within quotes are single. */
export const quotation = (text: string, source: string, address: string): string =>
  `”${plainText(text).replaceAll('”', '’')}” – ${source}, ${address}`;
