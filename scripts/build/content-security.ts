import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentSecurity } from '../../src/lib/hosting/content-security.ts';

const OWN = fileURLToPath(new URL('../../src', import.meta.url));
/** Starlight's component that writes scripts into the page as they stand. */
const STARLIGHTS = fileURLToPath(import.meta.resolve('@astrojs/starlight/components/SidebarPersister.astro'));

/** The policy for Astro, with the inline scripts of our components and Starlight's. */
export function readContentSecurity() {
  const own = readdirSync(OWN, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => join(OWN, file));
  return contentSecurity([...own, STARLIGHTS].map((file) => readFileSync(file, 'utf8')));
}
