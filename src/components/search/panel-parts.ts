import type { Reason } from './search-failure.ts';

/** The elements of a panel that the search works with; `SearchPanel.astro` writes them. */
export interface PanelParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** Whether mistakes are left as they were typed. */
  asTyped: HTMLInputElement;
  details: HTMLDetailsElement;
  selects: HTMLSelectElement[];
  status: HTMLElement;
  /** What was understood otherwise than typed. */
  meant: HTMLElement;
  /** The filters that limit the results. */
  active: HTMLElement;
  results: HTMLOListElement;
  more: HTMLElement;
  index: HTMLElement;
  reload: HTMLElement;
}

/** Words of the interface, in the language of the page. */
export interface PanelTexts {
  one: string;
  other: string;
  none: string;
  empty: string;
  /** Reasons why the search cannot answer. */
  failures: Record<Reason, string>;
  /** Results of a mended query, and the way back to the typed one. */
  mended: string;
  asTyped: string;
  meant: string;
  noNumber: string;
  remove: string;
  more: string;
  kinds: Record<string, string>;
  statuses: Record<string, string>;
}

export function panelParts(panel: HTMLElement): PanelParts {
  const find = <T extends HTMLElement = HTMLElement>(selector: string): T => {
    const part = panel.querySelector<T>(selector);
    if (!part) throw new Error(`The search panel lacks ${selector}`);
    return part;
  };
  return {
    form: find('form'),
    input: find('input[type="search"]'),
    asTyped: find('input[type="hidden"]'),
    details: find('details'),
    selects: [...panel.querySelectorAll('select')],
    status: find('[data-status]'),
    meant: find('[data-meant]'),
    active: find('[data-active]'),
    results: find('ol[data-results]'),
    more: find('[data-more]'),
    index: find('[data-index]'),
    reload: find('[data-reload]'),
  };
}

export const readTexts = (panel: HTMLElement): PanelTexts => JSON.parse(panel.dataset.texts ?? '{}') as PanelTexts;

/** Says in a panel why it cannot answer, and shows what can be done. */
export function showFailure(panel: HTMLElement, reason: Reason): void {
  const { status, index, reload } = panelParts(panel);
  status.textContent = readTexts(panel).failures[reason];
  index.hidden = false;
  reload.hidden = reason !== 'outdated';
}
