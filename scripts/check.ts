/** `npm run check`: all problems of the content in one run; exit status 1 where one of them is an error. */
import { checkContent, hasErrors } from '../src/lib/check-content.ts';
import { formatProblems } from '../src/lib/problems.ts';
import { readContent } from '../src/lib/read-content.ts';

const { problems } = checkContent(readContent(process.cwd()));
console.log(formatProblems(problems));
process.exitCode = hasErrors(problems) ? 1 : 0;
