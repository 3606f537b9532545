import type { Engine, Hit, PageMatch, SearchResult } from '../../lib/search/engine.ts';
import type { ExcerptPart } from '../../lib/search/excerpt.ts';
import type { PhraseHit } from './phrase-search.ts';
import type { PanelParts, PanelTexts } from './panel-parts.ts';

/** Results that are shown at once, and added by the button. */
export const PAGE = 50;

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

  /** @param first the hits of the first matches, as many as are shown at once */
  show(text: string, result: SearchResult, first: readonly Hit[], engine: Engine): void {
    const { matches, query } = result;
    const { one, other, none, empty } = this.#texts;
    if (matches.length === 0) {
      this.clear(query.terms.every(({ how }) => how === 'stop') ? empty : none.replace('{query}', () => text));
      this.#parts.index.hidden = false;
      return;
    }
    this.clear((matches.length === 1 ? one : other).replace('{count}', String(matches.length)));
    this.#append(first, result, engine);
    this.#offerMore(matches.slice(PAGE), result, engine);
  }

  /** Shows what Pagefind found; all of it is there at once. */
  showPhrase(hits: readonly PhraseHit[]): void {
    this.clear((hits.length === 1 ? this.#texts.one : this.#texts.other).replace('{count}', String(hits.length)));
    const items = hits.map(({ path, title, parts }) => {
      const item = element('li');
      const text = element('p', 'result-text');
      text.append(...markedParts(parts));
      item.append(link(path, title, 'result-title'), text);
      return item;
    });
    this.#parts.results.replaceChildren(...items);
  }

  #append(hits: readonly Hit[], result: SearchResult, engine: Engine): void {
    const isFirst = this.#parts.results.childElementCount === 0;
    const items = hits.map((hit) => this.#item(hit, result, engine));
    this.#parts.results.append(...items);
    items.forEach((item, index) => {
      if (isFirst && index < AT_ONCE) this.#fill(item);
      else this.#nearby.observe(item);
    });
  }

  #offerMore(rest: readonly PageMatch[], result: SearchResult, engine: Engine): void {
    const { more, results } = this.#parts;
    const button = more.querySelector('button');
    more.hidden = rest.length === 0;
    if (!button || rest.length === 0) return;
    button.textContent = this.#texts.more.replace('{count}', String(rest.length));
    button.onclick = () => {
      const last = results.lastElementChild;
      engine
        .hits(rest.slice(0, PAGE))
        .then((hits) => {
          if (!last?.isConnected) return;
          this.#append(hits, result, engine);
          last.nextElementSibling?.querySelector('a')?.focus();
          this.#offerMore(rest.slice(PAGE), result, engine);
        })
        .catch(() => {
          this.fail();
        });
    };
  }

  #item(hit: Hit, { query }: SearchResult, engine: Engine): HTMLLIElement {
    const { card, others, facets } = hit;
    const item = element('li');
    const about = element('span', 'result-about');
    const gone = card.mark && card.mark !== 'in-use' ? ` · ${this.#texts.statuses[card.mark] ?? ''}` : '';
    about.textContent = `${this.#texts.kinds[facets.kind] ?? ''}${gone} · ${card.path}`;
    item.append(link(card.path, card.title, 'result-title'), about);
    if (others.length > 0) item.append(links(others.map(({ path, title }) => [path, title])));
    this.#fillers.set(item, () => {
      void engine
        .text(hit, query)
        .then(({ parts, sections }) => {
          const text = element('p', 'result-text');
          text.append(...markedParts(parts));
          about.after(text);
          if (sections.length > 0) {
            const page = card.path.split('#')[0] ?? '';
            text.after(links(sections.map(({ anchor, heading }) => [`${page}#${anchor}`, heading])));
          }
        })
        // The title and the link are there; an excerpt that cannot be had is no reason to take them away.
        .catch(() => undefined);
    });
    return item;
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
