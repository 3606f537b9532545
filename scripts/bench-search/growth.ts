import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import { parse } from 'yaml';
import type { ContentFile } from '../../src/lib/decode.ts';
import type { Tool } from '../../src/lib/schema/tool.ts';
import type { IndexFiles } from '../../src/lib/search/build-index.ts';
import type { SearchDocument } from '../../src/lib/search/document.ts';
import { INDEX_FOLDER } from '../search-index.ts';

/** What the measured page needs; the indexes come anew. */
const NEEDED = ['404.html', '_astro', 'haku/index.html', 'pagefind'];

/** A tool as search knows it, without a page of it being built. */
export function toolDocument({ path, bytes }: ContentFile): SearchDocument {
  const tool = parse(new TextDecoder().decode(bytes)) as Tool;
  const text = (facts: readonly ({ text: string } | null)[]) => facts.map((fact) => fact?.text ?? '').join(' ');
  return {
    path: path.replace(/^content\/tools\/(.*)\.yaml$/, '/tyokalut/$1/'),
    title: tool.name,
    description: tool.summary,
    names: [],
    keywords: tool.searchWords,
    kind: 'tool',
    status: tool.status.value,
    audiences: tool.audiences.map(({ id }) => id),
    weight: 1,
    isHub: false,
    sections: [
      { anchor: '', heading: '', text: tool.summary },
      { anchor: 'mika', heading: 'Mikä se on', text: text(tool.known) },
      { anchor: 'tila', heading: 'Onko se yhä olemassa', text: tool.status.ground },
      { anchor: 'tarkista', heading: 'Mitä tarkistaa', text: text([...tool.privacy, ...tool.evidence]) },
    ],
  };
}

/**
 * Makes a site of a built one with the indexes of these documents in the place of its own.
 * @param site the built site
 * @param folder where the new one goes
 */
export async function writeGrownSite(
  site: string,
  folder: string,
  documents: readonly SearchDocument[],
  files: IndexFiles,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const name of NEEDED) cpSync(join(site, name), join(folder, name), { recursive: true });
  for (const [name, text] of files) {
    const path = join(folder, INDEX_FOLDER, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  await writePagefind(join(folder, 'pagefind'), documents);
}

async function writePagefind(folder: string, documents: readonly SearchDocument[]): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const { index, errors } = await createIndex({ forceLanguage: 'fi' });
  if (!index) throw new Error(errors.join('\n'));
  for (const { path, title, sections } of documents) {
    const content = [title, ...sections.flatMap(({ heading, text }) => [heading, text])].join('. ');
    await index.addCustomRecord({ url: path, content, language: 'fi', meta: { title } });
  }
  await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
}
