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
    for (const field of fields) field.value = given.get(field.name) ?? '';
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
  if (!location.search) await touched(form);
  try {
    const { SearchPanel } = await import('./search-panel.ts');
    const search = new SearchPanel(panel);
    search.start(toAddress);
    window.addEventListener('popstate', () => {
      fromAddress();
      void search.search(false);
    });
  } catch {
    showFailure(panel);
  }
}

/** Nothing of the search is loaded before the reader touches it. */
const touched = (form: HTMLFormElement): Promise<void> =>
  new Promise((resolve) => {
    for (const event of ['focusin', 'input', 'submit'] as const) {
      form.addEventListener(
        event,
        (happened) => {
          if (happened.type === 'submit') happened.preventDefault();
          resolve();
        },
        { once: true },
      );
    }
  });

/** Says that the search cannot be loaded, and shows the way to the index. */
export function showFailure(panel: HTMLElement): void {
  const { failed } = JSON.parse(panel.dataset.texts ?? '{}') as { failed?: string };
  const status = panel.querySelector('[data-status]');
  const index = panel.querySelector<HTMLElement>('[data-index]');
  if (status) status.textContent = failed ?? '';
  if (index) index.hidden = false;
}
