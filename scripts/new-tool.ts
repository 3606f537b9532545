/** `npm run new:tool`: asks about a tool in Finnish and writes a valid file for it into `content/tools/`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askAtTerminal } from './terminal.ts';
import { checkContent } from '../src/lib/checks/check-content.ts';
import { knownIds } from '../src/lib/checks/targets.ts';
import { newToolRecord, toolYaml } from '../src/lib/new-tool/new-tool.ts';
import { openFile } from '../src/lib/content/open-file.ts';
import { parseContent } from '../src/lib/content/parse-content.ts';
import { formatProblems } from '../src/lib/content/problems.ts';
import { readContent } from '../src/lib/content/read-content.ts';
import { today } from '../src/lib/schema/common.ts';
import { askForTool, type Known } from '../src/lib/new-tool/tool-interview.ts';

const root = process.cwd();
const files = readContent(root);

await askAtTerminal(
  'new-tool',
  (prompt) => askForTool(prompt, knownContent()),
  (answers) => {
    const tool = newToolRecord(answers, today());
    save(`content/tools/${tool.id}.yaml`, toolYaml(tool), tool.id);
  },
);

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

/** Writes the file in one go and tells how to go on. Never over another file. */
function save(path: string, source: string, id: string): void {
  writeFileSync(join(root, path), source, { flag: 'wx' });
  const problems = checkContent(readContent(root)).problems.filter(({ file }) => file === path);
  console.log(`
Kirjoitettu: ${path}
${problems.length > 0 ? `${formatProblems(problems)}\n` : ''}Tarkista:    npm run check
Katso:       npm run dev ja http://localhost:4321/tyokalut/${id}/
Täydennä, mitä tiedät: known, operator, languages, price, platforms, privacy, evidence, searchWords, terms, related.
Jokaisella tiedolla on lähde. Kentät selitetään tiedostossa content/ohje/viite.md.`);
}
