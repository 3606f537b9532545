/**
 * A sign beside the place that the reader points at, taps or moves the focus into, which opens a small menu: copy the text with
 * its source and address, and see how it is known. There is one sign on a page, which goes where the reader is; by keyboard the
 * arrows take it from place to place. It takes no part in marking text: it captures no pointer and has no text of its own.
 */
import { beside } from '../chapter/beside.ts';
import { adoptStyles } from './adopt-styles.ts';
import { markedIn, textOf } from './place-text.ts';
import { makeMenu } from './menu-parts.ts';

/** Places with an address: texts, tables, figures, facts. */
const PLACES = ':is(p, li, table, figure, section.standing)[id], .fact[id], [data-place]';

/**
 * @param sign the button that the page has, still hidden
 * @param event what brought the reader into the text
 */
export function startPlaceMenu(sign: HTMLElement, main: HTMLElement, event: Event): void {
  const places = [...main.querySelectorAll<HTMLElement>(PLACES)];
  const [first] = places;
  if (!first) return;
  adoptStyles();
  const label = sign.getAttribute('aria-label') ?? '';
  let place = first;
  let marked = '';
  const menu = makeMenu(
    () => ({ id: place.dataset.place ?? place.id, text: marked || textOf(place) }),
    (box) => {
      beside(box, sign);
    },
  );
  menu.box.addEventListener('toggle', () => {
    sign.setAttribute('aria-expanded', String(menu.isOpen()));
  });
  main.append(menu.box);

  const moveTo = (next: HTMLElement) => {
    hostOf(place).classList.remove('has-sign');
    place = next;
    marked = '';
    hostOf(place).classList.add('has-sign');
    hostOf(place).append(sign);
    sign.setAttribute('aria-label', `${label}: ${textOf(place).slice(0, 60)}`);
  };
  const comeTo = ({ target }: Event) => {
    const next = target instanceof Element && target !== sign ? target.closest<HTMLElement>(PLACES) : null;
    if (next && next !== place && main.contains(next) && !menu.isOpen()) moveTo(next);
  };

  sign.hidden = false;
  moveTo(first);
  main.addEventListener('pointerover', (over) => {
    // While a button is down, text is being marked.
    if (over.pointerType === 'mouse' && over.buttons === 0) comeTo(over);
  });
  main.addEventListener('click', (tap) => {
    sign.classList.add('tapped');
    comeTo(tap);
  });
  main.addEventListener('focusin', comeTo);
  if (event.type === 'click') sign.classList.add('tapped');
  comeTo(event);

  // What is marked within the place is what is quoted; the press of the sign may unmark it.
  sign.addEventListener('pointerdown', () => (marked = markedIn(place)));
  sign.addEventListener('click', () => {
    void menu.open();
  });
  sign.addEventListener('keydown', (press) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[press.key];
    const next = step === undefined ? undefined : places[places.indexOf(place) + step];
    if (!next) return;
    press.preventDefault();
    moveTo(next);
    sign.focus();
    sign.scrollIntoView({ block: 'nearest' });
  });
}

/** The block that holds the sign: a fact within a line has that of its line, a table the frame in which it scrolls. */
function hostOf(place: HTMLElement): HTMLElement {
  const host = place.classList.contains('fact') ? place.parentElement : place.closest<HTMLElement>('.table-scroll');
  return host ?? place;
}
