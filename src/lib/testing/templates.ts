/**
 * The templates of the guide for authors, by the id that each has: what an author copies is what tests copy. A chapter has no
 * id in its file: it goes by the name "luku".
 * @param guide the text of `content/ohje/pohjat.md`
 */
export function templatesIn(guide: string): Map<string, string> {
  const blocks = Array.from(guide.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm), ([, language = '', text = '']) => ({
    language,
    text,
  }));
  return new Map(blocks.map(({ language, text }) => [language === 'mdx' ? 'luku' : nameOf(text), text]));
}

/** The id of a record, the chapter of questions, or the first field of a part such as `status`. */
const nameOf = (text: string): string =>
  /^\s*(?:-\s+)?"?(?:id|chapter)"?:\s+"?([a-z0-9-]+)/m.exec(text)?.[1] ?? /^([a-z]+):/.exec(text)?.[1] ?? '';
