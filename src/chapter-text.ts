import type { MDXInstance } from 'astro';

/** The texts of the chapters as Astro compiles them; all else of a chapter comes from `content.ts`. */
const compiled = import.meta.glob<MDXInstance<Record<string, unknown>>>('../content/chapters/*.mdx', { eager: true });

/** The text of a chapter, for its page and for the whole book, with its headings. */
export function chapterText(id: string): Pick<MDXInstance<Record<string, unknown>>, 'Content' | 'getHeadings'> {
  const text = compiled[`../content/chapters/${id}.mdx`];
  if (!text) throw new Error(`No such chapter: ${id}`);
  return text;
}
