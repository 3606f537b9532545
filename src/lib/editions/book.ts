import { load } from 'cheerio';
import type { Question } from '../schema/question.ts';
import { shuffled } from '../learning/shuffle.ts';
import { escaped } from './markup.ts';
import { idsOf } from './links.ts';
import type { ChapterPart, Part } from './parts.ts';
import { quizText } from './quiz-text.ts';

/** A section of an edition: a part of the book with its heading. */
export interface Section {
  id: string;
  title: string;
  /** "1. Käsitteet"; a list has no number. */
  heading: string;
  isChapter: boolean;
  /** The section's markup below its heading. */
  html: string;
}

export interface SelfTestTexts {
  title: string;
  answers: string;
  works: string;
}

const headingOf = ({ number, title }: Part): string => (number === undefined ? title : `${number}. ${title}`);

export const listSection = (part: Part): Section => ({
  id: part.id,
  title: part.title,
  heading: headingOf(part),
  isChapter: false,
  html: part.html,
});

/**
 * A chapter with its self-test and the answers at its end.
 * @param withWorks whether its works stand in it: not where the book has its bibliography
 */
export function chapterSection(
  part: ChapterPart,
  questions: readonly Question[],
  texts: SelfTestTexts,
  withWorks = false,
): Section {
  const { id } = part;
  const quiz = quizText(id, questions, shuffled);
  const html = [
    part.html,
    questions.length > 0 && heading(`${id}--testaa`, texts.title) + quiz.questions,
    withWorks && part.works && `${heading(`${id}--lahteet`, texts.works)}<ul class="bibliography">${part.works}</ul>`,
    questions.length > 0 && heading(`${id}--vastaukset`, texts.answers) + quiz.answers,
  ];
  return { id, title: part.title, heading: headingOf(part), isChapter: true, html: html.filter(Boolean).join('\n') };
}

const heading = (id: string, text: string): string => `<h2 id="${id}">${escaped(text)}</h2>`;

/** All ids of sections, those of the sections themselves among them. */
export const sectionIds = (sections: readonly Section[]): Set<string> =>
  new Set(sections.flatMap(({ id, html }) => [id, ...idsOf(load(html, null, false))]));

/** The headings of a section that a table of contents names. */
export function subheadings({ html }: Section): { id: string; text: string }[] {
  const $ = load(html, null, false);
  return $('h2[id]:not(.box-heading)')
    .toArray()
    .map((node) => ({ id: $(node).attr('id') ?? '', text: $(node).text().trim() }));
}
