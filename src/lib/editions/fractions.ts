/** The most that one wrong choice takes: with a single wrong option its full share would be the whole question. */
const MOST_TAKEN = 50;

/**
 * What each option of a question is worth in Moodle, in percent of the question. Where one option is to be chosen, the right
 * one is worth all. Where several are, the right ones share the points and the wrong ones take as much in all, so that to
 * choose everything earns nothing.
 */
export function fractions(type: 'single' | 'multiple', options: readonly { correct: boolean }[]): number[] {
  if (type === 'single') return options.map(({ correct }) => (correct ? 100 : 0));
  const right = options.filter(({ correct }) => correct).length;
  const wrong = options.length - right;
  return options.map(({ correct }) => (correct ? share(100, right) : -Math.min(MOST_TAKEN, share(100, wrong))));
}

/** Moodle knows shares by five decimals: 33.33333. */
const share = (whole: number, among: number): number => Number((whole / among).toFixed(5));
