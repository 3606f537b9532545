/** Filters and sorts the catalogue's table; the state is in the page's address, so that it can be shared. */

const FIELDS = { kohderyhma: 'audience', toimija: 'actor', tyyppi: 'kind', tila: 'status' } as const;
type Field = keyof typeof FIELDS;

/** Words that a row must hold in one of its fields, and the text that it must contain. */
interface Filter {
  fields: Partial<Record<Field, string>>;
  words: string[];
}

/** Tells whether a row of the table passes the filter. */
function passes(row: HTMLTableRowElement, { fields, words }: Filter): boolean {
  const holds = (field: Field, value: string) => row.dataset[FIELDS[field]]?.split(' ').includes(value);
  const text = `${row.textContent} ${row.dataset.words}`.toLowerCase();
  return (
    Object.entries(fields).every(([field, value]) => !value || holds(field as Field, value)) &&
    words.every((word) => text.includes(word))
  );
}

const cellText = (row: HTMLTableRowElement, column: number): string => row.cells[column]?.textContent.trim() ?? '';
const COLUMNS: Record<string, number> = { status: 1, kind: 2 };

function sortRows(rows: HTMLTableRowElement[], order: string): HTMLTableRowElement[] {
  const column = COLUMNS[order] ?? 0;
  return rows.toSorted(
    (a, b) =>
      cellText(a, column).localeCompare(cellText(b, column), 'fi') ||
      cellText(a, 0).localeCompare(cellText(b, 0), 'fi'),
  );
}

/** Makes the form of `CatalogueFilter.astro` work on the table of `CatalogueTable.astro`. */
export function startCatalogueFilter(): void {
  const form = document.querySelector<HTMLFormElement>('[data-catalogue-filter]');
  const body = document.querySelector<HTMLTableSectionElement>('table.catalogue tbody');
  const status = form?.querySelector<HTMLElement>('[role="status"]');
  if (!form || !body || !status) return;
  const rows = [...body.rows];

  const apply = () => {
    const values = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const { q = '', jarjestys = '', ...fields } = values;
    const filter: Filter = { fields, words: q.toLowerCase().split(/\s+/).filter(Boolean) };
    for (const row of rows) row.hidden = !passes(row, filter);
    body.append(...sortRows(rows, jarjestys));
    const shown = rows.filter((row) => !row.hidden).length;
    const counted = (status.dataset.count ?? '')
      .replace('{{shown}}', String(shown))
      .replace('{{total}}', String(rows.length));
    status.textContent = shown ? counted : (status.dataset.none ?? '');
  };

  const toAddress = () => {
    const address = new URL(location.href);
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(null, '', address);
  };

  const fromAddress = () => {
    const given = new URL(location.href).searchParams;
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = given.get(field.name) ?? '';
    }
    apply();
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('input', () => {
    apply();
    toAddress();
  });
  form.addEventListener('reset', () => {
    setTimeout(() => {
      apply();
      toAddress();
    });
  });
  window.addEventListener('popstate', fromAddress);
  fromAddress();
}
