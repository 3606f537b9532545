import { FORMAT, MANIFEST, type Manifest } from '../../lib/search/index-files.ts';
import { SearchFailure } from './search-failure.ts';
import type { SearchPanel } from './search-panel.ts';
import { here } from '../here.ts';

/**
 * Asks the site which edition of the index is the newest; never from the browser's memory.
 * @throws {SearchFailure} where that cannot be had
 */
export async function loadManifest(): Promise<Manifest> {
  const answer = await fetch(here(`/${MANIFEST}`), { cache: 'no-store' }).catch((error: unknown) => {
    throw new SearchFailure('offline', error);
  });
  if (!answer.ok) throw new SearchFailure(import.meta.env.DEV ? 'development' : 'missing');
  const manifest = await answer.json().then(
    (read) => read as Manifest,
    (error: unknown) => {
      throw new SearchFailure(import.meta.env.DEV ? 'development' : 'missing', error);
    },
  );
  if (manifest.format !== FORMAT) throw new SearchFailure('outdated');
  return manifest;
}

/**
 * Loads the program of the search, once the site answers: a browser may remember a module that could not be loaded and
 * never ask for it again (Chromium does), so that nothing would work when the connection is back.
 * @throws {SearchFailure} where it cannot be loaded
 */
export async function loadPanel(): Promise<typeof SearchPanel> {
  await loadManifest();
  try {
    return (await import('./search-panel.ts')).SearchPanel;
  } catch (error) {
    // The site answers, but not with this page's program: it has been replaced since the page was opened.
    throw new SearchFailure('outdated', error);
  }
}
