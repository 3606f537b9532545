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
import { keepPlace } from '../keep-place.ts';
import { startCompareChoice } from './compare-choice.ts';
import { bindSwitch, limitsInWords, setFields, showCounts } from './filter-fields.ts';
import { addRestOfList } from './rest-of-list.ts';

interface Row extends Item {
  element: HTMLTableRowElement;
  /** The part of the table that it stands in when the page has its own order. */
  home: HTMLElement | null;
  /** The texts of the cells, to sort by. */
  cells: readonly string[];
}

/** The columns to sort by; the page itself has the order of standing, what is known to work first. */
const COLUMNS: Record<string, number> = { name: 0, kind: 2 };

const NEAREST = { block: 'nearest', behavior: 'instant' } as const;

function readRow(element: HTMLTableRowElement): Row {
  const valuesOf = (field: Field) => element.dataset[field]?.split(' ') ?? [];
  return {
    element,
    home: element.parentElement,
    cells: Array.from(element.cells, (cell) => (cell.querySelector('a') ?? cell).textContent.trim()),
    values: {
      kohderyhma: valuesOf('kohderyhma'),
      toimija: valuesOf('toimija'),
      tyyppi: valuesOf('tyyppi'),
      tila: valuesOf('tila'),
    },
    text: fold(`${element.textContent} ${element.dataset.words ?? ''}`),
  };
}

const rowsIn = (table: HTMLTableElement): Row[] =>
  Array.from(table.querySelectorAll<HTMLTableRowElement>('tr[data-id]'), readRow);

function sortRows(rows: readonly Row[], column: number): Row[] {
  const compare = (a: Row, b: Row, at: number) => (a.cells[at] ?? '').localeCompare(b.cells[at] ?? '', 'fi');
  return [...rows].sort((a, b) => compare(a, b, column) || compare(a, b, 0));
}

/** Puts the rows in an order: by a column in one list, else as the page has them, the unknown under their heading. */
function arrange(rows: readonly Row[], order: string): void {
  const column = COLUMNS[order];
  const sorted = column === undefined ? rows : sortRows(rows, column);
  for (const { element, home } of sorted) (column === undefined ? home : rows[0]?.home)?.append(element);
}

/** Makes the parts of `/tyokalut/` work: the form, and the choice of tools to compare. */
export function startCatalogue(): void {
  const form = document.querySelector<HTMLFormElement>('form.catalogue-filter');
  const table = document.querySelector<HTMLTableElement>('table.catalogue');
  const status = form?.querySelector<HTMLElement>('[role="status"]');
  if (!form || !table || !status) return;
  let rows = rowsIn(table);
  const onPaper = document.querySelector<HTMLElement>('[data-filter-text]');
  const show = form.querySelector<HTMLButtonElement>('button[data-show]');
  const reset = form.querySelector<HTMLButtonElement>('button[type="reset"]');
  const showSwitch = bindSwitch(form);

  const apply = (gone: readonly string[] = []) => {
    const data = new FormData(form);
    const get = (name: string) => data.get(name) as string | null;
    const filter = readFilter(get);
    const shown = new Set(rows.filter((row) => passes(row, filter)));
    for (const row of rows) row.element.hidden = !shown.has(row);
    arrange(rows, get('jarjestys') ?? '');
    const unknown = table.querySelector<HTMLElement>('tbody[data-unknown]');
    if (unknown) unknown.hidden = !unknown.querySelector('tr[data-id]:not([hidden])');
    for (const field of FIELDS) showCounts(form, field, countValues(rows, filter, field));
    showSwitch();
    const fill = (words = '') =>
      words.replace('{{shown}}', String(shown.size)).replace('{{total}}', status.dataset.total ?? '');
    const { count, none, gone: goneText = '' } = status.dataset;
    status.textContent = [
      ...gone.map((value) => goneText.replace('{{value}}', () => value)),
      fill(shown.size > 0 ? count : none),
    ].join(' ');
    if (show) show.textContent = fill(show.dataset.show);
    if (reset) reset.disabled = !writeQuery(data);
    const limits = limitsInWords(form);
    if (onPaper) {
      onPaper.textContent = `${limits}, ${shown.size} / ${rows.length}`;
      onPaper.hidden = !limits;
    }
  };

  /** A filter asks about the whole list: the rest of it comes when it is first used. */
  const applyToAll = async (gone?: readonly string[]) => {
    try {
      if (await addRestOfList(table)) {
        rows = rowsIn(table);
        startCompareChoice(table);
      }
      apply(gone);
    } catch {
      apply(gone);
      status.textContent += ` ${document.querySelector<HTMLElement>('[data-list-pages]')?.dataset.failed ?? ''}`;
    }
  };
  const changed = () => {
    const query = writeQuery(new FormData(form));
    history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
    void applyToAll();
  };
  const fromAddress = async () => {
    const gone = setFields(form, new URL(location.href).searchParams);
    if (location.search) await applyToAll(gone);
    else apply(gone);
    document.documentElement.dataset.limited = '';
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('input', changed);
  // On a phone the opened fold is long: what a choice leaves comes into view below it.
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) table.querySelector('tr[data-id]:not([hidden])')?.scrollIntoView(NEAREST);
  });
  form.addEventListener('reset', () => {
    setTimeout(changed);
  });
  show?.addEventListener('click', () => {
    form.querySelector('details')?.removeAttribute('open');
    table.focus();
  });
  window.addEventListener('popstate', () => void fromAddress());
  void fromAddress();
  startCompareChoice(table);
  keepPlace();
}
