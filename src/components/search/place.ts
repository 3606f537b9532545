/** Remembers in the history where a reader was among the results, so that Back and reloading lead there again. */

export interface Place {
  /** The form as the part of an address after "?". */
  query: string;
  /** How many results were shown. */
  shown: number;
  /** The result that was followed, or stood nearest to the middle of the view, and how far it was from the top. */
  item: number;
  top: number;
}

const PAUSE = 200;

interface State {
  search?: Place;
}

export const rememberedPlace = (): Place | undefined => (history.state as State | null)?.search;

export function forgetPlace(): void {
  if (rememberedPlace()) history.replaceState({ ...(history.state as State), search: undefined }, '');
}

/**
 * Keeps the place of a panel's results in the history as the reader scrolls and follows a link.
 * @param scroller what scrolls: the window, or a dialog
 */
export function rememberPlace(panel: HTMLElement, scroller: Window | HTMLElement): void {
  const form = panel.querySelector('form');
  const remember = (followed?: Element | null) => {
    // A dialog that closes scrolls a last time.
    if (panel.getClientRects().length === 0) return;
    const items = itemsOf(panel);
    const one = followed ?? inMiddle(items);
    if (!form || !one) return;
    const [item, { top }] = [items.indexOf(one), one.getBoundingClientRect()];
    const values = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    const query = new URLSearchParams(values.filter(([, value]) => value !== '')).toString();
    history.replaceState({ ...(history.state as State), search: { query, shown: items.length, item, top } }, '');
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  scroller.addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      remember();
    }, PAUSE);
  });
  panel.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('[data-results] a') : null;
    if (link) remember(link.closest('[data-results] > li'));
  });
}

/**
 * The result where the eyes are. Those above it may be of another height when the reader is back: the page's own font, which
 * did not come in time, is at hand then.
 */
function inMiddle(items: readonly Element[]): Element | undefined {
  const distance = (item: Element) => Math.abs(item.getBoundingClientRect().top - innerHeight / 2);
  return items.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Scrolls so that a remembered result is where it was. */
export function returnToPlace(panel: HTMLElement, scroller: Window | HTMLElement, { item, top }: Place): void {
  const now = itemsOf(panel)[item]?.getBoundingClientRect().top;
  if (now !== undefined) scroller.scrollBy({ top: now - top, behavior: 'instant' });
}

const itemsOf = (panel: HTMLElement): Element[] => [...panel.querySelectorAll('[data-results] > li')];

/** Fills a form with what an address holds; a value that there is not limits nothing. */
export function fillForm(form: HTMLFormElement, query: string): void {
  const given = new URLSearchParams(query);
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || !field.name) continue;
    field.value = (given.get(field.name) ?? '').normalize('NFC').replaceAll('\u00AD', '');
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
  }
}
