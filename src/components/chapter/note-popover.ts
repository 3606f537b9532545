/**
 * The notes of a chapter stand at its end, each with the address that its links have (`data-note`). This shows a note beside
 * a link to it. The note stays while the pointer is on it, and Esc closes it (WCAG 2.2, 1.4.13).
 */
const LINKS = '.cite a, a.term';

/** Time to move the pointer from the link to the note, in milliseconds. */
const GRACE = 200;

export function startNotePopover(): void {
  const box = document.getElementById('huomautus');
  if (!box || typeof box.showPopover !== 'function') return;
  let shown: HTMLAnchorElement | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
    box.hidePopover();
  };
  const closeSoon = () => {
    clearTimeout(closing);
    closing = setTimeout(close, GRACE);
  };
  const show = (link: HTMLAnchorElement) => {
    clearTimeout(closing);
    const note = document.querySelector(`[data-note="${link.getAttribute('href') ?? ''}"]`);
    if (link === shown || !note) return;
    shown?.removeAttribute('aria-describedby');
    shown = link;
    box.replaceChildren(...[...note.childNodes].map((node) => node.cloneNode(true)));
    link.setAttribute('aria-describedby', box.id);
    box.showPopover();
    place(box, link);
  };

  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    link.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') show(link);
    });
    link.addEventListener('pointerleave', closeSoon);
    link.addEventListener('focus', () => {
      show(link);
    });
    link.addEventListener('blur', closeSoon);
    // A first tap shows the note, a second follows the link.
    let wasOpen = false;
    link.addEventListener('pointerdown', () => (wasOpen = shown === link));
    link.addEventListener('click', (event) => {
      const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
      if (!isTouch || wasOpen) return;
      event.preventDefault();
      show(link);
    });
  }
  box.addEventListener('pointerenter', () => {
    clearTimeout(closing);
  });
  box.addEventListener('pointerleave', closeSoon);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && shown) close();
  });
}

/** Puts the note below the link, or above where there is no room, inside the window. */
function place(box: HTMLElement, link: HTMLElement): void {
  const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(16, Math.min(at.left, innerWidth - width - 16));
  const fitsBelow = at.bottom + height + 12 < innerHeight;
  box.style.left = `${scrollX + left}px`;
  box.style.top = `${scrollY + (fitsBelow ? at.bottom + 6 : at.top - height - 6)}px`;
}
