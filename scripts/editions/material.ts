import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chapterSection, listSection, type Section } from '../../src/lib/editions/book.ts';
import { citationText, editionLabel, imprint, type Imprint } from '../../src/lib/editions/edition.ts';
import { imprintLines } from '../../src/lib/editions/paper.ts';
import type { ChapterPart } from '../../src/lib/editions/parts.ts';
import type { Question } from '../../src/lib/schema/question.ts';
import { siteContent } from '../../src/site-content.ts';
import { siteUrl as publishedUrl } from '../../src/site.ts';
import { readBook, type BuiltBook } from './built-book.ts';
import { cutFaces, faceRules, type Face } from './fonts.ts';

/** What the editions are made of. */
export interface Material {
  browser: Browser;
  imprint: Imprint;
  /** The edition in words: "1 (29.11.2026)". */
  edition: string;
  /** Where the site is published, without a slash at the end. */
  siteUrl: string;
  book: BuiltBook;
  questionsOf: (chapter: string) => readonly Question[];
  /** The chapters with their self-tests and answers, then the lists. */
  sections: readonly Section[];
  /** The typeface, cut down to the signs of the book. */
  faces: readonly Face[];
}

const TEXTS = { title: 'Testaa itseäsi', answers: 'Testin vastaukset', works: 'Luvun lähteet' };
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');

/**
 * Reads all that the editions are made of.
 * @param origin where the built site is served
 */
export async function readMaterial(browser: Browser, origin: string): Promise<Material> {
  const [record] = siteContent().entries.publication;
  if (!record) throw new Error('The content has no record of the publication.');
  const book = await readBook(browser, origin);
  const questionsOf = (chapter: string) => book.questions.get(chapter) ?? [];
  const sections = [
    ...book.chapters.map((part) => chapterSection(part, questionsOf(part.id), TEXTS)),
    ...book.lists.map(listSection),
  ];
  const info = imprint(record.data);
  const signs = sections.map(({ html, heading }) => html + heading).join('') + JSON.stringify(info) + ASCII;
  return {
    browser,
    imprint: info,
    edition: editionLabel(record.data),
    siteUrl: publishedUrl.replace(/\/$/, ''),
    book,
    questionsOf,
    sections,
    faces: await cutFaces(signs),
  };
}

/** A chapter that stands alone: with its self-test, its works and its answers. */
export const loneChapter = (part: ChapterPart, { questionsOf }: Material): Section =>
  chapterSection(part, questionsOf(part.id), TEXTS, true);

/** A chapter for a screen: its self-test can be taken. */
export const screenChapter = (part: ChapterPart): Section => ({
  ...listSection(part),
  isChapter: true,
  html: `${part.html}<h2 id="${part.id}--testaa">${TEXTS.title}</h2>${part.quiz}`,
});

/** The lines of the imprint, with how to cite what stands at an address of the site. */
export const linesFor = ({ imprint: info, edition, siteUrl }: Material, path = '/'): string[] =>
  imprintLines(info, edition, citationText(info, siteUrl + path), siteUrl);

/**
 * Style sheets of the editions, by name, after the rules of the typeface.
 * @param rules the rules; the typeface in them, if not given
 */
export const styleSheet = ({ faces }: Material, names: readonly string[], rules = faceRules(faces)): string =>
  [rules, ...names.map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))].join('\n');
