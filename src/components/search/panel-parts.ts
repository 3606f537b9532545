/** The elements of a panel that the search works with; `SearchPanel.astro` writes them. */
export interface PanelParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  selects: HTMLSelectElement[];
  status: HTMLElement;
  meant: HTMLElement;
  results: HTMLOListElement;
  more: HTMLElement;
  index: HTMLElement;
}

/** Words of the interface, in the language of the page. */
export interface PanelTexts {
  one: string;
  other: string;
  none: string;
  empty: string;
  failed: string;
  meant: string;
  more: string;
  kinds: Record<string, string>;
  statuses: Record<string, string>;
}

export function panelParts(panel: HTMLElement): PanelParts {
  const form = panel.querySelector('form');
  const input = panel.querySelector('input');
  const results = panel.querySelector<HTMLOListElement>('ol[data-results]');
  const [status, meant, more, index] = ['status', 'meant', 'more', 'index'].map((name) =>
    panel.querySelector<HTMLElement>(`[data-${name}]`),
  );
  if (!form || !input || !results || !status || !meant || !more || !index)
    throw new Error('The search panel lacks a part');
  return { form, input, results, status, meant, more, index, selects: [...panel.querySelectorAll('select')] };
}

export const readTexts = (panel: HTMLElement): PanelTexts => JSON.parse(panel.dataset.texts ?? '{}') as PanelTexts;
