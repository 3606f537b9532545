/** `npm run check`: all problems of the content in one run; exit status 1 where one of them is an error. */
import { readFileSync } from 'node:fs';
import { hasErrors } from '../src/lib/checks/check-content.ts';
import { formatProblems } from '../src/lib/content/problems.ts';
import { checkCitationFile, type PackageFacts } from '../src/lib/publication/citation-file.ts';
import { siteContent } from '../src/site-content.ts';

const { entries, problems: inContent } = siteContent();
const facts = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFacts;
const citation = readFileSync('CITATION.cff', 'utf8');
const problems = [...inContent, ...entries.publication.flatMap(({ data }) => checkCitationFile(data, facts, citation))];
console.log(formatProblems(problems));
process.exitCode = hasErrors(problems) ? 1 : 0;
