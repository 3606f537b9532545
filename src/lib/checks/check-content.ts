import { checkAddresses } from './addresses.ts';
import { checkFigures } from './figures.ts';
import { checkIdentity } from './identity.ts';
import { checkProse } from './prose.ts';
import { checkQuestions } from './questions.ts';
import { checkStatuses } from './status.ts';
import { checkTargets, knownIds } from './targets.ts';
import { checkUsage } from './usage.ts';
import { checkWords } from './words.ts';
import { contentWords } from './content-words.ts';
import { decodeFile, type ContentFile } from '../content/decode.ts';
import { buildGraph, type Graph } from '../content/graph.ts';
import { listedWords, readLexicon } from '../finnish/lexicon-files.ts';
import { parseContent } from '../content/parse-content.ts';
import { sortProblems, type Problem } from '../content/problems.ts';
import type { Entries } from '../content/records.ts';

/** The content as the pages need it, and all that is wrong with it. */
export interface CheckedContent {
  entries: Entries;
  graph: Graph;
  problems: Problem[];
}

/**
 * Checks everything, the words too. `check`, `dev` and `build` all call this, so that they stop on the same problems with
 * the same words.
 * @param files every file below `content/`
 */
export function checkContent(files: readonly ContentFile[]): CheckedContent {
  const content = openContent(files);
  const words = checkWords(contentWords(files), readLexicon(files), listedWords(files));
  return { ...content, problems: sortProblems([...content.problems, ...words]) };
}

/**
 * Reads, validates and joins all content in one run, its spelling aside.
 * @param files every file below `content/`
 */
export function openContent(files: readonly ContentFile[]): CheckedContent {
  const { entries, drafts, problems } = parseContent(files);
  const graph = buildGraph(entries);
  const known = knownIds(
    entries,
    files.map(({ path }) => path),
    drafts,
  );
  problems.push(
    ...checkIdentity(entries, drafts),
    ...checkTargets(entries, known, drafts),
    ...checkAddresses(entries, known),
    ...checkStatuses(entries, drafts),
    ...checkProse(entries, known, drafts),
    ...checkFigures(entries, drafts),
    ...checkQuestions(entries),
  );
  const withErrors = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const faulty = files.filter(({ path }) => withErrors.has(path));
  return {
    entries,
    graph,
    problems: sortProblems([...problems, ...checkUsage(entries, graph, faulty.map(decodeFile))]),
  };
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
