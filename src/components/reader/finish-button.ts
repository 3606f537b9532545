import { withFinished } from '../../lib/learning/reader-state.ts';
import { updateState, watchState } from './reader-store.ts';

/** Makes the button of `FinishButton.astro` work: pressed where the chapter has been read. */
export function startFinishButton(): void {
  const box = document.querySelector<HTMLElement>('[data-finish]');
  const button = box?.querySelector('button');
  const status = box?.querySelector<HTMLElement>('[role="status"]');
  const chapter = box?.dataset.finish;
  if (!button || !status || chapter === undefined) return;

  const isPressed = () => button.getAttribute('aria-pressed') === 'true';
  button.addEventListener('click', () => {
    updateState((state) => withFinished(state, chapter, !isPressed()));
    status.textContent = (isPressed() ? status.dataset.on : status.dataset.off) ?? '';
  });
  watchState(({ finished }) => {
    button.setAttribute('aria-pressed', String(finished.includes(chapter)));
  });
  box?.removeAttribute('hidden');
}
