import { z } from 'zod';
import { id, source, text } from './common.ts';

const common = {
  id,
  /** Number, from 1, of the chapter's objective that the question tests. */
  objective: z.int().min(1).max(5),
  prompt: text,
  source,
};
const option = z.strictObject({ text, correct: z.boolean(), feedback: text });
const options = z.array(option).min(3, { error: 'anna vähintään kolme vaihtoehtoa' });
const correctOnes = (list: { correct: boolean }[]) => list.filter(({ correct }) => correct).length;

const single = z.strictObject({
  ...common,
  type: z.literal('single'),
  options: options.refine((list) => correctOnes(list) === 1, {
    error: 'täsmälleen yksi vaihtoehto on oikein (correct: true)',
  }),
});
const multiple = z.strictObject({
  ...common,
  type: z.literal('multiple'),
  options: options.refine((list) => correctOnes(list) >= 1 && correctOnes(list) < list.length, {
    error: 'ainakin yksi vaihtoehto on oikein ja ainakin yksi väärin',
  }),
});
const trueFalse = z.strictObject({
  ...common,
  type: z.literal('true-false'),
  answer: z.boolean(),
  feedback: z.strictObject({ true: text, false: text }),
});
const matching = z.strictObject({
  ...common,
  type: z.literal('matching'),
  pairs: z
    .array(z.strictObject({ left: text, right: text, feedback: text }))
    .min(3, { error: 'anna vähintään kolme paria' })
    .refine((pairs) => new Set(pairs.map(({ right }) => right)).size === pairs.length, {
      error: 'jokaisella parilla on oma selityksensä',
    }),
});
const reflection = z.strictObject({ ...common, type: z.literal('reflection'), feedback: text });

export const questionSchema = z.discriminatedUnion('type', [single, multiple, trueFalse, matching, reflection], {
  error: 'kysymyksen tyyppi (type) on single, multiple, true-false, matching tai reflection',
});
export type Question = z.infer<typeof questionSchema>;

/** The ways to ask. A chapter's questions use them all. */
export const QUESTION_TYPES = [
  'single',
  'multiple',
  'true-false',
  'matching',
  'reflection',
] as const satisfies readonly Question['type'][];

/** `content/questions/<chapter>.yaml`: the questions of a chapter. Their ids are permanent: readers' results refer to them. */
export const questionFileSchema = z.strictObject({
  chapter: id,
  questions: z.array(questionSchema).min(8, { error: 'luvulla on vähintään kahdeksan kysymystä' }),
});
export type QuestionFile = z.infer<typeof questionFileSchema>;
