/** Milliseconds without scrolling after which the place is noted. */
const REST = 150;

/** Back and reload: the ways to a page that lead to where the reader was. */
const RETURNS = ['back_forward', 'reload'];

/**
 * Lets Back and reload return to the same place of a list that a script puts together: the browser's own try comes before
 * the list is there. The place is kept with the page in the browser's history, and nowhere else. Call it when the list is
 * complete.
 */
export function keepPlace(): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const state = history.state as { place?: number } | null;
  if (entry && RETURNS.includes(entry.type) && state?.place !== undefined)
    scrollTo({ top: state.place, behavior: 'instant' });
  let rest: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    history.replaceState({ ...(history.state as object | null), place: scrollY }, '');
  };
  addEventListener('scroll', () => {
    clearTimeout(rest);
    rest = setTimeout(note, REST);
  });
  // A link that is followed before the scrolling has come to rest.
  document.addEventListener('click', note, { capture: true });
}
