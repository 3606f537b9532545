/** Finds and starts Chromium, for the browser tests and for what is printed with it. */
import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const APT_LOCK = join(tmpdir(), 'apt-get.lock');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const startChromium = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await chromiumPath(), args: FLAGS });

/** The path of Chromium: `CHROMIUM_PATH`, or one on the `PATH`; as root on Debian it is installed where there is none. */
export async function chromiumPath(): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const found = programPath(NAMES) ?? ((await installPackages('chromium')) ? programPath(NAMES) : undefined);
  if (found) return found;
  throw new Error(
    'Chromium is needed. Install it (Debian and Ubuntu: `sudo apt-get install chromium`), or give the path of ' +
      'Chromium or Chrome in the environment variable CHROMIUM_PATH.',
  );
}

/**
 * Installs packages with apt-get, as root on Debian.
 * @returns whether it could be tried
 */
export async function installPackages(...names: string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.log(`Installing ${names.join(', ')} with apt-get …`);
  const commands = `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`;
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 1e8 };
  // One at a time: files of tests run beside each other, and apt-get does not wait for another.
  await promisify(execFile)('flock', [APT_LOCK, 'sh', '-c', commands], options);
  return true;
}

/** The first program of these names on the `PATH`. */
export function programPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
