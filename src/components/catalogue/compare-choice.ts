import { comparePath, fromHere } from '../../lib/catalogue/chosen.ts';

/** Lets the boxes of the catalogue's rows choose tools, and opens the comparison of those that are chosen. */
export function startCompareChoice(table: HTMLTableElement): void {
  const tray = document.querySelector<HTMLElement>('.compare-tray');
  if (!tray) return;
  const most = Number(tray.dataset.most);
  const boxes = Array.from(table.querySelectorAll<HTMLInputElement>('.choice input'), (input) => {
    const row = input.closest('tr');
    return { id: row?.dataset.id ?? '', name: row?.querySelector('a')?.textContent ?? '', input };
  });

  const show = () => {
    const chosen = boxes.filter(({ input }) => input.checked);
    for (const { input } of boxes) input.disabled = !input.checked && chosen.length >= most;
    tray.hidden = chosen.length === 0;
    const status = tray.querySelector<HTMLElement>('[role="status"]');
    if (status) status.textContent = (status.dataset.text ?? '').replace('{count}', String(chosen.length));
    const names = tray.querySelector('.names');
    if (names) names.textContent = chosen.map(({ name }) => name).join(', ');
    const link = tray.querySelector('a');
    if (link) link.href = fromHere(comparePath(chosen.map(({ id }) => id)));
  };

  table.addEventListener('change', show);
  tray.querySelector('button')?.addEventListener('click', () => {
    const first = boxes.find(({ input }) => input.checked);
    for (const { input } of boxes) input.checked = false;
    show();
    first?.input.focus();
  });
  show();
}
