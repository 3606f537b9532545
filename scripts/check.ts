/** `npm run check`: all problems of the content in one run; exit status 1 where one of them is an error. */
import { hasErrors } from '../src/lib/checks/check-content.ts';
import { formatProblems } from '../src/lib/content/problems.ts';
import { siteContent } from '../src/site-content.ts';

const { problems } = siteContent();
console.log(formatProblems(problems));
process.exitCode = hasErrors(problems) ? 1 : 0;
