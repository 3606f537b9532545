import { readFileSync } from 'node:fs';
import { contentSecurity } from '../../src/lib/hosting/content-security.ts';

/** The components that write a script into the page as it stands: ours and Starlight's. */
const WITH_INLINE_SCRIPTS = [
  new URL('../../src/components/overrides/ThemeProvider.astro', import.meta.url),
  new URL(import.meta.resolve('@astrojs/starlight/components/SidebarPersister.astro')),
];

/** The policy for Astro. A component that comes with an inline script of its own is named by the check of the built pages. */
export const readContentSecurity = () => contentSecurity(WITH_INLINE_SCRIPTS.map((file) => readFileSync(file, 'utf8')));
