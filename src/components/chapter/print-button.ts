/** Makes the button of `PrintButton.astro` work. */
export function startPrintButton(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-print]');
  button?.addEventListener('click', () => {
    print();
  });
  button?.removeAttribute('hidden');
}
