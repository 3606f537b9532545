import { watchState } from './reader-store.ts';

/**
 * Writes a mark behind the link of each chapter that the reader has finished.
 * @param text what the mark says
 */
export function startChapterMarks(text: string): void {
  const items = [...document.querySelectorAll<HTMLElement>('main [data-chapter]')];
  if (items.length === 0) return;
  watchState(({ finished }) => {
    for (const item of items) {
      item.querySelector('.finished-mark')?.remove();
      if (!finished.includes(item.dataset.chapter ?? '')) continue;
      const mark = document.createElement('span');
      mark.className = 'finished-mark';
      mark.textContent = text;
      item.querySelector('a')?.after(' ', mark);
    }
  });
}
