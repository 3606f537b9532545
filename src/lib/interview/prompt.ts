import type { z } from 'zod';
import { didYouMean } from '../content/nearest.ts';

/** Someone who answers questions: a person at a terminal, or a list of answers in a test. */
export interface Prompt {
  /** Gives the answer without spaces around it; rejects when no answer can come any more. */
  ask: (question: string) => Promise<string>;
  say: (line: string) => void;
}

/** A value to choose, with the words that explain it. */
export interface Option<T extends string = string> {
  id: T;
  label: string;
}

/** What an answer means, or what is wrong with it. */
export type Reading<T> = { value: T } | { problem: string };

/** Asks until the answer can be read, telling each time what is wrong with it. */
export async function askUntil<T>(prompt: Prompt, question: string, read: (answer: string) => Reading<T>): Promise<T> {
  for (;;) {
    const reading = read(await prompt.ask(question));
    if ('value' in reading) return reading.value;
    prompt.say(`  ${reading.problem}`);
  }
}

/** Asks for a text that fits a schema of the content. */
export const askText = (prompt: Prompt, question: string, schema: z.ZodType<string>): Promise<string> =>
  askUntil(prompt, question, (answer) => readText(answer, schema));

/** Asks for a text that may be left out: an empty answer is null. */
export const askOptionalText = (prompt: Prompt, question: string, schema: z.ZodType<string>): Promise<string | null> =>
  askUntil<string | null>(prompt, question, (answer) => (answer === '' ? { value: null } : readText(answer, schema)));

/** Reads an answer that must be there and fit a schema of the content. */
export function readText(answer: string, schema: z.ZodType<string>): Reading<string> {
  if (answer === '') return { problem: NEEDED };
  const result = schema.safeParse(answer);
  if (result.success) return { value: result.data };
  const message = result.error.issues[0]?.message ?? '';
  return { problem: `${message.charAt(0).toUpperCase()}${message.slice(1)}.` };
}

const NEEDED = 'Tämä tarvitaan. Kirjoita vastaus, tai palaa edelliseen kysymykseen merkillä <.';

/** Asks for one of the options by number, id or label. A single option is not a question. */
export async function askOption<T extends string>(
  prompt: Prompt,
  question: string,
  options: readonly Option<T>[],
): Promise<T> {
  const [only, ...others] = options;
  if (only && others.length === 0) return only.id;
  listOptions(prompt, question, options);
  return askUntil(prompt, 'Numero tai tunnus: ', (answer) => readOption(answer, options));
}

/** Asks for one or more of the options, parted by commas. */
export async function askOptions<T extends string>(
  prompt: Prompt,
  question: string,
  options: readonly Option<T>[],
): Promise<T[]> {
  listOptions(prompt, question, options);
  return askUntil<T[]>(prompt, 'Numerot tai tunnukset pilkulla erotettuina: ', (answer) => {
    const readings = answer.split(',').map((part) => readOption(part.trim(), options));
    const wrong = readings.find((reading) => 'problem' in reading);
    return wrong ?? { value: [...new Set(readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])))] };
  });
}

function listOptions(prompt: Prompt, question: string, options: readonly Option[]): void {
  const width = Math.max(...options.map(({ id }) => id.length));
  prompt.say(`\n${question}`);
  options.forEach(({ id, label }, index) => {
    prompt.say(`${String(index + 1).padStart(4)}  ${id.padEnd(width)}  ${label}`);
  });
}

function readOption<T extends string>(answer: string, options: readonly Option<T>[]): Reading<T> {
  if (answer === '') return { problem: NEEDED };
  const word = answer.toLowerCase();
  const chosen = /^\d+$/.test(answer)
    ? options[Number(answer) - 1]
    : options.find(({ id, label }) => id === word || label.toLowerCase() === word);
  if (chosen) return { value: chosen.id };
  const meant = didYouMean(
    answer,
    options.map(({ id }) => id),
  );
  return {
    problem: `Vastaus \`${answer}\` ei ole luettelossa.${meant || ' Anna numero tai tunnus; jos mikään ei sovi, anna lähin ja vaihda se myöhemmin tiedostoon.'}`,
  };
}
