import { loadPanel } from './load-search.ts';
import { showFailure } from './panel-parts.ts';
import { fillForm, rememberedPlace, rememberPlace, returnToPlace } from './place.ts';
import { reasonOf } from './search-failure.ts';
import type { SearchPanel } from './search-panel.ts';

/** The search page: its panel keeps its state in the address, so that results can be shared. */
export async function startSearchPage(): Promise<void> {
  const panel = document.querySelector<HTMLElement>('main [data-search-panel]');
  const form = panel?.querySelector('form');
  if (!panel || !form) return;
  panel.hidden = false;
  const place = rememberedPlace();
  // The browser would return to a place in a page that has no results yet.
  history.scrollRestoration = 'manual';
  fillForm(form, location.search);
  // Until the search is loaded, what is sent waits in the form.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  const Panel = await loadWhenWanted(panel, form);
  const search = new Panel(panel);
  rememberPlace(panel, window);
  await search.start(toAddress, place?.shown);
  if (place) returnToPlace(panel, window, place);
  window.addEventListener('popstate', () => {
    fillForm(form, location.search);
    void search.search();
  });
}

function toAddress(values: FormData): void {
  const address = new URL(location.href);
  for (const [name, value] of values) {
    if (typeof value === 'string' && value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  history.replaceState(history.state, '', address);
}

/** Loads the search at once where the address asks for something, else when it is touched; again after each failure. */
async function loadWhenWanted(panel: HTMLElement, form: HTMLFormElement): Promise<typeof SearchPanel> {
  let isWanted = location.search !== '';
  for (;;) {
    if (!isWanted) await touched(form);
    try {
      return await loadPanel();
    } catch (error) {
      isWanted = false;
      showFailure(panel, reasonOf(error));
    }
  }
}

/** Nothing of the search is loaded before the reader touches it. */
const touched = (form: HTMLFormElement): Promise<void> =>
  new Promise((resolve) => {
    const done = new AbortController();
    for (const event of ['focusin', 'input', 'submit'] as const) {
      const onTouch = () => {
        done.abort();
        resolve();
      };
      form.addEventListener(event, onTouch, { signal: done.signal });
    }
  });
