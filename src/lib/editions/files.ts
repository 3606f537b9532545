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

const NAMES: ReadonlyMap<string, string> = new Map(
  [...BOOK_FILES, ...MOODLE_FILES].map(({ key, name }) => [key, name]),
);

/** The address of a file on the site. */
export const fileAddress = (key: EditionFile['key']): string => `/lataa/${NAMES.get(key) ?? key}`;

/** The address of one chapter as PDF. */
export const chapterPdf = (slug: string): string => `/lataa/luku-${slug}.pdf`;

/** The address of one chapter as Markdown. */
export const chapterMarkdown = (slug: string): string => `/luvut/${slug}/index.md`;

/** The address of a figure as a picture, for texts that are adapted. */
export const pictureAddress = (name: string): string => `/lataa/kuvat/${name}`;
