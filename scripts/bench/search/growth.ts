import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { parse } from 'yaml';
import { statusGroup } from '../../../src/lib/catalogue/status-group.ts';
import type { ContentFile } from '../../../src/lib/content/decode.ts';
import type { Lexicon } from '../../../src/lib/finnish/lexicon.ts';
import type { Tool } from '../../../src/lib/schema/tool.ts';
import type { SearchDocument } from '../../../src/lib/search/document.ts';
import { INDEX_FOLDER } from '../../../src/lib/search/index-files.ts';
import { writeSearchIndex } from '../../build/search-index.ts';
import { PLAIN_FOLDER } from './searchers.ts';

/** What the measured page needs of the built site, besides the indexes. */
const NEEDED = ['404.html', '_astro', 'haku/index.html'];

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
    filters: {
      kind: ['tool'],
      status: [statusGroup(tool.status)],
      audience: tool.audiences.map(({ id }) => id),
    },
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

/** Copies of a built site what searching it needs, with Pagefind as it comes beside ours. */
export async function writeSearchSite(site: string, folder: string): Promise<void> {
  copy(site, folder, [...NEEDED, INDEX_FOLDER]);
  await writePlainPagefind(folder, async (index) => {
    await index.addDirectory({ path: site });
  });
}

/** The same with the index of other documents in the place of the site's own. */
export async function writeGrownSite(
  site: string,
  folder: string,
  documents: readonly SearchDocument[],
  lexicon: Lexicon,
  names: readonly (readonly string[])[],
): Promise<void> {
  copy(site, folder, NEEDED);
  await writePlainPagefind(folder, async (index) => {
    for (const { path, title, sections } of documents) {
      const content = [title, ...sections.flatMap(({ heading, text }) => [heading, text])].join('. ');
      await index.addCustomRecord({ url: path, content, language: 'fi', meta: { title } });
    }
  });
  await writeSearchIndex(folder, documents, lexicon, names);
}

function copy(site: string, folder: string, names: readonly string[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of names) cpSync(join(site, name), join(folder, name), { recursive: true });
}

/** Closed at the end: Pagefind reads its settings from the environment when it starts, and our own index has others. */
async function writePlainPagefind(folder: string, add: (index: PagefindIndex) => Promise<void>): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'fi' });
  if (!index) throw new Error(errors.join('\n'));
  await add(index);
  await index.writeFiles({ outputPath: join(folder, PLAIN_FOLDER) });
  await close();
}
