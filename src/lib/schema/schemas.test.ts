import { parse } from 'yaml';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SCHEMAS, type ContentKind } from '../content/records.ts';
import {
  CASES,
  CHAPTER,
  CONTENTS,
  EDITIONS,
  FIGURES,
  GLOSSARY,
  PROVISIONS,
  PUBLICATION,
  QUESTIONS,
  REFERENCES,
  TOOL,
  VOCABULARIES,
  anotherWork,
} from '../testing/fixtures.ts';

const PAGE = 'title: Tietoa\ndescription: Mistä on kyse.\nreviewed: "2024"\n';
const yaml = (texts: Record<string, string>, file: string): unknown => parse(texts[file] ?? '');
const valid: Record<ContentKind, unknown> = {
  tools: parse(TOOL),
  audiences: yaml(VOCABULARIES, 'audiences/nuoret.yaml'),
  actors: yaml(VOCABULARIES, 'actors/kela.yaml'),
  kinds: yaml(VOCABULARIES, 'kinds/sovellus.yaml'),
  glossary: yaml(GLOSSARY, 'glossary/verkkotyo.yaml'),
  chapters: parse(CHAPTER.split('---')[1] ?? ''),
  pages: parse(PAGE),
  contents: parse(CONTENTS),
  publication: parse(PUBLICATION),
  editions: parse(EDITIONS),
  moved: { pages: [{ from: '/a/', to: '/b/' }], places: [] },
  synonyms: { groups: [{ fi: ['vanhus'], sv: ['äldre'] }] },
  references: JSON.parse(REFERENCES),
  questions: yaml(QUESTIONS, 'questions/alku.yaml'),
  provisions: yaml(PROVISIONS, 'provisions/asiakaslaki.yaml'),
  cases: yaml(CASES, 'cases/kokeilu.yaml'),
  figures: yaml(FIGURES, 'figures/osuudet.yaml'),
};
const kinds = Object.keys(valid) as ContentKind[];
const records = kinds.filter((kind) => kind !== 'references');

/** The paths of what a schema refuses in the valid record with these fields. */
const refused = (kind: ContentKind, fields: object): string[] =>
  issuesOf(kind, { ...(valid[kind] as object), ...fields });

const issuesOf = (kind: ContentKind, data: unknown): string[] =>
  SCHEMAS[kind].safeParse(data).error?.issues.map(({ path }) => path.join('.')) ?? [];

