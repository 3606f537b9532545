/**
 * Shows the paragraphs that hold a word in any of its forms. The file carries the base forms of its own words; a word that it
 * does not have is led to a base form by the rules of inflection.
 */
import { knownBases } from '../../lib/finnish/analyse.ts';
import { basesByRule } from '../../lib/finnish/fallback.ts';
import { tokenize } from '../../lib/finnish/tokens.ts';

const BLOCKS = 'p, li, dt, dd, tr, figcaption';

/** Base forms by the form as it is written, in small letters. */
type Bases = ReadonlyMap<string, readonly string[]>;

export function startWordFilter(): void {
  const form = document.querySelector<HTMLFormElement>('[data-filter]');
  const status = form?.querySelector('[role="status"]');
  const field = form?.querySelector('input');
  const data = document.getElementById('perusmuodot')?.textContent;
  if (!form || !status || !field || !data) return;
  form.hidden = false;
  const bases = readBases(data);
  const known = knownBases(new Set([...bases.values()].flat()));
  const blocks = [...document.querySelectorAll<HTMLElement>(`main :is(${BLOCKS})`)].filter(
    (block) => !block.querySelector(BLOCKS) && !block.closest('.quiz'),
  );
  const run = (): void => {
    const asked = wordsOf(field.value).map((word) =>
      bases.has(word) ? keysOf(word, bases) : [word, ...basesByRule(word, known)],
    );
    const found = asked.length === 0 ? [] : blocks.filter((block) => holds(block, asked, bases));
    document.documentElement.classList.toggle('filtered', asked.length > 0);
    for (const block of document.querySelectorAll('.found')) block.classList.remove('found', 'match');
    for (const block of found) {
      block.classList.add('match');
      for (let node: Element | null = block; node && node.tagName !== 'MAIN'; node = node.parentElement)
        node.classList.add('found');
    }
    status.textContent =
      asked.length === 0 ? '' : (form.dataset.filter ?? '').replace('{{count}}', String(found.length));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  field.addEventListener('input', run);
  // A link leads into the whole text.
  addEventListener('hashchange', () => {
    field.value = '';
    run();
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  });
}

/** Lines of a base form and the forms that have it. */
function readBases(text: string): Bases {
  const bases = new Map<string, string[]>();
  for (const line of text.trim().split('\n')) {
    const [base = '', ...forms] = line.split(' ');
    for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), base]);
  }
  return bases;
}

const wordsOf = (text: string): string[] => tokenize(text).map(({ word }) => word.toLowerCase());

/** A word's base forms; a word in its base form is its own. */
const keysOf = (word: string, bases: Bases): readonly string[] => [word, ...(bases.get(word) ?? [])];

function holds(block: Element, asked: readonly (readonly string[])[], bases: Bases): boolean {
  const keys = new Set(wordsOf(block.textContent).flatMap((word) => keysOf(word, bases)));
  return asked.every((forms) => forms.some((form) => keys.has(form)));
}
