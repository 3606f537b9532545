import { showFailure } from './search-page.ts';

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
  const panel = dialog.querySelector<HTMLElement>('[data-search-panel]');
  if (!panel || panel.dataset.started) return;
  panel.dataset.started = 'true';
  try {
    const { SearchPanel } = await import('./search-panel.ts');
    new SearchPanel(panel).start();
  } catch {
    delete panel.dataset.started;
    showFailure(panel);
  }
}
