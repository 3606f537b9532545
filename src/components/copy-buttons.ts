/**
 * Buttons that copy a text beside them: `data-copy` is a selector of it within the same block (`details`, `section`, `dd`),
 * `data-done` what the button says then. They are hidden where the browser gives no way to copy.
 */
export function bindCopyButtons(): void {
  // Only a page of HTTPS or of this machine has it.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const source = button.closest('details, section, dd')?.querySelector(button.dataset.copy ?? '');
      const text = source?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
      void clipboard.writeText(text).then(() => {
        sayDone(button);
      });
    });
  }
}

const SHOWN = 2000;

/** Lets a button say for a moment what it has done. */
export function sayDone(button: HTMLButtonElement): void {
  const label = button.textContent;
  button.setAttribute('aria-live', 'polite');
  button.textContent = button.dataset.done ?? label;
  button.disabled = true;
  setTimeout(() => {
    button.textContent = label;
    button.disabled = false;
    button.focus();
  }, SHOWN);
}
