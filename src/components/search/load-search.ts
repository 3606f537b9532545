import type { SearchPanel } from './search-panel.ts';

/**
 * Loads the program of the search, once the site answers: a browser may remember a module that could not be loaded and
 * never ask for it again (Chromium does), so that nothing would work when the connection is back.
 * @param address a small file that is needed too
 * @returns the panel's class and the text of the file
 * @throws where one of them cannot be loaded
 */
export async function loadSearch(address: string): Promise<{ Panel: typeof SearchPanel; text: string }> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const text = await response.text();
  const { SearchPanel: Panel } = await import('./search-panel.ts');
  return { Panel, text };
}
