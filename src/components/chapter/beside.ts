/** Room left to the window's edges, and between the box and what it belongs to, in pixels. */
const MARGIN = 16;
const GAP = 6;

/** Puts a box below what it belongs to, or above where there is more room, inside the window. A long one scrolls. */
export function beside(box: HTMLElement, link: HTMLElement): void {
  const lines = [...link.getClientRects()];
  const first = lines[0] ?? link.getBoundingClientRect();
  const last = lines[lines.length - 1] ?? first;
  box.style.maxHeight = '';
  const { width, height } = box.getBoundingClientRect();
  const below = innerHeight - last.bottom - GAP - MARGIN / 2;
  const above = first.top - GAP - MARGIN / 2;
  const isBelow = height <= below || below >= above;
  const shownHeight = Math.min(height, Math.max(isBelow ? below : above, 0));
  const at = isBelow ? last : first;
  const left = Math.max(MARGIN, Math.min(at.left, document.documentElement.clientWidth - width - MARGIN));
  box.style.maxHeight = `${shownHeight}px`;
  const origin = (box.offsetParent ?? document.documentElement).getBoundingClientRect();
  box.style.left = `${left - origin.left}px`;
  box.style.top = `${(isBelow ? last.bottom + GAP : first.top - GAP - shownHeight) - origin.top}px`;
}
