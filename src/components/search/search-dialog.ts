import { loadSearch } from './load-search.ts';

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
    dialog.querySelector('input')?.focus();
    void startPanel(dialog);
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
  const first = dialog?.querySelector('form[data-first]');
  for (const event of ['input', 'submit'] as const) {
    first?.addEventListener(event, (happened) => {
      if (event === 'submit') happened.preventDefault();
      if (dialog) void startPanel(dialog);
    });
  }
  dialog?.querySelector('[data-close-search]')?.addEventListener('click', () => {
    dialog.close();
  });
  dialog?.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** Puts the panel into the place of the first form, once, with what has been typed there; tried again after a failure. */
async function startPanel(dialog: HTMLDialogElement): Promise<void> {
  const first = dialog.querySelector<HTMLFormElement>('form[data-first]');
  const failed = dialog.querySelector<HTMLElement>('[data-failed]');
  if (!first || first.dataset.loading) return;
  first.dataset.loading = 'true';
  try {
    const { Panel, text: html } = await loadSearch(PANEL);
    const hadFocus = first.contains(document.activeElement);
    const typed = first.querySelector('input')?.value ?? '';
    first.outerHTML = html;
    if (failed) failed.hidden = true;
    const panel = dialog.querySelector<HTMLElement>('[data-search-panel]');
    const input = panel?.querySelector('input');
    if (!panel || !input) throw new Error(`${PANEL} has no panel`);
    input.value = typed;
    if (hadFocus) input.focus();
    const whole = dialog.querySelector<HTMLAnchorElement>('[data-whole-search]');
    new Panel(panel).start((values) => {
      const given = [...values].filter(
        (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
      );
      if (whole) whole.search = new URLSearchParams(given).toString();
    });
  } catch {
    delete first.dataset.loading;
    if (failed) failed.hidden = false;
  }
}
