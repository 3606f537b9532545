/** `npm run check`: all problems of the content in one run; exit status 1 where one of them is an error. */
import { readFileSync } from 'node:fs';
import { checkContent, hasErrors } from '../src/lib/checks/check-content.ts';
import { formatProblems } from '../src/lib/content/problems.ts';
import { readContent } from '../src/lib/content/read-content.ts';
import { checkCitationFile, type PackageFacts } from '../src/lib/publication/citation-file.ts';

const { problems, entries } = checkContent(readContent(process.cwd()));
const facts = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFacts;
for (const { data } of entries.publication)
  problems.push(...checkCitationFile(data, facts, readFileSync('CITATION.cff', 'utf8')));
console.log(formatProblems(problems));
process.exitCode = hasErrors(problems) ? 1 : 0;
