import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { tellSystemFaults } from './build/tell-faults.ts';
import { BACK, interviewWith, type Answer } from '../src/lib/interview/answers.ts';
import type { Prompt } from '../src/lib/interview/prompt.ts';

class Interrupted extends Error {}

/**
 * Runs an interview at the terminal and hands its result on. Answers are kept until the result has been written: whoever
 * is interrupted goes on from where it was.
 * @param name of the command, for the file of its answers
 * @param interview asks the questions
 * @param write does what was asked for with the result
 */
export async function askAtTerminal<T>(
  name: string,
  interview: (prompt: Prompt) => Promise<T>,
  write: (result: T) => void,
): Promise<void> {
  tellSystemFaults();
  const file = `.astro/${name}-vastaukset.json`;
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  const person = terminal(reader);
  const answers: Answer[] = [];
  try {
    console.log(`Vastaa kysymyksiin. Merkki ${BACK} palaa edelliseen kysymykseen, Ctrl+C keskeyttää.\n`);
    answers.push(...earlierAnswers(file));
    if (answers.length > 0 && !(await wantsToGoOn(person, answers.length))) answers.length = 0;
    write(await interviewWith(interview, person, answers));
    answers.length = 0;
  } catch (cause) {
    if (!(cause instanceof Interrupted)) throw cause;
    process.exitCode = 1;
  } finally {
    reader.close();
    keep(file, answers);
  }
}

function keep(file: string, answers: readonly Answer[]): void {
  if (answers.length === 0) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(answers));
  console.error(
    `\nMitään ei kirjoitettu. Vastauksesi (${answers.length}) ovat tallessa: aja sama komento uudelleen ja jatka niistä.`,
  );
}

const earlierAnswers = (file: string): Answer[] =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Answer[]) : [];

async function wantsToGoOn(person: Prompt, count: number): Promise<boolean> {
  const answer = await person.ask(
    `Edellinen kerta jäi kesken (vastauksia ${count}). Jatketaanko siitä? Enter = kyllä, e = aloita alusta: `,
  );
  return answer.toLowerCase() !== 'e';
}

/** The person at the terminal, or a file of answers; its end and Ctrl+C are the same. */
function terminal(reader: Interface): Prompt {
  const lines = reader[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      // A line of its own for what comes before: the reader redraws one line only.
      const [last = '', ...before] = question.split('\n').reverse();
      before.reverse().forEach((line) => {
        console.log(line);
      });
      reader.setPrompt(last);
      reader.prompt();
      const line = await lines.next();
      if (line.done) throw new Interrupted();
      return line.value.trim();
    },
    say: (line) => {
      console.log(line);
    },
  };
}
