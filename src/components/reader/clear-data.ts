import { clearState } from './reader-store.ts';

/** Makes the button and the dialog of `StoredData.astro` work. */
export function startClearButton(): void {
  const box = document.querySelector<HTMLElement>('[data-stored]');
  const dialog = box?.querySelector('dialog');
  const button = box?.querySelector('button');
  const status = box?.querySelector<HTMLElement>('[role="status"]');
  if (!dialog || !button || !status) return;

  button.addEventListener('click', () => {
    status.textContent = '';
    dialog.returnValue = '';
    dialog.showModal();
  });
  dialog.addEventListener('close', () => {
    if (dialog.returnValue !== 'clear') return;
    clearState();
    status.textContent = status.dataset.done ?? '';
  });
  button.hidden = false;
}
