import type { z } from 'zod';
import type { ParsedMdx } from './mdx.ts';
import type { Position } from './problems.ts';
import { caseSchema } from '../schema/case.ts';
import { figureSchema } from '../schema/figure.ts';
import { provisionSchema } from '../schema/provision.ts';
import { bibliographySchema, type Reference } from '../schema/reference.ts';
import { chapterSchema, contentsSchema, pageSchema } from '../schema/chapter.ts';
import { editionsSchema } from '../schema/editions.ts';
import { movedSchema } from '../schema/moved.ts';
import { publicationSchema } from '../schema/publication.ts';
import { questionFileSchema } from '../schema/question.ts';
import { toolSchema } from '../schema/tool.ts';
import { actorSchema, audienceSchema, kindSchema, synonymsSchema, termSchema } from '../schema/vocabulary.ts';
import type { Path } from './yaml-file.ts';

/** The schema of each kind of content file; the keys are the names of the folders (or files) in `content/`. */
export const SCHEMAS = {
  chapters: chapterSchema,
  pages: pageSchema,
  questions: questionFileSchema,
  tools: toolSchema,
  audiences: audienceSchema,
  actors: actorSchema,
  kinds: kindSchema,
  glossary: termSchema,
  provisions: provisionSchema,
  cases: caseSchema,
  figures: figureSchema,
  references: bibliographySchema,
  contents: contentsSchema,
  publication: publicationSchema,
  synonyms: synonymsSchema,
  editions: editionsSchema,
  moved: movedSchema,
} as const;

export type ContentKind = keyof typeof SCHEMAS;
export type Records = { [K in ContentKind]: z.infer<(typeof SCHEMAS)[K]> };

/** A valid record with the way back to its place in its file. */
export interface Entry<T> {
  id: string;
  file: string;
  data: T;
  locate: (path: Path) => Position;
}

/** A chapter or a page of prose: its frontmatter and its text. */
export interface ProseEntry<T> extends Entry<T> {
  mdx: ParsedMdx;
}

/** All valid content, entry by entry. Records that do not fit their schema are missing here and among the problems. */
export interface Entries {
  chapters: ProseEntry<Records['chapters']>[];
  pages: ProseEntry<Records['pages']>[];
  questions: Entry<Records['questions']>[];
  tools: Entry<Records['tools']>[];
  audiences: Entry<Records['audiences']>[];
  actors: Entry<Records['actors']>[];
  kinds: Entry<Records['kinds']>[];
  glossary: Entry<Records['glossary']>[];
  provisions: Entry<Records['provisions']>[];
  cases: Entry<Records['cases']>[];
  figures: Entry<Records['figures']>[];
  references: Entry<Reference>[];
  contents: Entry<Records['contents']>[];
  publication: Entry<Records['publication']>[];
  synonyms: Entry<Records['synonyms']>[];
  editions: Entry<Records['editions']>[];
  moved: Entry<Records['moved']>[];
}
