import type { Facet } from '../../lib/search/document.ts';
import {
  isPhrase,
  isUnclosedPhrase,
  type Engine,
  type Filters,
  type SearchOptions,
  type SearchResult,
} from '../../lib/search/engine.ts';
import { button } from './dom.ts';
import { prepareSearch, withSearch } from './open-search.ts';
import { panelParts, readTexts, showFailure, type PanelParts, type PanelTexts } from './panel-parts.ts';
import { AT_ONCE, ResultList } from './result-list.ts';
import { reasonOf } from './search-failure.ts';

/** Pause in typing, in milliseconds, after which the search runs. */
const PAUSE = 120;

/** Runs the search of a panel: reads the form, searches, shows the results. */
export class SearchPanel {
  readonly #panel: HTMLElement;
  readonly #parts: PanelParts;
  readonly #texts: PanelTexts;
  readonly #list: ResultList;
  /** Tells which search was the last, so that a slower earlier one does not overwrite it. */
  #turn = 0;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    this.#parts = panelParts(panel);
    this.#texts = readTexts(panel);
    this.#list = new ResultList(this.#parts, this.#texts);
  }

  /**
   * @param onSearch is told of each search, to keep the address
   * @param shown how many results there are to begin with
   */
  start(onSearch?: (form: FormData) => void, shown = AT_ONCE): Promise<void> {
    const { form, input, asTyped, details } = this.#parts;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = (typing: boolean, most = AT_ONCE) => {
      clearTimeout(timer);
      onSearch?.(new FormData(form));
      return this.search({ typing, shown: most });
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void run(false);
    });
    form.addEventListener('change', (event) => {
      if (event.target !== input) void run(false);
    });
    input.addEventListener('input', () => {
      asTyped.value = '';
      clearTimeout(timer);
      timer = setTimeout(() => void run(true), PAUSE);
    });
    details.addEventListener('toggle', () => void this.#showCounts());
    this.#list.bindKeys();
    if (input.value) return run(false, shown);
    prepareSearch();
    return Promise.resolve();
  }

  /** Searches for what the form says. Never throws: a failure is told to the reader. */
  async search({ typing = false, shown = AT_ONCE } = {}): Promise<void> {
    const turn = ++this.#turn;
    const { text, options } = this.#asked(typing);
    if (text === '') {
      this.#list.clear();
      this.#showActive();
      void this.#showCounts();
      return;
    }
    // Half a phrase would load the files of an ordinary search besides those of the phrase.
    if (typing && isUnclosedPhrase(text)) return;
    await this.#telling(turn, async (engine) => {
      const result = await engine.search(text, options);
      const hits = await Promise.all(result.matches.slice(0, shown).map(result.hit));
      if (turn !== this.#turn) return;
      const hadFocus = this.#parts.results.contains(document.activeElement);
      this.#list.clear(this.#statusOf(text, result));
      this.#parts.index.hidden = hits.length > 0;
      this.#list.append(hits);
      this.#list.offerMore(result.matches.length, () => this.#addMore(turn, result));
      this.#showActive();
      this.#tellReading(text, result);
      // Whoever was in the list already, before the last letters were searched for, stays in it.
      if (hadFocus) this.#parts.results.querySelector('a')?.focus();
    });
    await this.#showCounts();
  }

  /** Adds the next results; they belong to the same edition of the index as the first. */
  #addMore(turn: number, { matches, hit }: SearchResult): Promise<void> {
    return this.#telling(turn, async () => {
      const from = this.#list.length;
      const hits = await Promise.all(matches.slice(from, from + AT_ONCE).map(hit));
      if (turn === this.#turn) this.#list.append(hits);
    });
  }

  async #telling(turn: number, act: (engine: Engine) => Promise<void>): Promise<void> {
    try {
      await withSearch(act);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#list.clear();
      showFailure(this.#panel, reasonOf(error));
    }
  }

  #asked(typing = false): { text: string; options: SearchOptions } {
    const { input, asTyped, selects } = this.#parts;
    const filters = Object.fromEntries(selects.map((select) => [select.dataset.field, select.value])) as Filters;
    return { text: input.value.trim(), options: { filters, typing, asTyped: asTyped.value !== '' } };
  }

  #statusOf(text: string, { matches, query, missingNumbers }: SearchResult): string {
    const { one, other, none, empty, noNumber } = this.#texts;
    const missing = missingNumbers.map((number) => noNumber.replace('{number}', () => number));
    const isEmpty = !isPhrase(text) && query.terms.every(({ how }) => how === 'stop');
    const found =
      matches.length > 0
        ? (matches.length === 1 ? one : other).replace('{count}', String(matches.length))
        : isEmpty
          ? empty
          : missing.length > 0
            ? ''
            : none.replace('{query}', () => text);
    return [...missing, found].filter(Boolean).join(' ');
  }

  /** Says what is shown in the place of what was typed, with a way back; or offers what was probably meant. */
  #tellReading(text: string, { query: { suggestion } }: SearchResult): void {
    const { meant, input, asTyped, form } = this.#parts;
    meant.hidden = suggestion === undefined;
    if (suggestion === undefined) return;
    const { mended, asTyped: typedWords, meant: question } = this.#texts;
    const isTyped = asTyped.value !== '';
    const words = isTyped
      ? question.replace('{suggestion}', () => suggestion)
      : typedWords.replace('{query}', () => text);
    const choice = button(words, () => {
      asTyped.value = isTyped ? '' : '1';
      form.requestSubmit();
      input.focus();
    });
    meant.replaceChildren(isTyped ? '' : `${mended.replace('{suggestion}', () => suggestion)} `, choice);
  }

  /** Names the filters that limit the results, each with a way to take it away. */
  #showActive(): void {
    const { active, selects, form, input } = this.#parts;
    const chips = selects
      .filter(({ value }) => value !== '')
      .map((select) => {
        const name = select.closest('label')?.firstChild?.textContent?.trim() ?? '';
        const value = select.selectedOptions[0]?.dataset.label ?? select.value;
        return button(
          this.#texts.remove.replace('{filter}', () => `${name}: ${value}`),
          () => {
            select.value = '';
            form.requestSubmit();
            input.focus();
          },
        );
      });
    active.hidden = chips.length === 0;
    active.replaceChildren(...chips);
  }

  /** Writes behind each value of a filter how many results it would leave, once somebody looks at the filters. */
  async #showCounts(): Promise<void> {
    const { details, selects } = this.#parts;
    const turn = this.#turn;
    const { text, options } = this.#asked();
    if (!details.open) return;
    for (const select of selects) {
      const field = select.dataset.field as Facet;
      const counts =
        text === ''
          ? undefined
          : await withSearch((engine) => engine.count(text, options, field)).catch(() => undefined);
      if (turn !== this.#turn) return;
      showCounts(select, counts);
    }
  }
}

/** A value that would leave no result cannot be chosen. Nothing found yet: no numbers. */
function showCounts(select: HTMLSelectElement, counts?: ReadonlyMap<string, number>): void {
  for (const option of select.options) {
    if (!option.value) continue;
    const label = option.dataset.label ?? option.value;
    const count = counts?.get(option.value) ?? 0;
    option.textContent = counts ? `${label} (${count})` : label;
    option.disabled = counts !== undefined && count === 0 && !option.selected;
  }
}
