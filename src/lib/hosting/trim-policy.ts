import { hashOf } from './content-security.ts';

/** What may need a hash: inline scripts, styles, and style attributes. */
const INLINE = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([^]*?)<\/\1>|\sstyle="([^"]*)"/g;
const META = /(<meta http-equiv="content-security-policy" content=")([^"]*)(?=")/;

/** The same few stand on all pages. */
const hashes = new Map<string, string>();

function hash(text: string): string {
  const known = hashes.get(text) ?? hashOf(text);
  hashes.set(text, known);
  return known;
}

/**
 * Leaves a page's policy the hashes of what stands on the page. Astro names all of the site's on each: a kilobyte more that
 * does not compress.
 */
export function trimPolicy(html: string): string {
  const used = new Set(Array.from(html.matchAll(INLINE), ([, , text, attribute]) => hash(text ?? attribute ?? '')));
  return html.replace(
    META,
    (_match, before: string, policy: string) =>
      before + policy.replaceAll(/ '(sha256-[^']+)'/g, (quoted, name: string) => (used.has(name) ? quoted : '')),
  );
}
