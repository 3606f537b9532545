/** Filters and sorts the catalogue's table; the state is in the page's address, so that it can be shared. */
import {
  countValues,
  FIELDS,
  passes,
  readFilter,
  writeQuery,
  type Field,
  type Item,
} from '../../lib/catalogue/filter.ts';
import { fold } from '../../lib/finnish/fold.ts';
import { startCompareChoice } from './compare-choice.ts';
import { showCounts } from './quick-filter.ts';

export interface Row extends Item {
  element: HTMLTableRowElement;
  /** What the rows are sorted by: the name without the summary that follows it in its cell. */
  name: string;
  kind: string;
}

const textOf = (element: Element | null): string => element?.textContent.trim() ?? '';

function readRow(element: HTMLTableRowElement): Row {
  const valuesOf = (field: Field) => element.dataset[field]?.split(' ') ?? [];
  return {
    element,
    name: textOf(element.querySelector('th a')),
    kind: textOf(element.querySelector('.kind')),
    values: {
      kohderyhma: valuesOf('kohderyhma'),
      toimija: valuesOf('toimija'),
      tyyppi: valuesOf('tyyppi'),
      tila: valuesOf('tila'),
    },
    text: fold(`${element.textContent} ${element.dataset.words ?? ''}`),
  };
}

/** The page itself has the order of standing, what is known to work first. */
function sortRows(rows: readonly Row[], order: string): Row[] {
  const byName = (a: Row, b: Row) => a.name.localeCompare(b.name, 'fi');
  if (order === 'name') return rows.toSorted(byName);
  if (order === 'kind') return rows.toSorted((a, b) => a.kind.localeCompare(b.kind, 'fi') || byName(a, b));
  return [...rows];
}

/** Makes the parts of `/tyokalut/` work: the form, the quick filters, and the choice of tools to compare. */
export function startCatalogue(): void {
  const form = document.querySelector<HTMLFormElement>('form.catalogue-filter');
  const body = document.querySelector<HTMLTableSectionElement>('table.catalogue tbody');
  const status = form?.querySelector<HTMLElement>('[role="status"]');
  if (!form || !body || !status) return;
  const rows = Array.from(body.rows, readRow);

  const apply = () => {
    const data = new FormData(form);
    const get = (name: string) => data.get(name) as string | null;
    const filter = readFilter(get);
    const shown = rows.filter((row) => passes(row, filter));
    for (const row of rows) row.element.hidden = !shown.includes(row);
    body.append(...sortRows(rows, get('jarjestys') ?? '').map(({ element }) => element));
    for (const field of FIELDS) showCounts(form, field, countValues(rows, filter, field));
    const words = shown.length > 0 ? status.dataset.count : status.dataset.none;
    status.textContent = (words ?? '')
      .replace('{{shown}}', String(shown.length))
      .replace('{{total}}', String(rows.length));
  };

  const changed = () => {
    apply();
    const query = writeQuery(new FormData(form));
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
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
  form.addEventListener('input', changed);
  form.addEventListener('reset', () => {
    setTimeout(changed);
  });
  window.addEventListener('popstate', fromAddress);
  fromAddress();
  startCompareChoice(body);
}
