/** Opens what is folded away while the page is printed: on paper nothing can be pressed. Answers of questions stay away. */
export function startPrintDetails(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')].filter(
      (details) => !details.closest('.quiz, form'),
    );
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
