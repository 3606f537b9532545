import type { Outline } from './build-index.ts';
import { excerpt, type ExcerptPart } from './excerpt.ts';
import type { Load } from './index-files.ts';
import type { Match } from './match.ts';

/** Text of a hit that is loaded when it is shown. */
export interface HitText {
  parts: ExcerptPart[];
  sections: { anchor: string; heading: string }[];
}

/**
 * Cuts an excerpt out of a document's best section, or gives its description where no section matches; and lists the sections.
 * @param isMatch tells of a word whether it was searched for
 */
export async function hitText(load: Load, match: Match, isMatch: (word: string) => boolean): Promise<HitText> {
  const outline = JSON.parse(await load(`texts/${match.document}-0.json`)) as Outline;
  const [best] = match.sections;
  const text = best ? await sectionText(outline, match.document, best.section, load) : '';
  const parts = text ? excerpt(text, best?.words ?? [], isMatch) : [{ text: outline.description, marked: false }];
  const sections = match.sections.flatMap(({ section }) => {
    const [anchor, heading] = outline.outline[section] ?? [];
    return anchor && heading ? [{ anchor, heading }] : [];
  });
  return { parts, sections };
}

async function sectionText({ outline, texts }: Outline, document: number, section: number, load: Load): Promise<string> {
  const file = outline[section]?.[2] ?? 0;
  const inFile = outline.slice(0, section).filter(([, , other]) => other === file).length;
  if (file === 0) return texts[inFile] ?? '';
  const own = JSON.parse(await load(`texts/${document}-${file}.json`)) as Pick<Outline, 'texts'>;
  return own.texts[inFile] ?? '';
}
