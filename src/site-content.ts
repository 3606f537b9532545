import { statusOn } from './lib/catalogue/freshness.ts';
import { readFileSync } from 'node:fs';
import { checkContent, type CheckedContent } from './lib/checks/check-content.ts';
import type { Problem } from './lib/content/problems.ts';
import { readContent } from './lib/content/read-content.ts';
import { checkCitationFile, type PackageFacts } from './lib/publication/citation-file.ts';
import { buildDay } from './site.ts';

/** Astro's configuration and the pages are parts of one process, but each has modules of its own: this is what they share. */
const shared = globalThis as typeof globalThis & { siteContent?: CheckedContent };

/** The content of the site, read and checked once in a process. Whoever builds pages from it has to look at its problems first. */
export const siteContent = (): CheckedContent => (shared.siteContent ??= readOn(buildDay()));

/** The content with each tool's status as old as it is on a day. */
function readOn(day: string): CheckedContent {
  const content = checkContent(readContent(process.cwd()), day);
  const tools = content.entries.tools.map((tool) => ({
    ...tool,
    data: { ...tool.data, status: statusOn(tool.data.status, day) },
  }));
  const problems = [...content.problems, ...citationProblems(content)];
  return { ...content, problems, entries: { ...content.entries, tools } };
}

/** What tells of the book outside `content/` says the same of it. */
function citationProblems({ entries }: CheckedContent): Problem[] {
  const facts = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFacts;
  const citation = readFileSync('CITATION.cff', 'utf8');
  return entries.publication.flatMap(({ data }) => checkCitationFile(data, facts, citation));
}

/** Reads and checks the content anew, after a file has changed. */
export function reopenSiteContent(): CheckedContent {
  delete shared.siteContent;
  return siteContent();
}
