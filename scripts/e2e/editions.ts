/** The editions as the tests read them: made once for a built site, by the command that makes them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, programPath } from '../chromium.ts';
import { BOOK_FILES } from '../../src/lib/editions/files.ts';
import { DIST, requireSite } from './built-site.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Time for making all editions, and for installing what reads them. */
export const EDITIONS_TIMEOUT = 900_000;

const [pdf, epub, html, docx] = BOOK_FILES.map(({ name }) => `lataa/${name}`);
export const FILES = { pdf, epub, html, docx } as Record<'pdf' | 'epub' | 'html' | 'docx', string>;

/** Makes the editions where the site has none: a build takes the old ones away. */
export function requireEditions(): void {
  requireSite();
  if (!existsSync(join(DIST, FILES.docx))) makeEditions(DIST);
}

export function makeEditions(folder: string): void {
  execFileSync(process.execPath, ['scripts/editions.ts', folder], { cwd: ROOT, stdio: 'inherit' });
}

export const pathOfFile = (file: string): string => join(DIST, file);
export const readBytes = (file: string, folder = DIST): Uint8Array => readFileSync(join(folder, file));

/** The path of a program; as root on Debian its package is installed where it is missing. */
export async function requireProgram(name: string, debianPackage: string): Promise<string> {
  const found = programPath([name]) ?? ((await installPackages(debianPackage)) ? programPath([name]) : undefined);
  if (found) return found;
  throw new Error(`This test needs ${name} (Debian and Ubuntu: \`sudo apt-get install ${debianPackage}\`).`);
}

/** A program of npm that is too large to come with the project: it is installed where the tests keep such things. */
export function requireTool(specifier: string, program: string): string {
  const folder = join(ROOT, 'node_modules/.cache/tools', specifier.replaceAll(/[^a-z0-9.]+/g, '-'));
  const path = join(folder, 'node_modules', program);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    console.log(`Installing ${specifier} …`);
    // Its scripts would fetch browsers of its own.
    execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--prefix', folder, specifier], {
      stdio: 'ignore',
    });
  }
  if (!existsSync(path)) throw new Error(`${specifier} has no ${program} in ${dirname(path)}.`);
  return path;
}
