/** The page that shows tools side by side: which ones is in its address, what of them comes from a small file for each. */
import { comparePath, fromHere, MOST, readChosen } from '../../lib/catalogue/chosen.ts';
import type { Comparison } from '../../lib/catalogue/comparison.ts';
import { addColumn, clearColumns } from './compare-table.ts';

type Messages = Record<'empty' | 'one' | 'cut' | 'shown' | 'unknown' | 'failed', string>;

async function load(id: string): Promise<Comparison | undefined> {
  try {
    const answer = await fetch(`${id}.json`);
    return answer.ok ? ((await answer.json()) as Comparison) : undefined;
  } catch {
    return undefined;
  }
}

/** Makes the panel of `ComparePanel.astro` work. */
export function startComparison(): void {
  const panel = document.querySelector<HTMLElement>('.compare');
  const form = panel?.querySelector('form');
  const select = form?.querySelector('select');
  const table = panel?.querySelector('table');
  const board = panel?.querySelector('.messages');
  if (!panel || !form || !select || !table || !board) return;
  const messages = JSON.parse(panel.dataset.messages ?? '{}') as Messages;
  const names = new Map(Array.from(select.options, ({ value, text }) => [value, text]));
  names.delete('');
  const loaded = new Map<string, Promise<Comparison | undefined>>();
  let turn = 0;

  const say = (lines: string[]) => {
    const paragraphs = lines.map((line) => Object.assign(document.createElement('p'), { textContent: line }));
    board.replaceChildren(...paragraphs);
  };

  const get = (id: string) => {
    const found = loaded.get(id) ?? load(id);
    loaded.set(id, found);
    return found;
  };

  const show = async () => {
    const current = ++turn;
    const { ids, unknown, cut } = readChosen(location.search, (id) => names.has(id));
    const columns = await Promise.all(ids.map(get));
    // Another choice was made while these were on their way.
    if (current !== turn) return;
    for (const option of select.options) option.disabled = ids.includes(option.value);
    for (const field of form.elements) (field as HTMLSelectElement).disabled = ids.length >= MOST;
    clearColumns(table);
    for (const column of columns) {
      if (column)
        addColumn(table, column, panel.dataset.remove ?? '', () => {
          choose(ids.filter((id) => id !== column.id));
        });
    }
    table.hidden = ids.length === 0;
    const failed = ids.filter((_, index) => !columns[index]);
    for (const id of failed) loaded.delete(id);
    say([
      ...(ids.length > 0 ? [messages.shown.replace('{names}', ids.map((id) => names.get(id)).join(', '))] : []),
      ...(ids.length === 0 ? [messages.empty] : ids.length === 1 ? [messages.one] : []),
      ...unknown.map((id) => messages.unknown.replace('{id}', () => id)),
      ...(cut ? [messages.cut] : []),
      ...failed.map((id) => messages.failed.replace('{name}', names.get(id) ?? id)),
    ]);
  };

  const choose = (ids: readonly string[]) => {
    history.pushState(null, '', fromHere(comparePath(ids)));
    void show().then(() => {
      (ids.length < MOST ? select : table.querySelector('button'))?.focus();
    });
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { ids } = readChosen(location.search, (id) => names.has(id));
    if (select.value) choose([...ids, select.value]);
    select.value = '';
  });
  window.addEventListener('popstate', () => void show());
  void show();
}
