import { element, escaped, paragraph, textElement } from './markup.ts';

export interface GlossaryEntry {
  term: string;
  synonyms: readonly string[];
  /** The definition and what is told besides, with their sources. */
  paragraphs: readonly string[];
}

/** The glossary as the XML that Moodle's own glossary reads; terms and synonyms become links in the texts of the course. */
export function moodleGlossary(name: string, intro: string, entries: readonly GlossaryEntry[]): string {
  const info = [
    textElement('NAME', name),
    textElement('INTRO', paragraph(intro)),
    ...settings({ INTROFORMAT: 1, ALLOWDUPLICATEDENTRIES: 0, DISPLAYFORMAT: 'dictionary', SHOWSPECIAL: 1 }),
    ...settings({ SHOWALPHABET: 1, SHOWALL: 1, ALLOWCOMMENTS: 0, USEDYNALINK: 1, DEFAULTAPPROVAL: 1 }),
    ...settings({ GLOBALGLOSSARY: 0, ENTBYPAGE: 20 }),
    element('ENTRIES', {}, '\n', ...entries.map((entry) => `${glossaryEntry(entry)}\n`)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('GLOSSARY', {}, element('INFO', {}, ...info))}\n`;
}

const settings = (values: Record<string, string | number>): string[] =>
  Object.entries(values).map(([name, value]) => textElement(name, String(value)));

function glossaryEntry({ term, synonyms, paragraphs }: GlossaryEntry): string {
  const aliases = synonyms.map((synonym) => element('ALIAS', {}, textElement('NAME', synonym)));
  return element(
    'ENTRY',
    {},
    textElement('CONCEPT', term),
    element('DEFINITION', {}, escaped(paragraphs.map(paragraph).join(''))),
    // A whole word is linked, in capitals or not: a part of a compound is another word.
    ...settings({ FORMAT: 1, USEDYNALINK: 1, CASESENSITIVE: 0, FULLMATCH: 1, TEACHERENTRY: 1 }),
    ...(aliases.length > 0 ? [element('ALIASES', {}, ...aliases)] : []),
  );
}
