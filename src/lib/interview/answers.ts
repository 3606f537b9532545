import type { Prompt } from './prompt.ts';

/** An answer that was given, with the question that it belongs to. */
export interface Answer {
  question: string;
  answer: string;
}

/** What a person types to come back to the question before. */
export const BACK = '<';

class Back extends Error {}

/**
 * Runs an interview that remembers: answers given before are not asked for again, and `<` takes the last one back.
 * @param interview asks its questions of the prompt that it is given, in the same order for the same answers
 * @param person who answers what has no answer yet
 * @param answers what was answered before; every new answer is added to it at once, so that none is lost
 */
export async function interviewWith<T>(
  interview: (prompt: Prompt) => Promise<T>,
  person: Prompt,
  answers: Answer[],
): Promise<T> {
  for (;;) {
    try {
      return await interview(remembering(person, answers));
    } catch (cause) {
      if (!(cause instanceof Back)) throw cause;
      answers.pop();
    }
  }
}

function remembering(person: Prompt, answers: Answer[]): Prompt {
  let given = 0;
  /** Lines said before a question that may have its answer already. */
  let unsaid: string[] = [];
  return {
    say: (line) => {
      if (given < answers.length) unsaid.push(line);
      else person.say(line);
    },
    ask: async (question) => {
      const earlier = answers[given];
      const lines = unsaid;
      unsaid = [];
      if (earlier?.question === question) {
        given += 1;
        return earlier.answer;
      }
      // The content has changed since: what follows may belong to other questions.
      answers.length = given;
      lines.forEach((line) => {
        person.say(line);
      });
      const answer = await person.ask(question);
      if (answer === BACK) throw new Back();
      answers.push({ question, answer });
      given += 1;
      return answer;
    },
  };
}
