import type { Filters } from '../../lib/search/filters.ts';
import type { Found } from './found.ts';
import { panelParts, readTexts, type PanelParts, type PanelTexts } from './panel-parts.ts';
import { isPhrase, isUnclosedPhrase, searchPhrase } from './phrase-search.ts';
import { ResultList } from './result-list.ts';
import { prepareWordSearch, searchWords } from './word-search.ts';

/** Pause in typing, in milliseconds, after which the search runs. */
const PAUSE = 120;

/** A phrase in quotes that no page has is searched for as words. */
const searchFor = async (text: string, filters: Filters, typing: boolean): Promise<Found> =>
  (isPhrase(text) ? await searchPhrase(text, filters) : undefined) ?? searchWords(text, filters, typing);

/** Runs the search of a panel: reads the form, searches, shows the results. */
export class SearchPanel {
  readonly #parts: PanelParts;
  readonly #texts: PanelTexts;
  readonly #list: ResultList;
  /** Tells which search was the last, so that a slower earlier one does not overwrite it. */
  #turn = 0;

  constructor(panel: HTMLElement) {
    this.#parts = panelParts(panel);
    this.#texts = readTexts(panel);
    this.#list = new ResultList(this.#parts, this.#texts);
  }

  /** @param onSearch is told of each search, to keep the address */
  start(onSearch?: (form: FormData) => void): void {
    const { form, input } = this.#parts;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = (typing: boolean) => {
      clearTimeout(timer);
      onSearch?.(new FormData(form));
      void this.search(typing);
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      run(false);
    });
    form.addEventListener('change', (event) => {
      if (event.target !== input) run(false);
    });
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        run(true);
      }, PAUSE);
    });
    this.#list.bindKeys();
    if (input.value) run(false);
    else prepareWordSearch();
  }

  /** Searches for what the form says. Never throws: a failure is told to the reader. */
  async search(typing: boolean): Promise<void> {
    const turn = ++this.#turn;
    const { form, input, selects } = this.#parts;
    const text = input.value.trim();
    const values = new FormData(form);
    const filters = Object.fromEntries(
      selects.map((select) => [select.dataset.field, values.get(select.name)]),
    ) as Filters;
    if (text === '') {
      this.#list.clear();
      for (const select of selects) showCounts(select);
      return;
    }
    // Half a phrase would load the files of an ordinary search besides those of the phrase.
    if (typing && isUnclosedPhrase(text)) return;
    try {
      const found = await searchFor(text, filters, typing);
      const first = await found.items(0, found.page);
      if (turn !== this.#turn) return;
      for (const select of selects) showCounts(select, found.counts[select.dataset.field as keyof Filters]);
      this.#list.show(text, found, first);
      this.#offerMeant(found.suggestion);
    } catch {
      if (turn === this.#turn) this.#list.fail();
    }
  }

  #offerMeant(suggestion: string | undefined): void {
    const { meant, input, form } = this.#parts;
    meant.hidden = suggestion === undefined;
    if (suggestion === undefined) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.#texts.meant.replace('{suggestion}', () => suggestion);
    button.addEventListener('click', () => {
      input.value = suggestion;
      form.requestSubmit();
      input.focus();
    });
    meant.replaceChildren(button);
  }
}

/** Writes the number of results behind each value of a filter; a value that would leave none cannot be chosen. Nothing found yet: no numbers. */
function showCounts(select: HTMLSelectElement, counts?: ReadonlyMap<string, number>): void {
  for (const option of select.options) {
    if (!option.value) continue;
    if (!counts) {
      option.textContent = option.dataset.label ?? option.value;
      option.disabled = false;
      continue;
    }
    const count = counts.get(option.value) ?? 0;
    option.textContent = `${option.dataset.label ?? option.value} (${count})`;
    option.disabled = count === 0 && !option.selected;
  }
}
