import type { ContentFile } from '../content/decode.ts';

/** Where an address stands in the content. */
export interface Place {
  file: string;
  line: number;
}

const ADDRESS = /https?:\/\/[^\s"'`<>()[\]{}|\\”’]+(?:\([^\s"'<>()]*\)[^\s"'`<>()[\]{}|\\”’]*)*/g;
/** Marks that end a sentence rather than an address. */
const AFTER = /[.,;:!?…]+$/;
const READ = /\.(?:yaml|mdx|json)$/;

/** Every external address of the content with the places where it stands, in the order of the addresses. */
export function externalAddresses(files: readonly ContentFile[]): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const { path, bytes } of files) {
    if (!READ.test(path)) continue;
    const lines = new TextDecoder().decode(bytes).split('\n');
    lines.forEach((text, index) => {
      for (const [match] of text.matchAll(ADDRESS)) {
        const address = URL.parse(match.replace(AFTER, ''));
        if (!address?.hostname.includes('.')) continue;
        // What a server never sees does not make another address.
        address.hash = '';
        found.set(address.href, [...(found.get(address.href) ?? []), { file: path, line: index + 1 }]);
      }
    });
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
