/** `npm run lexicon`: writes the base forms of all words of the content into `content/lexicon/forms/`, by Voikko. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentWords } from '../src/lib/content-words.ts';
import { buildLexicon, type Analyser } from '../src/lib/finnish/build-lexicon.ts';
import { parseVerdicts, parseVoikko } from '../src/lib/finnish/voikko.ts';
import { lexiconFiles, writtenWords, listedWords } from '../src/lib/lexicon-files.ts';
import { readContent } from '../src/lib/read-content.ts';

const root = process.cwd();
const folder = join(root, 'content/lexicon/forms');

function voikkospell(option: string, words: readonly string[]): string {
  const { status, error, stdout } = spawnSync('voikkospell', ['-d', 'fi', ...(option ? [option] : [])], {
    input: `${words.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1e9,
    // Voikko reads and writes in the locale's encoding.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (error || status !== 0) {
    console.error(
      `Voikkoa ei löydy. Asenna se (Debian ja Ubuntu): apt-get install libvoikko1 voikko-fi libvoikko-dev\n${error?.message ?? ''}`,
    );
    process.exit(1);
  }
  return stdout;
}

const voikko: Analyser = (words) => ({
  analyses: parseVoikko(voikkospell('-M', words)),
  wrong: parseVerdicts(voikkospell('', words)),
});

const files = readContent(root);
const lexicon = buildLexicon(writtenWords(contentWords(files)), listedWords(files), voikko);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of lexiconFiles(lexicon)) writeFileSync(join(folder, name), text);

const unknown = [...lexicon.entries.values()].filter(({ verdict }) => verdict === 'unknown');
console.log(`Sanastossa on ${lexicon.entries.size} sananmuotoa. Tuntemattomia on ${unknown.length}.`);
if (unknown.length) console.log('Aja `npm run check`: se kertoo, missä ne ovat.');
