/**
 * `npm run release -- "What has changed, in Finnish"`: makes the content's next edition, of today. Sets its number and date,
 * begins its list of changes, writes the register and CITATION.cff, and tells what is left to do. Nothing is committed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { nextEdition, type EditionFiles } from '../src/lib/publication/release.ts';
import { today } from '../src/lib/schema/common.ts';
import { refuse } from './build/refuse.ts';

const NAMES = ['content/publication.yaml', 'content/editions.yaml', 'package.json', 'package-lock.json'] as const;

/** Runs another command of the project, and goes on only if it ends well. */
function command(script: string, fault: string): void {
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) refuse(fault);
}

const files = Object.fromEntries(NAMES.map((name) => [name, readFileSync(name, 'utf8')])) as unknown as EditionFiles;
const release = nextEdition(files, today(), process.argv.slice(2).join(' '));
if (typeof release === 'string') refuse(release);

for (const name of NAMES) writeFileSync(name, release.files[name]);
const fault =
  'Painos jäi kesken. Peru se komennolla `git checkout content package.json package-lock.json CITATION.cff`, korjaa virheet ja aja komento uudelleen.';
for (const step of ['register', 'citation', 'check']) command(`scripts/${step}.ts`, fault);

const { number } = release;
console.log(
  [
    `Painos ${number} on tehty:`,
    ...[...release.done, 'content/register/: uudet osoitteet ja kohdat', 'CITATION.cff: painos ja päivä'].map(
      (line) => `  ${line}`,
    ),
    'Tee vielä:',
    '  1. Kirjoita muutokset sivuittain tiedostoon content/editions.yaml, ja lue kaikki: git diff',
    '  2. npm test',
    `  3. git add -A && git commit -m "Publish edition ${number}" && git tag painos-${number}`,
    `  4. git push && git push origin painos-${number}   (GitHub julkaisee merkistä; muualla katso README.md)`,
  ].join('\n'),
);
