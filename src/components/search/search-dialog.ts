import { showFailure } from './search-page.ts';

/** Where the panel is: pages do not carry it. */
const PANEL = '/haku/paneeli.txt';

/** Opens the header's search. Small on purpose: the search itself is loaded when it is opened for the first time. */
export function bindSearchDialog(): void {
  const opener = document.querySelector<HTMLAnchorElement>('[data-open-search]');
  const dialog = document.querySelector<HTMLDialogElement>('site-search dialog');
  if (!opener) return;

  const open = () => {
    if (dialog?.open) return;
    if (!dialog) {
      document.querySelector<HTMLInputElement>('main [data-search-panel] input')?.focus();
      return;
    }
    dialog.showModal();
    void startPanel(dialog).catch(() => {
      location.assign(opener.href);
    });
  };

  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const isShortcut =
      (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !isTyping(event.target));
    if (!isShortcut) return;
    event.preventDefault();
    open();
  });
  dialog?.querySelector('[data-close-search]')?.addEventListener('click', () => {
    dialog.close();
  });
  dialog?.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

async function startPanel(dialog: HTMLDialogElement): Promise<void> {
  const panel = dialog.querySelector<HTMLElement>('[data-search-panel]') ?? (await fetchPanel(dialog));
  panel?.querySelector('input')?.focus();
  if (!panel || panel.dataset.started) return;
  panel.dataset.started = 'true';
  // What is sent before the search is loaded waits in the form; where it cannot be loaded, the form leads to the page.
  const loading = new AbortController();
  const wait = (event: Event) => {
    event.preventDefault();
  };
  panel.querySelector('form')?.addEventListener('submit', wait, { signal: loading.signal });
  try {
    const { SearchPanel } = await import('./search-panel.ts');
    const whole = dialog.querySelector<HTMLAnchorElement>('[data-whole-search]');
    new SearchPanel(panel).start((values) => {
      const given = [...values].filter(
        (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
      );
      if (whole) whole.search = new URLSearchParams(given).toString();
    });
  } catch {
    loading.abort();
    delete panel.dataset.started;
    showFailure(panel);
  }
}

/** Puts the panel into the dialog, once. */
async function fetchPanel(dialog: HTMLDialogElement): Promise<HTMLElement | null> {
  const response = await fetch(PANEL);
  if (!response.ok) throw new Error(`${PANEL}: ${response.status}`);
  const html = await response.text();
  if (!dialog.querySelector('[data-search-panel]')) dialog.insertAdjacentHTML('beforeend', html);
  return dialog.querySelector('[data-search-panel]');
}
