import { checkAddresses } from './addresses.ts';
import { checkEditions } from './editions.ts';
import { checkFigures } from './figures.ts';
import { checkIdentity } from './identity.ts';
import { checkLimits } from './limits.ts';
import { checkPermanence } from './permanence.ts';
import { checkPlacement } from './placement.ts';
import { checkProse } from './prose.ts';
import { checkQuestions } from './questions.ts';
import { checkRepeats } from './repeats.ts';
import { checkStatuses } from './status.ts';
import { checkTargets, knownIds } from './targets.ts';
import { checkUsage } from './usage.ts';
import { checkWeights } from './weight.ts';
import { checkWords } from './words.ts';
import { contentWords } from './content-words.ts';
import type { ContentFile } from '../content/decode.ts';
import { FOLDERS } from '../content/folders.ts';
import { buildGraph, type Graph } from '../content/graph.ts';
import type { Lexicon } from '../finnish/lexicon.ts';
import { listedWords, readLexicon } from '../finnish/lexicon-files.ts';
import { openFile, type OpenFile } from '../content/open-file.ts';
import { parseContent } from '../content/parse-content.ts';
import { sortProblems, type Problem } from '../content/problems.ts';
import type { Entries } from '../content/records.ts';
import type { Register } from '../permanent/place.ts';
import { pagePlaces } from '../permanent/page-places.ts';
import { readRegister } from '../permanent/register-file.ts';
import { resolvePlaces, type Places } from '../permanent/resolve.ts';

/** The content as the pages need it, and all that is wrong with it. */
export interface CheckedContent {
  entries: Entries;
  graph: Graph;
  problems: Problem[];
  /** The addresses of the places on the pages, and what is known of them. */
  places: Places;
  register: Register;
  /** Word forms of the content with their base forms. */
  lexicon: Lexicon;
}

/**
 * Checks everything, the words too. `check`, `dev` and `build` all call this, so that they stop on the same problems with
 * the same words.
 * @param files every file below `content/`
 * @param day the day on which statuses are looked at: see `checkStatuses`
 */
export function checkContent(files: readonly ContentFile[], day?: string): CheckedContent {
  const opened = files.map(openFile);
  const lexicon = readLexicon(files);
  const content = joinContent(opened, day);
  const words = isWhole(opened) ? checkWords(contentWords(opened), lexicon, listedWords(files)) : [];
  return { ...content, lexicon, problems: sortProblems([...content.problems, ...words]) };
}

const WORKS = 'content/references.json';

/** Where a file cannot be read, the names and the words that it brings would be unknown in all others. */
const isWhole = (files: readonly OpenFile[]): boolean =>
  !files.some(({ unreadable }) => unreadable) && files.some(({ path }) => path === WORKS);

/** The same without the spelling, which takes the longest. */
export const openContent = (files: readonly ContentFile[], day?: string): Omit<CheckedContent, 'lexicon'> =>
  joinContent(files.map(openFile), day);

/** A folder that is not there is the cause of all that its files leave unknown elsewhere. */
const lostFolders = (files: readonly OpenFile[]): Problem[] =>
  files.filter(({ path, unreadable }) => unreadable === 'disk' && isFolder(path)).flatMap(({ problems }) => problems);

const isFolder = (path: string): boolean => path === 'content' || FOLDERS.includes(path);

/** Validates and joins files that have been opened, without the spelling. */
export function joinContent(files: readonly OpenFile[], day?: string): Omit<CheckedContent, 'lexicon'> {
  const { entries, drafts, problems } = parseContent(files);
  const register = readRegister(files);
  const moved = entries.moved[0]?.data ?? { pages: [], places: [] };
  const places = resolvePlaces(pagePlaces(entries), register, moved);
  const graph = buildGraph(entries, (source) => places.of(source)?.id);
  const paths = files.map(({ path }) => path);
  const hasWorks = files.some(({ path, yaml }) => path === WORKS && Array.isArray(yaml?.data));
  const known = knownIds(entries, paths, drafts, hasWorks);
  problems.push(
    ...checkIdentity(entries, drafts),
    ...checkTargets(entries, known, drafts),
    ...checkAddresses(entries, known),
    ...checkStatuses(entries, drafts, day),
    ...checkProse(entries, known, drafts),
    ...checkFigures(entries, drafts),
    ...checkPlacement(entries, drafts),
    ...checkRepeats(entries, drafts),
    ...checkQuestions(entries, paths),
    ...checkLimits(entries),
    ...checkWeights(files),
    ...checkEditions(entries, known),
    ...checkPermanence(entries, known, places, register, paths),
  );
  const withErrors = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const faulty = files.filter(({ path }) => withErrors.has(path));
  const lost = lostFolders(files);
  const found = lost.length > 0 ? lost : [...problems, ...checkUsage(entries, graph, faulty)];
  return { entries, graph, places, register, problems: sortProblems(found) };
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
