import { loadPanel } from './load-search.ts';
import type { PanelTexts } from './panel-parts.ts';
import { fillForm, forgetPlace, rememberedPlace, rememberPlace, returnToPlace, type Place } from './place.ts';
import { reasonOf, SearchFailure } from './search-failure.ts';
import { here } from '../here.ts';

/** Where the panel is: pages do not carry it. */
const PANEL = here('/haku/paneeli.txt');

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
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
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
  dialog?.addEventListener('close', forgetPlace);

  // Back from a result leads to the list it was in.
  const place = rememberedPlace();
  if (dialog && place) {
    dialog.showModal();
    void startPanel(dialog, place);
  }
}

/** Puts the panel into the place of the first form, once, with what has been typed there; tried again after a failure. */
async function startPanel(dialog: HTMLDialogElement, place?: Place): Promise<void> {
  const first = dialog.querySelector<HTMLFormElement>('form[data-first]');
  const failed = dialog.querySelector<HTMLElement>('[data-failed]');
  if (!first || first.dataset.loading) return;
  first.dataset.loading = 'true';
  try {
    const Panel = await loadPanel();
    const fetched = await fetchPanel();
    const hadFocus = first.contains(document.activeElement);
    const typed = first.querySelector('input')?.value ?? '';
    first.replaceWith(fetched);
    if (failed) failed.hidden = true;
    const panel = dialog.querySelector<HTMLElement>('[data-search-panel]');
    const form = panel?.querySelector('form');
    if (!panel || !form) throw new Error(`${PANEL} has no panel`);
    fillForm(form, place?.query ?? new URLSearchParams({ q: typed }).toString());
    if (hadFocus) panel.querySelector('input')?.focus();
    rememberPlace(panel, dialog);
    await new Panel(panel).start(toWholePage(dialog), place?.shown);
    if (place) returnToPlace(panel, dialog, place);
  } catch (error) {
    delete first.dataset.loading;
    if (failed) tellFailure(failed, error);
  }
}

/** The panel, with its styles in place. */
async function fetchPanel(): Promise<DocumentFragment> {
  const answer = await fetch(PANEL).catch((error: unknown) => {
    throw new SearchFailure('offline', error);
  });
  if (!answer.ok) throw new SearchFailure('missing');
  const template = document.createElement('template');
  template.innerHTML = await answer.text();
  const styles = template.content.querySelector('link');
  if (styles) await addStyles(styles);
  return template.content;
}

/** Without its styles the panel can be used: readers need not hear that they are missing. */
const addStyles = (link: HTMLLinkElement): Promise<void> =>
  new Promise((resolve) => {
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });

/** The way to the search's own page takes the words along. */
const toWholePage = (dialog: HTMLElement) => (values: FormData) => {
  const given = [...values].filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '');
  const whole = dialog.querySelector<HTMLAnchorElement>('[data-whole-search]');
  if (whole) whole.search = new URLSearchParams(given).toString();
};

function tellFailure(failed: HTMLElement, error: unknown): void {
  const texts = JSON.parse(failed.dataset.failed ?? '{}') as PanelTexts['failures'];
  const [message, reload] = [failed.querySelector('[data-reason]'), failed.querySelector<HTMLElement>('[data-reload]')];
  const reason = reasonOf(error);
  if (message) message.textContent = texts[reason];
  if (reload) reload.hidden = reason !== 'outdated';
  failed.hidden = false;
}
