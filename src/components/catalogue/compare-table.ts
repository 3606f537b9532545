import type { Comparison, Compared, Statement } from '../../lib/catalogue/comparison.ts';
import { fromHere } from '../../lib/catalogue/chosen.ts';

/** Takes all columns of tools away; the column of the rows' names stays. */
export function clearColumns(table: HTMLTableElement): void {
  for (const cell of table.querySelectorAll('[data-column]')) cell.remove();
}

/**
 * Adds a column for a tool. What the data says is put in as text, never as HTML.
 * @param remove the word of the button that takes the column away
 */
export function addColumn(table: HTMLTableElement, tool: Comparison, remove: string, onRemove: () => void): void {
  const head = element('th', { scope: 'col' });
  head.setAttribute('role', 'columnheader');
  const button = element('button', { type: 'button', textContent: remove });
  button.append(element('span', { className: 'sr-only', textContent: `: ${tool.name}` }));
  button.addEventListener('click', onRemove);
  head.append(element('a', { href: fromHere(tool.page), textContent: tool.name }), button);
  add(table.tHead?.rows[0], head, tool);
  for (const row of table.tBodies[0]?.rows ?? []) {
    const cell = element('td', {});
    cell.setAttribute('role', 'cell');
    const statements = tool.rows[row.dataset.row as Compared];
    cell.append(...statements.map(paragraph));
    if (statements.length === 0) cell.append(element('p', { className: 'none', textContent: row.dataset.none ?? '' }));
    add(row, cell, tool);
  }
}

function add(row: HTMLTableRowElement | undefined, cell: HTMLElement, { name }: Comparison): void {
  cell.dataset.column = name;
  row?.append(cell);
}

function paragraph({ text, mark, sources = [] }: Statement): HTMLElement {
  const result = element('p', {});
  result.append(mark ? element('span', { className: mark, textContent: text }) : text);
  if (sources.length === 0) return result;
  const list = element('span', { className: 'sources' });
  for (const [index, source] of sources.entries()) {
    list.append(index === 0 ? ' [' : ', ');
    list.append(source.href ? element('a', { href: fromHere(source.href), textContent: source.text }) : source.text);
  }
  list.append(']');
  result.append(list);
  return result;
}

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), properties);
