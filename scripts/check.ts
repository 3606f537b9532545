/** `npm run check`: all problems of the content in one run; exit status 1 where one of them is an error. */
import { checkContent, hasErrors } from '../src/lib/checks/check-content.ts';
import { formatProblems } from '../src/lib/content/problems.ts';
import { readContent } from '../src/lib/content/read-content.ts';

const { problems } = checkContent(readContent(process.cwd()));
console.log(formatProblems(problems));
process.exitCode = hasErrors(problems) ? 1 : 0;
