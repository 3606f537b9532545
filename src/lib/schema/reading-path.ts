import { z } from 'zod';
import { id, text } from './common.ts';

const step = z.strictObject({
  to: z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/, {
    error: 'askel vie sivuston omaan osoitteeseen, joka alkaa ja päättyy vinoviivaan',
  }),
  text,
});

/** A reading path of the start page, for one kind of reader. */
export const pathSchema = z.strictObject({ id, name: text, intro: text, steps: z.array(step).min(2) });
