/** Shows the next step of the reading path that the page's address names: `?polku=opiskelija`. */
export function startPathStep(): void {
  const path = new URL(location.href).searchParams.get('polku');
  for (const step of document.querySelectorAll<HTMLElement>('[data-path]')) step.hidden = step.dataset.path !== path;
}
