import { watchState } from './reader-store.ts';

/** Writes the mark of `ChapterMarks.astro` behind the name of each chapter that the reader has finished. */
export function startChapterMarks(): void {
  const text = document.querySelector<HTMLElement>('[data-chapter-marks]')?.dataset.chapterMarks ?? '';
  const items = [...document.querySelectorAll<HTMLElement>('main [data-chapter]')];
  if (items.length === 0) return;
  watchState(({ finished }) => {
    for (const item of items) {
      item.querySelector('.finished-mark')?.remove();
      if (!finished.includes(item.dataset.chapter ?? '')) continue;
      const mark = document.createElement('span');
      mark.className = 'finished-mark';
      mark.textContent = text;
      item.querySelector('a, h3')?.after(' ', mark);
    }
  });
}
