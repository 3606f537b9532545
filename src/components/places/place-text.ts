/** What a quotation leaves out: the page's own signs. */
const NOT_QUOTED = '.place-sign, .sources, .status, svg, details, [hidden]';

/** The mark of our own reasoning leads to where the book tells of it. */
const OWN_MARK = '.cite a[href^="/tietoa/"]';

/** The text of a place as it is quoted. */
export function textOf(place: HTMLElement): string {
  const copy = place.cloneNode(true) as HTMLElement;
  for (const other of copy.querySelectorAll(NOT_QUOTED)) other.remove();
  for (const mark of copy.querySelectorAll(OWN_MARK)) mark.closest('.cite')?.remove();
  // Cells and items in lines of their own are kept apart.
  for (const cell of copy.querySelectorAll('td, th, li')) cell.append(' ');
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** What of a place the reader has marked; empty where that is nothing, or reaches beyond it. */
export function markedIn(place: HTMLElement): string {
  const selection = getSelection();
  return selection && place.contains(selection.anchorNode) && place.contains(selection.focusNode)
    ? selection.toString().trim()
    : '';
}
