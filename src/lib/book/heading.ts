import type { MarkdownHeading } from 'astro';

/** Headings for the table of contents of a page that is not Markdown; the slugs are the ids of its sections. */
export const headings = (
  sections: readonly (readonly [slug: string, text: string] | false | null | undefined)[],
): MarkdownHeading[] =>
  sections.flatMap((section) => (section ? [{ depth: 2, slug: section[0], text: section[1] }] : []));
