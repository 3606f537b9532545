/**
 * `npm run check`: all problems of the content in one run; exit status 1 where one of them is an error. In GitHub's
 * workflows it marks their lines too.
 */
import { hasErrors } from '../src/lib/checks/check-content.ts';
import { checkStatusChanges } from '../src/lib/checks/status-changes.ts';
import { annotations } from '../src/lib/content/annotations.ts';
import { formatProblems } from '../src/lib/content/problems.ts';
import { siteContent } from '../src/site-content.ts';
import { earlierFiles } from './earlier-files.ts';

const content = siteContent();
const problems = [...content.problems, ...checkStatusChanges(content.entries.tools, earlierFiles('content/tools'))];
if (process.env.GITHUB_ACTIONS === 'true') console.log(annotations(problems).join('\n'));
console.log(formatProblems(problems));
process.exitCode = hasErrors(problems) ? 1 : 0;
