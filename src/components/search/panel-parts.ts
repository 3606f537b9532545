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
  const part = (name: string): HTMLElement => {
    const found = panel.querySelector<HTMLElement>(`[data-${name}]`);
    if (!found) throw new Error(`The search panel lacks ${name}`);
    return found;
  };
  const [form, details] = [panel.querySelector('form'), panel.querySelector('details')];
  const [input, asTyped] = [
    panel.querySelector('input'),
    panel.querySelector<HTMLInputElement>('input[type="hidden"]'),
  ];
  const results = panel.querySelector<HTMLOListElement>('ol[data-results]');
  if (!form || !details || !input || !asTyped || !results) throw new Error('The search panel lacks a part');
  return {
    form,
    details,
    input,
    asTyped,
    results,
    selects: [...panel.querySelectorAll('select')],
    status: part('status'),
    meant: part('meant'),
    active: part('active'),
    more: part('more'),
    index: part('index'),
    reload: part('reload'),
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