beforeEach(() => {
  vi.setSystemTime('2026-11-21T12:00:00Z');
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(kinds)('the schema of %s', (kind) => {
  it('accepts a valid file', () => {
    expect(issuesOf(kind, valid[kind])).toEqual([]);
  });

  it.each([[null], ['text'], [5], [[null]]])('refuses a file that holds %j', (data) => {
    expect(issuesOf(kind, data)).not.toEqual([]);
  });
});

describe.each(records)('every record of %s', (kind) => {
  it('refuses an unknown field', () => {
    expect(SCHEMAS[kind].safeParse({ ...(valid[kind] as object), extra: 1 }).error?.issues[0]?.code).toBe(
      'unrecognized_keys',
    );
  });

  it.each(Object.keys(valid[kind] as object))('refuses to be without %s', (field) => {
    const rest = Object.fromEntries(Object.entries(valid[kind] as object).filter(([name]) => name !== field));
    expect(issuesOf(kind, rest)).toContain(field);
  });

  it.each(Object.keys(valid[kind] as object))('refuses a true in the place of %s', (field) => {
    expect(refused(kind, { [field]: true }).join()).toContain(field);
  });
});

describe('a tool', () => {
  const status = { ...(valid.tools as { status: object }).status };

  it.each([
    ['id', { id: 'Penno' }],
    ['summary', { summary: 'x'.repeat(201) }],
    ['entryType', { entryType: 'app' }],
    ['audiences', { audiences: [] }],
    ['audiences.0.actors', { audiences: [{ id: 'nuoret', actors: [] }] }],
    ['article.footnote', { article: { text: 'Teksti.', footnote: 23 } }],
    ['status.value', { status: { ...status, value: 'gone' } }],
    ['status.confidence', { status: { ...status, confidence: 'sure' } }],
    ['status.changed', { status: { ...status, changed: '2026-13' } }],
    ['status.seen', { status: { ...status, seen: '2026-11-22' } }],
    ['checked.method', { checked: { date: '2024', method: 'guess' } }],
    ['url.address', { url: { address: 'ftp://penno.fi', source: 'none', note: null } }],
    ['sources.0.url', { sources: [{ id: 'a', title: 'A', url: 'javascript:alert(1)', date: null }] }],
    ['otherNames.0.kind', { otherNames: [{ name: 'P', kind: 'old' }] }],
    ['searchWords.0', { searchWords: [''] }],
  ])('refuses a bad %s', (path, fields) => {
    expect(refused('tools', fields)).toEqual([path]);
  });

  it('may say nothing of what is not known', () => {
    const nothing = { article: null, operator: null, url: null, languages: null, price: null, platforms: null };
    expect(refused('tools', nothing)).toEqual([]);
  });
});

describe('a chapter', () => {
  it.each([
    ['objectives', { objectives: ['a', 'b'] }],
    ['keyPoints', { keyPoints: ['a', 'b', 'c', 'd', 'e', 'f'] }],
    ['plainSummary', { plainSummary: ['a'] }],
    ['description', { description: 'x'.repeat(201) }],
    ['reviewed', { reviewed: '2026-11-22' }],
  ])('refuses a bad %s', (path, fields) => {
    expect(refused('chapters', fields)).toEqual([path]);
  });
});

describe('a question', () => {
  const questions = (valid.questions as { questions: Record<string, unknown>[] }).questions;
  const changed = (type: string, fields: object): string[] => {
    const index = questions.findIndex((question) => question.type === type);
    const list = questions.with(index, { ...questions[index], ...fields });
    return refused('questions', { questions: list }).map((path) => path.replace(`questions.${index}.`, ''));
  };
  const option = { text: 'Jokin', correct: true, feedback: 'Syy.' };
  const other = { ...option, correct: false };

  it.each([
    ['single', 'type', { type: 'essay' }],
    ['single', 'objective', { objective: 0 }],
    ['single', 'objective', { objective: '1' }],
    ['single', 'prompt', { prompt: ' ' }],
    ['single', 'options', { options: [option, other] }],
    ['single', 'options', { options: [option, option, other] }],
    ['multiple', 'options', { options: [other, other, other] }],
    ['multiple', 'options', { options: [option, option, option] }],
    ['multiple', 'options.0.feedback', { options: [{ ...option, feedback: '' }, option, other] }],
    ['true-false', 'answer', { answer: 'true' }],
    ['true-false', 'feedback.false', { feedback: { true: 'Syy.' } }],
    ['matching', 'pairs', { pairs: [{ left: 'a', right: 'b', feedback: 'c' }] }],
    ['reflection', 'feedback', { feedback: null }],
    ['reflection', 'source', { source: [] }],
  ])('of the type %s is refused for a bad %s', (type, path, fields) => {
    expect(changed(type, fields)).toEqual([path]);
  });

  it('may have several right options, or only one wrong', () => {
    expect(changed('multiple', { options: [option, option, other] })).toEqual([]);
    expect(changed('multiple', { options: [option, other, other] })).toEqual([]);
  });
});

describe('a work', () => {
  const work = (fields: object) => issuesOf('references', [anotherWork(fields)]);
  const issued = (...parts: unknown[]) => ({ issued: { 'date-parts': parts } });

  it.each([[[2020]], [[2020, 2]], [[2020, 2, 29]], [[2026, 11, 21]], [[950]]])('accepts the date %j', (parts) => {
    expect(work(issued(parts))).toEqual([]);
  });
  it.each([[[]], [[2020, 13]], [[2021, 2, 29]], [[2020, 1, 1, 1]], [['2020']], [[2020.5]], [[2026, 11, 22]], [[2999]]])(
    'refuses the date %j',
    (parts) => {
      expect(work(issued(parts)).join()).toContain('0.issued.date-parts');
    },
  );
  it('refuses a span of dates', () => {
    expect(work(issued([2020], [2021]))).not.toEqual([]);
  });
  it.each([
    ['0.type', { type: 'novel' }],
    ['0.author', { author: [] }],
    ['0.author.0', { author: [{ given: 'Aino' }] }],
    ['0.language', { language: 'de' }],
    ['0.URL', { URL: 'www.thl.fi' }],
    ['0', { subtitle: 'Alaotsikko' }],
  ])('refuses a bad %s', (path, fields) => {
    expect(work(fields)).toEqual([path]);
  });
  it('may be an author without a given name, or an organisation', () => {
    expect(work({ author: [{ family: 'Plutarkhos' }, { literal: 'THL' }] })).toEqual([]);
  });
});
