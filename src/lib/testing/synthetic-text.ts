import type { Random } from './seeded-random.ts';

/** Writes text of about as many words as a model text has, out of words that follow one another in the texts given. */
export type TextMaker = (model: string) => string;

/**
 * A chain of words: each is drawn from those that follow the one before it in real texts, so that words, their forms and
 * how common they are stay those of the real content. The sense does not.
 */
export function textMaker(texts: readonly string[], random: Random): TextMaker {
  const starts: string[] = [];
  const followers = new Map<string, string[]>();
  for (const text of texts) {
    const words = wordsOf(text);
    words.forEach((word, index) => {
      const before = words[index - 1];
      if (before === undefined || endsSentence(before)) starts.push(word);
      else followers.set(before, [...(followers.get(before) ?? []), word]);
    });
  }
  const sentence = (limit: number): string[] => {
    const words = [random.pick(starts)];
    for (let last = words[0]; last && !endsSentence(last) && words.length < limit; last = words.at(-1)) {
      words.push(random.pick(followers.get(last) ?? starts));
    }
    return words;
  };
  return (model) => {
    const length = wordsOf(model).length;
    const words: string[] = [];
    while (words.length < length) words.push(...sentence(length - words.length));
    return `${words.join(' ').replace(/[\s.,:;–]+$/, '')}.`;
  };
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const endsSentence = (word: string): boolean => /[.!?]$/.test(word);
