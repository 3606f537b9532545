/**
 * The notes of a chapter stand in lists at its end, each with a link to the address that its citations have. This shows a
 * note beside a link to it. The note stays while the pointer is on it or on the link, and while the link has the focus; Esc closes it
 * (WCAG 2.2, 1.4.13).
 */
import { beside } from './beside.ts';

const LINKS = '.cite a, a.term';

/** Time to move the pointer from the link to the note, in milliseconds. */
const GRACE = 200;

export function startNotePopover(): void {
  const box = document.getElementById('huomautus');
  if (!box) return;
  // Browsers before 2024 have none: the note then stands in the page, where little is above it.
  const hasTopLayer = typeof box.showPopover === 'function';
  if (!hasTopLayer) box.removeAttribute('popover');
  const notes = new Map(
    Array.from(document.querySelectorAll<HTMLLIElement>('.notes > li'), (note) => [
      note.querySelector<HTMLAnchorElement>('a[href^="/"]')?.href,
      note,
    ]),
  );
  let shown: HTMLAnchorElement | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  /** A mouse button or a finger is down: text may be being marked, which a note that opens would spoil. */
  let isPressed = false;

  const close = () => {
    clearTimeout(closing);
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
    if (hasTopLayer) box.hidePopover();
    box.hidden = true;
  };
  const closeSoon = () => {
    clearTimeout(closing);
    closing = setTimeout(() => {
      if (shown && !shown.matches(':hover, :focus') && !box.matches(':hover')) close();
    }, GRACE);
  };
  const show = (link: HTMLAnchorElement) => {
    clearTimeout(closing);
    // A citation of a provision leads to its section; its note is that of the whole.
    const note = notes.get(link.href) ?? notes.get(link.href.replace(/#.*/, ''));
    if (link === shown || !note) return;
    shown?.removeAttribute('aria-describedby');
    shown = link;
    box.replaceChildren(...[...note.childNodes].map((node) => node.cloneNode(true)));
    link.setAttribute('aria-describedby', box.id);
    box.hidden = false;
    if (hasTopLayer) box.showPopover();
    beside(box, link);
  };

  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    link.addEventListener('pointerenter', ({ pointerType, buttons }) => {
      if (pointerType === 'mouse' && buttons === 0) show(link);
    });
    link.addEventListener('pointerleave', closeSoon);
    link.addEventListener('focus', () => {
      if (!isPressed) show(link);
    });
    link.addEventListener('blur', closeSoon);
    // A first tap shows the note, a second follows the link.
    let opens = false;
    link.addEventListener('pointerdown', ({ pointerType }) => (opens = pointerType === 'touch' && shown !== link));
    link.addEventListener('click', (event) => {
      if (opens) {
        event.preventDefault();
        show(link);
      }
      opens = false;
    });
  }
  box.addEventListener('pointerleave', closeSoon);
  document.addEventListener('pointerdown', ({ target }) => {
    isPressed = true;
    if (shown && target instanceof Node && !shown.contains(target) && !box.contains(target)) close();
  });
  for (const end of ['pointerup', 'pointercancel', 'dragend']) {
    document.addEventListener(end, () => {
      isPressed = false;
    });
  }
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && shown) close();
  });
}
