import { z } from 'zod';
import { fact, id, summary, text, webPage, words } from './common.ts';

const paragraphs = z.array(fact).min(1, { error: 'kirjoita ainakin yksi kappale' });

/** Something that happened in practice, `content/cases/<id>.yaml`. */
export const caseSchema = z.strictObject({
  id,
  title: text,
  /** In free words: "2017", "keväällä 2025". */
  when: text,
  place: text.nullable(),
  summary,
  happened: paragraphs,
  effect: paragraphs,
  questions: z.array(text).length(2, { error: 'keskustelukysymyksiä on kaksi: anna kaksi' }),
  chapters: z.array(id),
  tools: z.array(id),
  provisions: z.array(id),
  terms: z.array(id),
  audiences: z.array(id),
  searchWords: words,
  sources: z.array(webPage),
});
export type Case = z.infer<typeof caseSchema>;
