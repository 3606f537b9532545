/**
 * What a page may load and run: its own site's files, and the inline scripts and styles that the build itself writes, each
 * by its hash. Astro writes the policy into every page from what is here and from what it has bundled.
 */
import { createHash } from 'node:crypto';

/**
 * Style attributes that Starlight writes: the size of its icons, and how deep an entry of a page's contents stands. There
 * are no others, and a page that has another ends the build.
 */
const STYLE_ATTRIBUTES = [
  ...['1em', '1rem', '1.25rem', '1.5rem'].map((size) => `--sl-icon-size: ${size};`),
  ...[0, 1, 2].map((depth) => `--depth: ${depth};`),
];

/** Directives besides those of scripts and styles. Pictures in style sheets, such as the signs of Starlight's asides, are data. */
const DIRECTIVES = [
  `default-src 'none'`,
  `img-src 'self' data:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `manifest-src 'self'`,
  `worker-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
] as const;

/** Scripts of our own and Starlight's files; Pagefind's program is WebAssembly. */
const SCRIPT_RESOURCES = [`'self'`, `'wasm-unsafe-eval'`];

export type Hash = `sha256-${string}`;

/** A text's hash as a policy names it. */
export const hashOf = (text: string): Hash => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const INLINE_SCRIPT = /<script is:inline[^>]*>([^]*?)<\/script>/g;

/** The scripts that a component writes into the page as they stand, which Astro does not know the hashes of. */
export const inlineScriptsOf = (component: string): string[] =>
  Array.from(component.matchAll(INLINE_SCRIPT), ([, script = '']) => script);

/** A whole policy as a header says it, which can do what a page's own cannot: keep the page out of other sites' frames. */
export function policyText(
  scripts: readonly Hash[],
  styles: readonly Hash[],
  styleAttributes: readonly Hash[],
): string {
  const line = (directive: string, ...values: readonly string[]) => [directive, ...values].join(' ');
  const quoted = (hashes: readonly Hash[]) => hashes.map((hash) => `'${hash}'`);
  return [
    ...DIRECTIVES,
    `frame-ancestors 'none'`,
    line('script-src', ...SCRIPT_RESOURCES, ...quoted(scripts)),
    line('style-src', `'self'`, ...quoted(styles)),
    line('style-src-attr', `'unsafe-hashes'`, ...quoted(styleAttributes)),
  ].join('; ');
}

/**
 * The policy for Astro's `security.csp`.
 * @param components the sources of all components with inline scripts
 */
export function contentSecurity(components: readonly string[]) {
  return {
    directives: [...DIRECTIVES],
    scriptDirective: { resources: SCRIPT_RESOURCES, hashes: components.flatMap(inlineScriptsOf).map(hashOf) },
    styleDirective: {
      hashes: STYLE_ATTRIBUTES.map((text) => ({ hash: hashOf(text), kind: 'attribute' as const })),
      resources: [{ resource: `'unsafe-hashes'`, kind: 'attribute' as const }],
    },
  };
}
