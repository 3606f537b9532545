import { checkContent, type CheckedContent } from './lib/checks/check-content.ts';
import { readContent } from './lib/content/read-content.ts';
import { buildDay } from './site.ts';

/** Astro's configuration and the pages are parts of one process, but each has modules of its own: this is what they share. */
const shared = globalThis as typeof globalThis & { siteContent?: CheckedContent };

/** The content of the site, read and checked once in a process. Whoever builds pages from it has to look at its problems first. */
export const siteContent = (): CheckedContent =>
  (shared.siteContent ??= checkContent(readContent(process.cwd()), buildDay()));

/** Reads and checks the content anew, after a file has changed. */
export function reopenSiteContent(): CheckedContent {
  delete shared.siteContent;
  return siteContent();
}
