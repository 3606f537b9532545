import { z } from 'zod';
import { address, fact, id, sourceList, text, webPage, words, type Fact } from './common.ts';

const citesProvision = ({ source }: Fact): boolean =>
  sourceList(source).some((value) => typeof value !== 'string' && 'provision' in value);

/** A duty rests on what law or guidance asks. */
const duties = z
  .array(fact)
  .min(1, { error: 'anna ainakin yksi velvollisuus' })
  .max(4, { error: 'velvollisuuksia on liikaa: anna enintään neljä' })
  .superRefine((list, context) => {
    list.forEach((duty, index) => {
      if (citesProvision(duty)) return;
      const message = 'velvollisuuden lähteissä on säädös: lisää { provision: … }';
      context.addIssue({ code: 'custom', path: [index, 'source'], message });
    });
  });

/** A client group or field of work. */
export const audienceSchema = z.strictObject({
  id,
  name: text,
  /** Name of its row in Taulukko 1 of the article; null for a group that is not there. */
  articleName: text.nullable(),
  order: z.int().min(1),
  otherNames: words,
  description: fact,
  mind: z.array(fact),
  situations: z.array(fact).length(2, { error: 'tilanteita on kaksi: anna kaksi' }),
  duties,
  searchWords: words,
  terms: z.array(id),
  sources: z.array(webPage),
});
export type Audience = z.infer<typeof audienceSchema>;

/** An actor as the article's table names it. */
export const actorSchema = z.strictObject({
  id,
  name: text,
  otherNames: words,
  description: fact,
  url: address.nullable(),
  searchWords: words,
  sources: z.array(webPage),
});
export type Actor = z.infer<typeof actorSchema>;

/** A kind of method: what sort of thing a tool is. */
export const kindSchema = z.strictObject({
  id,
  name: text,
  order: z.int().min(1),
  description: fact,
  askBefore: z.array(text).min(1),
  searchWords: words,
});
export type Kind = z.infer<typeof kindSchema>;

/** A glossary term. */
export const termSchema = z.strictObject({
  id,
  term: text,
  synonyms: words,
  definition: fact,
  note: fact.nullable(),
  searchWords: words,
  related: z.array(id),
});
export type Term = z.infer<typeof termSchema>;

/** Names that readers use for one thing: a search for one finds the others. */
const synonymGroupSchema = z
  .strictObject({ fi: words, sv: words.default([]), en: words.default([]) })
  .refine(({ fi, sv, en }) => fi.length + sv.length + en.length > 1, {
    error: 'ryhmässä on oltava vähintään kaksi nimeä samalle asialle',
  });

/** `content/synonyms.yaml`: each name in one group only, or a search would not know which thing is meant. */
export const synonymsSchema = z
  .strictObject({ groups: z.array(synonymGroupSchema) })
  .superRefine(({ groups }, context) => {
    const seen = new Set<string>();
    groups.forEach((group, index) => {
      for (const language of ['fi', 'sv', 'en'] as const)
        group[language].forEach((name, at) => {
          const key = name.toLowerCase();
          if (seen.has(key))
            context.addIssue({
              code: 'custom',
              path: ['groups', index, language, at],
              message: `nimi "${name}" on jo toisessa ryhmässä: jätä se yhteen`,
            });
          seen.add(key);
        });
    });
  });
