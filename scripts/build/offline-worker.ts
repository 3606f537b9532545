import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transformWithOxc } from 'vite';

const SOURCE = fileURLToPath(new URL('../../src/lib/offline/service-worker.ts', import.meta.url));
/** Not needed to read the book: what others fetch, and the editions, which are there to be kept in another way. */
const NOT_KEPT = /^\/(?:sw\.js|_headers|kuvat\/|data\/|lataa\/(?!index\.html)|sitemap|luvut\/[^/]+\/index\.md)/;

/** Writes the service worker of the built site, after all that it is to keep. */
export function offlineWorker(): AstroIntegration {
  return {
    name: 'offline-worker',
    hooks: { 'astro:build:done': ({ dir }) => writeOfflineWorker(fileURLToPath(dir)) },
  };
}

/**
 * Writes the service worker of a built site, with the list of what it keeps. To be written last: what changes after it
 * would not be kept.
 * @param folder the built site
 */
export async function writeOfflineWorker(folder: string): Promise<void> {
  const hashes = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => `/${file.replaceAll('\\', '/')}`)
      .filter((address) => !NOT_KEPT.test(address) && statSync(join(folder, address)).isFile())
      .sort()
      .map((address) => [address, sha256(readFileSync(join(folder, address)))]),
  );
  const files = JSON.stringify(Object.fromEntries(hashes));
  const { code } = await transformWithOxc(readFileSync(SOURCE, 'utf8'), SOURCE);
  writeFileSync(
    join(folder, 'sw.js'),
    `const VERSION = '${sha256(files).slice(0, 16)}';\nconst FILES = ${files};\n${code}`,
  );
}

/** Half of the digits tell files apart as well. */
const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex').slice(0, 32);
