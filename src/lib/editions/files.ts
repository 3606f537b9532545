/** What `npm run editions` writes into `dist/lataa/`. */
export interface EditionFile {
  /** Its name in `/lataa/`. */
  name: string;
  /** Key of its texts in the interface's file: `editions.<key>` and `editions.<key>.for`. */
  key: 'pdf' | 'epub' | 'html' | 'docx' | 'questions' | 'gift' | 'glossary';
  format: string;
}

const NAME = 'teknologia-ja-kohtaaminen';

/** The editions of the whole book, in the order in which they are offered. */
export const BOOK_FILES = [
  { name: `${NAME}.pdf`, key: 'pdf', format: 'PDF' },
  { name: `${NAME}.epub`, key: 'epub', format: 'EPUB 3' },
  { name: `${NAME}.html`, key: 'html', format: 'HTML' },
  { name: `${NAME}.docx`, key: 'docx', format: 'DOCX' },
] as const satisfies readonly EditionFile[];

/** What goes into a learning environment. */
export const MOODLE_FILES = [
  { name: 'kysymykset-moodle.xml', key: 'questions', format: 'Moodle XML' },
  { name: 'kysymykset.gift.txt', key: 'gift', format: 'GIFT' },
  { name: 'sanasto-moodle.xml', key: 'glossary', format: 'Moodle XML' },
] as const satisfies readonly EditionFile[];

/** The PDF of one chapter. */
export const chapterPdf = (slug: string): string => `luku-${slug}.pdf`;

/** The text of one chapter as Markdown: its address on the site. */
export const chapterMarkdown = (slug: string): string => `/luvut/${slug}/index.md`;
