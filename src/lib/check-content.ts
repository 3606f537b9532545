import { checkIdentity } from './checks/identity.ts';
import { checkProse } from './checks/prose.ts';
import { checkStatuses } from './checks/status.ts';
import { checkTargets, knownIds } from './checks/targets.ts';
import { checkUsage } from './checks/usage.ts';
import type { ContentFile } from './decode.ts';
import { buildGraph, type Graph } from './graph.ts';
import { parseContent } from './parse-content.ts';
import { sortProblems, type Problem } from './problems.ts';
import type { Entries } from './records.ts';

/** The content as the pages need it, and all that is wrong with it. */
export interface CheckedContent {
  entries: Entries;
  graph: Graph;
  problems: Problem[];
}

/**
 * Reads, validates and joins all content in one run. `check`, `dev` and `build` all call this, so that they stop on the
 * same problems with the same words.
 * @param files every file below `content/`
 */
export function checkContent(files: readonly ContentFile[]): CheckedContent {
  const { entries, problems } = parseContent(files);
  const graph = buildGraph(entries);
  const known = knownIds(
    entries,
    files.map(({ path }) => path),
  );
  return {
    entries,
    graph,
    problems: sortProblems([
      ...problems,
      ...checkIdentity(entries),
      ...checkTargets(entries, known),
      ...checkStatuses(entries),
      ...checkProse(entries, known),
      ...checkUsage(entries, graph),
    ]),
  };
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
