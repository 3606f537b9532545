/** `npm run new:tool`: asks about a tool in Finnish and writes a valid file for it into `content/tools/`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { tellSystemFaults } from './build/tell-faults.ts';
import { checkContent } from '../src/lib/checks/check-content.ts';
import { knownIds } from '../src/lib/checks/targets.ts';
import { newToolRecord, toolYaml } from '../src/lib/new-tool/new-tool.ts';
import { openFile } from '../src/lib/content/open-file.ts';
import { parseContent } from '../src/lib/content/parse-content.ts';
import { formatProblems } from '../src/lib/content/problems.ts';
import type { Prompt } from '../src/lib/new-tool/prompt.ts';
import { readContent } from '../src/lib/content/read-content.ts';
import { today } from '../src/lib/schema/common.ts';
import { askForTool, type Known } from '../src/lib/new-tool/tool-interview.ts';

class Interrupted extends Error {}

tellSystemFaults();
const root = process.cwd();
const files = readContent(root);

const reader = createInterface({ input: process.stdin, output: process.stdout });

try {
  console.log('Vastaa kysymyksiin. Ctrl+C lopettaa, eikä mitään kirjoiteta.\n');
  const tool = newToolRecord(await askForTool(terminal(), knownContent()), today());
  save(`content/tools/${tool.id}.yaml`, toolYaml(tool), tool.id);
} catch (cause) {
  if (!(cause instanceof Interrupted)) throw cause;
  console.error('\nKeskeytetty. Tiedostoa ei kirjoitettu.');
  process.exitCode = 1;
} finally {
  reader.close();
}

function knownContent(): Known {
  const { entries } = parseContent(files.map(openFile));
  const options = (list: readonly { data: { id: string; name: string } }[]) =>
    list.map(({ data: { id, name } }) => ({ id, label: name })).sort((a, b) => a.label.localeCompare(b.label, 'fi'));
  const paths = files.map(({ path }) => path);
  const texts = readFileSync(join(root, 'src/content/i18n/fi.json'), 'utf8');
  return {
    tools: entries.tools.map(({ data: { id, name, status } }) => ({
      id,
      name,
      successor: status.successor?.tool ?? null,
    })),
    takenIds: knownIds(entries, paths).tool,
    kinds: options(entries.kinds),
    audiences: options(entries.audiences),
    actors: options(entries.actors),
    texts: JSON.parse(texts) as Record<string, string>,
  };
}

/** The person at the terminal, or a file of answers; its end and Ctrl+C are the same. */
function terminal(): Prompt {
  const lines = reader[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      // A line of its own for what comes before: the reader redraws one line only.
      const [last = '', ...before] = question.split('\n').reverse();
      before.reverse().forEach((line) => {
        console.log(line);
      });
      reader.setPrompt(last);
      reader.prompt();
      const line = await lines.next();
      if (line.done) throw new Interrupted();
      return line.value.trim();
    },
    say: (line) => {
      console.log(line);
    },
  };
}

/** Writes the file in one go and tells how to go on. Never over another file. */
function save(path: string, source: string, id: string): void {
  writeFileSync(join(root, path), source, { flag: 'wx' });
  const problems = checkContent(readContent(root)).problems.filter(({ file }) => file === path);
  console.log(`
Kirjoitettu: ${path}
${problems.length > 0 ? `${formatProblems(problems)}\n` : ''}Tarkista:    npm run check
Katso:       npm run dev ja http://localhost:4321/tyokalut/${id}/
Täydennä, mitä tiedät: known, operator, languages, price, platforms, privacy, evidence, searchWords, terms, related.
Jokaisella tiedolla on lähde. Kentät selitetään tiedostossa content/README.md.`);
}
