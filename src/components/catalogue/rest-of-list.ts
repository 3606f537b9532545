/**
 * The rows of the catalogue's further pages, for a filter that has to know them all: read from those pages when it is first
 * used.
 * @returns whether there was anything to read
 * @throws where a page does not arrive
 */
export async function addRestOfList(table: HTMLTableElement): Promise<boolean> {
  const pages = document.querySelector<HTMLElement>('[data-list-pages]:not([hidden])');
  if (!pages) return false;
  const links = [...pages.querySelectorAll<HTMLAnchorElement>('a:not([aria-current])')];
  const parts = await Promise.all(links.map(({ href }) => rowsOf(href)));
  // Another use of the filter may have been quicker.
  if (pages.matches('[hidden]')) return false;
  const [known] = table.tBodies;
  const unknown = unknownPart(table, parts);
  for (const row of parts.flatMap((part) => [...part.querySelectorAll('table.catalogue tr[data-id]')]))
    (row.closest('[data-unknown]') ? unknown : known)?.append(document.importNode(row, true));
  pages.hidden = true;
  return true;
}

async function rowsOf(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** The part of the table for what is not known, with its heading; taken from a further page where this one has none. */
function unknownPart(table: HTMLTableElement, parts: readonly Document[]): Element | undefined {
  const own = table.querySelector('tbody[data-unknown]');
  if (own) return own;
  const other = parts.map((part) => part.querySelector('tbody[data-unknown]')).find((found) => found !== null);
  if (!other) return undefined;
  const copy = document.importNode(other, true);
  for (const row of copy.querySelectorAll('tr[data-id]')) row.remove();
  table.append(copy);
  return copy;
}
