import type { Prompt } from './prompt.ts';

/** Answers from a list, and everything that was said. Running out is the end of input. */
export function scripted(answers: readonly string[]): Prompt & { said: string[] } {
  const left = [...answers];
  const said: string[] = [];
  return {
    said,
    ask: () => {
      const answer = left.shift();
      return answer === undefined ? Promise.reject(new Error('end of input')) : Promise.resolve(answer);
    },
    say: (line) => said.push(line),
  };
}
