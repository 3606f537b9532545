import { execFileSync } from 'node:child_process';

/**
 * Gives the text that a changed file had before: in the last commit, or in the branch that a pull request is made to. Where
 * there is no Git, nothing has changed.
 */
export function earlierFiles(folder: string): (file: string) => string | undefined {
  // What GitHub checks out for a pull request is a merge, whose first parent is the branch that it is made to.
  const base = process.env.GITHUB_BASE_REF ? 'HEAD^1' : 'HEAD';
  const changed = new Set(git('diff', '--name-only', '--relative', base, '--', folder)?.split('\n'));
  return (file) => (changed.has(file) ? git('show', `${base}:./${file}`) : undefined);
}

function git(...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
