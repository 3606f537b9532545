/** What the workflows of `.github/` may do and run. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, { steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] }>;
}
const FOLDER = '.github/workflows';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

describe.each(workflows)('$name', ({ text, workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('names each action by a commit, and says which version that is', () => {
    const used = Array.from(text.matchAll(/uses: (.*)/g), ([, action = '']) => action);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

  it('may only read, unless a job says otherwise, and leaves no key in the checkout: but for what pushes', () => {
    const pushes = steps.some(({ run }) => run?.includes('git push'));
    expect(workflow.permissions).toEqual({ contents: pushes ? 'write' : 'read' });
    if (pushes) return;
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('runs commands that there are, with no text of others in them', () => {
    const runs = steps.flatMap(({ run }) => run ?? []);
    const commands = runs.flatMap((run) => Array.from(run.matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name));
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });
});
