import { expect, it } from 'vitest';
import { interviewWith, type Answer } from './answers.ts';
import type { Prompt } from './prompt.ts';
import { scripted } from './testing.ts';

/** Three questions, a list before each. */
async function interview(prompt: Prompt): Promise<string[]> {
  const answers: string[] = [];
  for (const question of ['Nimi', 'Tyyppi', 'Tila']) {
    prompt.say(`${question}: yksi tai kaksi`);
    answers.push(await prompt.ask(question));
  }
  return answers;
}

it('goes a question back, and asks it again with what was said before it', async () => {
  const person = scripted(['a', 'b', '<', '<', 'c', 'd', 'e']);
  expect(await interviewWith(interview, person, [])).toEqual(['c', 'd', 'e']);
  expect(person.said.map((line) => line.split(':')[0])).toEqual([
    ...['Nimi', 'Tyyppi', 'Tila'],
    ...['Tyyppi', 'Nimi'],
    ...['Tyyppi', 'Tila'],
  ]);
});

it('loses no answer when the input ends, and goes on from there', async () => {
  const answers: Answer[] = [];
  await expect(interviewWith(interview, scripted(['a', 'b']), answers)).rejects.toThrow('end of input');
  expect(answers.map(({ answer }) => answer)).toEqual(['a', 'b']);
  const person = scripted(['c']);
  expect(await interviewWith(interview, person, answers)).toEqual(['a', 'b', 'c']);
  expect(person.said).toEqual(['Tila: yksi tai kaksi']);
});

it('asks anew from where the questions are others than before', async () => {
  const answers = [
    { question: 'Nimi', answer: 'a' },
    { question: 'Jokin muu', answer: 'b' },
    { question: 'Tila', answer: 'c' },
  ];
  const person = scripted(['d', 'e']);
  expect(await interviewWith(interview, person, answers)).toEqual(['a', 'd', 'e']);
  expect(person.said).toEqual(['Tyyppi: yksi tai kaksi', 'Tila: yksi tai kaksi']);
});
