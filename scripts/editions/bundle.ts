import { build, type Rolldown } from 'vite';

/** A module and all that it imports as one script without modules, for a file that is opened from a disk. */
export async function bundle(entry: string): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'kirja' } },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = outputs.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`No script came of ${entry}.`);
  return chunk.code;
}
