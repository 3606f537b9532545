import { z } from 'zod';
import { id, source, text } from './common.ts';

const common = { id, title: text };

/** Shares or amounts from research, each with its year. */
const bars = z.strictObject({
  ...common,
  type: z.literal('bars'),
  /** What stands after each value, such as "%". */
  unit: text.nullable(),
  bars: z
    .array(z.strictObject({ label: text, value: z.number().nonnegative(), year: text, source }))
    .min(2, { error: 'anna vähintään kaksi pylvästä' })
    .max(6, { error: 'pylväitä on liikaa: anna enintään kuusi' }),
  /** Who was asked, and what the figures do not tell. */
  note: text.nullable(),
});

/** What happened when, in at most three strands. */
const timeline = z
  .strictObject({
    ...common,
    type: z.literal('timeline'),
    strands: z.record(id, text).refine((strands) => between(1, 3, Object.keys(strands).length), {
      error: 'säikeitä on yhdestä kolmeen',
    }),
    events: z.array(z.strictObject({ when: text, strand: id, what: text, source })).min(2),
    /** What is not known to have happened yet. */
    open: z.strictObject({ when: text, what: text }),
  })
  .superRefine(({ strands, events }, context) => {
    events.forEach(({ strand }, index) => {
      if (Object.hasOwn(strands, strand)) return;
      const message = `säiettä ei ole: valitse ${Object.keys(strands).join(', ')}`;
      context.addIssue({ code: 'custom', path: ['events', index, 'strand'], message });
    });
  });

const between = (least: number, most: number, value: number): boolean => least <= value && value <= most;

/** Levels within one another, the widest first. */
const levels = z.strictObject({
  ...common,
  type: z.literal('levels'),
  heading: text,
  levels: z.array(z.strictObject({ name: text, aim: text, terms: z.array(id) })).min(2),
  source,
  note: text.nullable(),
});

/** A figure of the book, `content/figures/<id>.yaml`: the facts in it; the drawing is a component's. */
export const figureSchema = z.discriminatedUnion('type', [bars, timeline, levels], {
  error: 'kuvion tyyppi (type) on bars, timeline tai levels',
});
export type FigureData = z.infer<typeof figureSchema>;
export type FigureType = FigureData['type'];
/** The facts of a figure of one type. */
export type FigureOf<T extends FigureType> = Extract<FigureData, { type: T }>;
