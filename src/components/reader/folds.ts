import { withUnfolded } from '../../lib/learning/reader-state.ts';
import { updateState, watchState } from './reader-store.ts';

/** Opens the folded parts that a reader wants, that an address leads to, and that paper has to show. */
export function startFolds(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-remember]')) keepChoice(fold);
  openTarget();
  addEventListener('hashchange', openTarget);
  addEventListener('beforeprint', openForPaper);
}

/** Keeps open what the reader opened, on every page that has a part of the same name. */
function keepChoice(fold: HTMLDetailsElement): void {
  const part = fold.dataset.remember ?? '';
  let wanted: boolean | undefined;
  watchState(({ unfolded }) => {
    const isWanted = unfolded.includes(part);
    if (isWanted !== wanted) fold.open = isWanted;
    wanted = isWanted;
  });
  fold.querySelector('summary')?.addEventListener('click', () => {
    // The browser opens or closes it after this.
    const isUnfolded = !fold.open;
    setTimeout(() => {
      updateState((state) => withUnfolded(state, part, isUnfolded));
    });
  });
}

/** Browsers open what hides the place of a fragment, but not what the fragment's own heading folds. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
}

/** Style sheets open them on paper too, in browsers that can. */
function openForPaper(): void {
  const closed = document.querySelectorAll<HTMLDetailsElement>('details.on-paper:not([open])');
  for (const fold of closed) fold.open = true;
  const close = () => {
    for (const fold of closed) fold.open = false;
  };
  addEventListener('afterprint', close, { once: true });
}
