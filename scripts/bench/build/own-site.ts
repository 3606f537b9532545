import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../../../src/lib/content/decode.ts';
import type { Project } from './measure.ts';

/** All that a build reads. Packages are found in the project's own node_modules, which is in a folder above. */
const NEEDED = [
  'CITATION.cff',
  'astro.config.mjs',
  'content',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/**
 * Copies the project into a folder of its own and adds content to it, so that it is measured without touching the real one.
 * @param folder a folder below the project's
 */
export function copySite(folder: string, added: readonly ContentFile[] = []): Project {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of NEEDED) cpSync(name, join(folder, name), { recursive: true });
  for (const { path, bytes } of added) writeFileSync(join(folder, path), bytes);
  return { folder, program: ['scripts/build.ts'] };
}
