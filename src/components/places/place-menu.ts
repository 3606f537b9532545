/**
 * A sign beside the place that the reader points at, taps or moves the focus into, which opens a small menu: copy the text with
 * its source and address, and see how it is known. There is one sign on a page, which goes where the reader is; by keyboard the
 * arrows take it from place to place. It takes no part in marking text: it captures no pointer and has no text of its own.
 */
import { beside } from '../chapter/beside.ts';
import { sayDone } from '../copy-buttons.ts';
import { quotation } from '../../lib/permanent/quotation.ts';
import { knownOf } from './place-facts.ts';

/** Places with an address: texts, tables, figures, facts. */
const PLACES = 'main :is(p, li, table, figure, section.standing)[id], main .fact[id], main [data-place]';

/** What a quotation leaves out: the page's own signs. */
const NOT_QUOTED = '.place-sign, .sources, .status, svg, details, [hidden]';

const idOf = (place: HTMLElement): string => place.dataset.place ?? place.id;

export function startPlaceMenu(): void {
  const sign = document.getElementById('kohtamerkki');
  const menu = document.getElementById('kohta');
  const places = [...document.querySelectorAll<HTMLElement>(PLACES)];
  const [first] = places;
  if (!sign || !menu || !first || typeof menu.showPopover !== 'function') return;
  let place = first;
  let marked = '';

  const isOpen = () => menu.matches(':popover-open');
  const moveTo = (next: HTMLElement) => {
    hostOf(place).classList.remove('has-sign');
    place = next;
    hostOf(place).classList.add('has-sign');
    hostOf(place).append(sign);
    sign.setAttribute('aria-label', `${sign.dataset.label ?? ''}: ${textOf(place).slice(0, 60)}`);
  };
  const comeTo = ({ target }: Event) => {
    sign.classList.add('tapped');
    const next = target instanceof Element && target !== sign ? target.closest<HTMLElement>(PLACES) : null;
    if (next && next !== place && !isOpen()) moveTo(next);
  };

  menu.hidden = false;
  sign.hidden = false;
  moveTo(first);
  const main = document.querySelector('main') ?? document.body;
  main.addEventListener('pointerover', (event) => {
    // While a button is down, text is being marked.
    if (event.pointerType === 'mouse' && event.buttons === 0) comeTo(event);
  });
  main.addEventListener('click', comeTo);
  main.addEventListener('focusin', comeTo);
  // What is marked within the place is what is quoted; the press of the sign may unmark it.
  sign.addEventListener('pointerdown', () => (marked = markedIn(place)));
  sign.addEventListener('click', () => {
    menu.querySelector('[data-answer]')?.replaceChildren();
    menu.togglePopover();
    if (isOpen()) {
      beside(menu, sign);
      menu.querySelector('button')?.focus();
    }
  });
  sign.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? undefined : places[places.indexOf(place) + step];
    if (!next) return;
    event.preventDefault();
    marked = '';
    moveTo(next);
    sign.focus();
    sign.scrollIntoView({ block: 'nearest' });
  });

  const copy = menu.querySelector<HTMLButtonElement>('[data-copy-place]');
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (copy) copy.hidden = !clipboard;
  copy?.addEventListener('click', () => {
    const { source = '', address = '' } = menu.dataset;
    void clipboard?.writeText(quotation(marked || textOf(place), source, `${address}#${idOf(place)}`)).then(() => {
      sayDone(copy);
    });
  });
  const known = menu.querySelector<HTMLButtonElement>('[data-known]');
  known?.addEventListener('click', () => {
    void knownOf(idOf(place), known.dataset).then((answer) => {
      menu.querySelector('[data-answer]')?.replaceChildren(...answer);
      beside(menu, sign);
    });
  });
}

/** The block that holds the sign: a fact within a line has that of its line, a table the frame in which it scrolls. */
function hostOf(place: HTMLElement): HTMLElement {
  const host = place.classList.contains('fact') ? place.parentElement : place.closest<HTMLElement>('.table-scroll');
  return host ?? place;
}

function textOf(place: HTMLElement): string {
  const copy = place.cloneNode(true) as HTMLElement;
  for (const other of copy.querySelectorAll(NOT_QUOTED)) other.remove();
  // Cells and items in lines of their own are kept apart.
  for (const cell of copy.querySelectorAll('td, th, li')) cell.append(' ');
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

function markedIn(place: HTMLElement): string {
  const selection = getSelection();
  return selection && place.contains(selection.anchorNode) && place.contains(selection.focusNode)
    ? selection.toString().trim()
    : '';
}
