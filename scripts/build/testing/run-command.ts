/** Commands of a copy of the project, as real processes. */
import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

const ASTRO = resolve('node_modules/astro/bin/astro.mjs');

export interface Outcome {
  status: number | null;
  /** What it printed, both on the output and as errors. */
  output: string;
}

/** A command of the project that is running. */
export interface Running {
  process: ChildProcess;
  outcome: Promise<Outcome>;
}

/** Runs a program of the project with Node: a path of a script, or `astro` with its command. */
export const start = (folder: string, ...command: string[]): Running => startWith({}, folder, ...command);

function startWith(variables: NodeJS.ProcessEnv, folder: string, ...[program = '', ...rest]: string[]): Running {
  const file = program === 'astro' ? ASTRO : program;
  const child = spawn(process.execPath, [file, ...rest], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...variables },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      output += part.toString();
    });
  }
  const outcome = new Promise<Outcome>((resolve) => {
    child.on('close', (status) => {
      resolve({ status, output: output.trim() });
    });
  });
  return { process: child, outcome };
}

export const run = (folder: string, ...command: string[]): Promise<Outcome> => start(folder, ...command).outcome;

/** The same with variables of the environment. */
export const runWith = (variables: NodeJS.ProcessEnv, folder: string, ...command: string[]): Promise<Outcome> =>
  startWith(variables, folder, ...command).outcome;
