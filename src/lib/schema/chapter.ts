import { z } from 'zod';
import { date, id, text } from './common.ts';
import { pathSchema } from './reading-path.ts';

const list = (least: number, most: number, what: string) =>
  z
    .array(text)
    .min(least, { error: `${what} on liian vähän: anna ${least}–${most}` })
    .max(most, { error: `${what} on liikaa: anna ${least}–${most}` });

/** Frontmatter of a chapter, `content/chapters/<slug>.mdx`. */
export const chapterSchema = z.strictObject({
  title: text,
  description: text.max(200, { error: 'kuvauksessa saa olla enintään 200 merkkiä: lyhennä' }),
  objectives: list(3, 5, 'oppimistavoitteita'),
  keyPoints: list(3, 5, 'ydinkohtia'),
  plainSummary: list(5, 8, 'selkeän tiivistelmän virkkeitä'),
  reviewed: date,
});

/** Frontmatter of a prose page outside the chapters, `content/pages/<slug>.mdx`. */
export const pageSchema = z.strictObject({ title: text, description: text, reviewed: date });

/** `content/contents.yaml`: the chapters in their order, and the reading paths of the start page. */
export const contentsSchema = z.strictObject({ chapters: z.array(id).min(1), paths: z.array(pathSchema).default([]) });
