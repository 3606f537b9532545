import { loadSearch } from './load-search.ts';
import type { SearchPanel } from './search-panel.ts';

/** What every search reads first. */
const MANIFEST = '/haku/indeksi/manifest.json';

/** The search page: its panel keeps its state in the address, so that results can be shared. */
export async function startSearchPage(): Promise<void> {
  const panel = document.querySelector<HTMLElement>('main [data-search-panel]');
  const form = panel?.querySelector('form');
  if (!panel || !form) return;
  panel.hidden = false;
  const fields = [...form.elements].filter(
    (field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement,
  );
  const fromAddress = () => {
    const given = new URL(location.href).searchParams;
    for (const field of fields) {
      field.value = given.get(field.name) ?? '';
      // An address with a value that there is not limits nothing.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
  };
  const toAddress = (values: FormData) => {
    const address = new URL(location.href);
    for (const [name, value] of values) {
      if (typeof value === 'string' && value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(null, '', address);
  };
  fromAddress();
  // Until the search is loaded, what is sent waits in the form.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  let isWanted = location.search !== '';
  let Panel: typeof SearchPanel | undefined;
  while (!Panel) {
    if (!isWanted) await touched(form);
    try {
      ({ Panel } = await loadSearch(MANIFEST));
    } catch {
      isWanted = false;
      showFailure(panel);
    }
  }
  const search = new Panel(panel);
  search.start(toAddress);
  window.addEventListener('popstate', () => {
    fromAddress();
    void search.search(false);
  });
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

/** Says that the search cannot be loaded, and shows the way to the index. */
function showFailure(panel: HTMLElement): void {
  const { failed } = JSON.parse(panel.dataset.texts ?? '{}') as { failed?: string };
  const status = panel.querySelector('[data-status]');
  const index = panel.querySelector<HTMLElement>('[data-index]');
  if (status) status.textContent = failed ?? '';
  if (index) index.hidden = false;
}
