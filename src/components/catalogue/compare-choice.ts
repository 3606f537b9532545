import { comparePath } from '../../lib/catalogue/chosen.ts';

/** Puts a box on each row of the catalogue and opens the comparison of those that are chosen. */
export function startCompareChoice(body: HTMLTableSectionElement): void {
  const template = document.querySelector<HTMLTemplateElement>('template[data-compare-choice]');
  const tray = document.querySelector<HTMLElement>('.compare-tray');
  const head = body.parentElement?.querySelector('thead tr');
  if (!template || !tray || !head) return;
  const most = Number(tray.dataset.most);

  const column = document.createElement('th');
  column.scope = 'col';
  column.setAttribute('role', 'columnheader');
  column.textContent = template.dataset.column ?? '';
  head.append(column);
  const boxes = Array.from(body.rows, (row) => addBox(row, template));

  const show = () => {
    const chosen = boxes.filter(({ input }) => input.checked);
    for (const { input } of boxes) input.disabled = !input.checked && chosen.length >= most;
    tray.hidden = chosen.length === 0;
    const status = tray.querySelector<HTMLElement>('[role="status"]');
    if (status) status.textContent = (status.dataset.text ?? '').replace('{count}', String(chosen.length));
    const names = tray.querySelector('.names');
    if (names) names.textContent = chosen.map(({ name }) => name).join(', ');
    const link = tray.querySelector('a');
    if (link) link.href = comparePath(chosen.map(({ id }) => id));
  };

  body.addEventListener('change', show);
  tray.querySelector('button')?.addEventListener('click', () => {
    const first = boxes.find(({ input }) => input.checked);
    for (const { input } of boxes) input.checked = false;
    show();
    first?.input.focus();
  });
  show();
}

function addBox(row: HTMLTableRowElement, template: HTMLTemplateElement) {
  const name = row.querySelector('a')?.textContent ?? '';
  const cell = row.insertCell();
  cell.className = 'choice';
  cell.setAttribute('role', 'cell');
  cell.append(template.content.cloneNode(true));
  const words = cell.querySelector('.sr-only');
  if (words) words.textContent = name;
  return { id: row.dataset.id ?? '', name, input: cell.querySelector('input') ?? document.createElement('input') };
}
