import type { Hit } from '../../lib/search/hit.ts';
import { element, link } from './dom.ts';
import type { PanelParts, PanelTexts } from './panel-parts.ts';

/** Results that are shown at once, and added by the button. */
export const AT_ONCE = 10;

/** Shows results as an ordered list: the first link of each item is the page, the others lead to its sections. */
export class ResultList {
  readonly #parts: PanelParts;
  readonly #texts: PanelTexts;

  constructor(parts: PanelParts, texts: PanelTexts) {
    this.#parts = parts;
    this.#texts = texts;
  }

  clear(message = ''): void {
    const { results, status, more, meant, active, index, reload } = this.#parts;
    results.replaceChildren();
    status.textContent = message;
    [more, meant, active, index, reload].forEach((part) => (part.hidden = true));
  }

  /** How many results there are in the list. */
  get length(): number {
    return this.#parts.results.childElementCount;
  }

  append(hits: readonly Hit[]): void {
    this.#parts.results.append(...hits.map((hit) => this.#item(hit)));
  }

  /**
   * Offers what is not yet shown.
   * @param load adds the next results; what goes wrong it tells itself
   */
  offerMore(count: number, load: () => Promise<void>): void {
    const { more, results } = this.#parts;
    const button = more.querySelector('button');
    more.hidden = this.length >= count;
    if (!button || more.hidden) return;
    button.textContent = this.#texts.more.replace('{count}', String(count - this.length));
    button.onclick = () => {
      const last = results.lastElementChild;
      void load().then(() => {
        if (!last?.isConnected) return;
        last.nextElementSibling?.querySelector('a')?.focus();
        this.offerMore(count, load);
      });
    };
  }

  #item({ href, title, kind, status, parts, places }: Hit): HTMLLIElement {
    const about = [this.#texts.kinds[kind], this.#texts.statuses[status]].filter(Boolean).join(' · ');
    const text = parts.map((part) => (part.marked ? element('mark', '', part.text) : part.text));
    const sections = places.map((place) => element('li', '', link(place.href, place.title)));
    return element(
      'li',
      '',
      link(href, title, 'result-title'),
      element('span', 'result-about', about),
      element('p', 'result-text', ...text),
      ...(sections.length > 0 ? [element('ul', 'result-sections', ...sections)] : []),
    );
  }

  /** Arrow keys walk through the input and the results' titles. */
  bindKeys(): void {
    const { input, results, form } = this.#parts;
    (form.parentElement ?? form).addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined || event.target instanceof HTMLSelectElement) return;
      const stops = [input, ...results.querySelectorAll<HTMLElement>('.result-title')];
      const at = stops.indexOf(document.activeElement as HTMLElement);
      const next = stops[at + step];
      if (at < 0 || !next) return;
      event.preventDefault();
      next.focus();
    });
  }
}
