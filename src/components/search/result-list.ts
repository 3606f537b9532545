import type { ExcerptPart } from '../../lib/search/excerpt.ts';
import type { Found, FoundItem } from './found.ts';
import type { PanelParts, PanelTexts } from './panel-parts.ts';

/** Results whose excerpts are loaded without waiting for the reader to come near them. */
const AT_ONCE = 8;

/** Shows results as an ordered list: the first link of each item is the page, the others lead to its sections. */
export class ResultList {
  readonly #parts: PanelParts;
  readonly #texts: PanelTexts;
  readonly #fillers = new WeakMap<Element, () => void>();
  readonly #nearby = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) this.#fill(target);
  });

  constructor(parts: PanelParts, texts: PanelTexts) {
    this.#parts = parts;
    this.#texts = texts;
  }

  clear(message = ''): void {
    const { results, status, more, meant, index } = this.#parts;
    results.replaceChildren();
    status.textContent = message;
    [more, meant, index].forEach((part) => (part.hidden = true));
  }

  fail(): void {
    this.clear(this.#texts.failed);
    this.#parts.index.hidden = false;
  }

  /** @param first the first items, as many as are shown at once */
  show(text: string, found: Found, first: readonly FoundItem[]): void {
    const { one, other, none, empty } = this.#texts;
    if (found.count === 0) {
      this.clear(found.isEmpty ? empty : none.replace('{query}', () => text));
      this.#parts.index.hidden = false;
      return;
    }
    const { results } = this.#parts;
    const hadFocus = results.contains(document.activeElement);
    this.clear((found.count === 1 ? one : other).replace('{count}', String(found.count)));
    this.#append(first);
    this.#offerMore(found, first.length);
    // Whoever was in the list already, before the last letters were searched for, stays in it.
    if (hadFocus) results.querySelector('a')?.focus();
  }

  #append(found: readonly FoundItem[]): void {
    const isFirst = this.#parts.results.childElementCount === 0;
    const items = found.map((one) => this.#item(one));
    this.#parts.results.append(...items);
    items.forEach((item, index) => {
      if (isFirst && index < AT_ONCE) this.#fill(item);
      else this.#nearby.observe(item);
    });
  }

  /** @param shown how many items the list has */
  #offerMore(found: Found, shown: number): void {
    const { more, results } = this.#parts;
    const button = more.querySelector('button');
    more.hidden = shown >= found.count;
    if (!button || more.hidden) return;
    button.textContent = this.#texts.more.replace('{count}', String(found.count - shown));
    button.onclick = () => {
      const last = results.lastElementChild;
      found
        .items(shown, shown + found.page)
        .then((items) => {
          if (!last?.isConnected) return;
          this.#append(items);
          last.nextElementSibling?.querySelector('a')?.focus();
          this.#offerMore(found, shown + items.length);
        })
        .catch(() => {
          this.fail();
        });
    };
  }

  #item({ path, title, kind, status, others, text }: FoundItem): HTMLLIElement {
    const item = element('li');
    const about = element('span', 'result-about');
    about.textContent = [this.#texts.kinds[kind], this.#texts.statuses[status], path].filter(Boolean).join(' · ');
    item.append(link(path, title, 'result-title'), about);
    if (others.length > 0) item.append(links(others.map((other) => [other.path, other.title])));
    this.#fillers.set(item, () => {
      void text()
        .then(({ parts, sections }) => {
          const excerpt = element('p', 'result-text');
          excerpt.append(...markedParts(parts));
          const page = path.split('#')[0] ?? '';
          const places = links(sections.map(({ anchor, heading }) => [`${page}#${anchor}`, heading]));
          this.#keepingFocusInView(() => {
            about.after(excerpt, ...(sections.length > 0 ? [places] : []));
          });
        })
        // The title and the link are there; an excerpt that cannot be had is no reason to take them away.
        .catch(() => undefined);
    });
    return item;
  }

  /** A text that comes late, above the link that has the focus, pushes it down; but a reader may have scrolled away from it. */
  #keepingFocusInView(change: () => void): void {
    const { activeElement: focused } = document;
    const isHere = focused && this.#parts.results.contains(focused) && isInView(focused);
    change();
    if (isHere) focused.scrollIntoView({ block: 'nearest' });
  }

  #fill(item: Element): void {
    this.#nearby.unobserve(item);
    this.#fillers.get(item)?.();
    this.#fillers.delete(item);
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

function isInView(target: Element): boolean {
  const { top, bottom } = target.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, className = ''): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  if (className) created.className = className;
  return created;
}

const markedParts = (parts: readonly ExcerptPart[]): (string | HTMLElement)[] =>
  parts.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = element('mark');
    mark.textContent = text;
    return mark;
  });

function link(href: string, text: string, className = ''): HTMLAnchorElement {
  const created = element('a', className);
  created.href = href;
  created.textContent = text;
  return created;
}

function links(targets: readonly (readonly [href: string, text: string])[]): HTMLUListElement {
  const list = element('ul', 'result-sections');
  list.append(
    ...targets.map(([href, text]) => {
      const item = element('li');
      item.append(link(href, text));
      return item;
    }),
  );
  return list;
}
