import { basename } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { frontmatterOf } from './lib/content/mdx.ts';
import { parsePositioned } from './lib/content/yaml-file.ts';
import { editUrl } from './site.ts';

/** What Astro tells a loader besides its documented context: how each kind of file is opened. */
interface EntryType {
  getEntryInfo: (file: { contents: string; fileUrl: URL }) => unknown;
}
type Context = Parameters<Loader['load']>[0] & { entryTypes?: ReadonlyMap<string, EntryType> };

/**
 * The texts of `content/pages` for Starlight's route. Their fields are read as the check reads them: Astro's own reading of
 * YAML makes a date of what we take for text, and stops in English where we do not.
 */
export function checkedPages(): Loader {
  const loader = glob({ base: './content/pages', pattern: '*.mdx' });
  return {
    name: 'checked-pages',
    load: (context: Context) => {
      const mdx = context.entryTypes?.get('.mdx');
      const entryTypes = new Map([...(context.entryTypes ?? []), ['.mdx', { ...mdx, getEntryInfo: readEntry }]]);
      return loader.load({ ...context, entryTypes } as Context);
    },
  };
}

function readEntry({ contents, fileUrl }: { contents: string; fileUrl: URL }) {
  const rawData = frontmatterOf(contents) ?? '';
  const edit = editUrl(`content/pages/${basename(fileUrl.pathname)}`);
  return {
    data: { ...(parsePositioned(rawData).data ?? {}), ...(edit ? { editUrl: edit } : {}) },
    body: contents.replace(/^---\n[\s\S]*?\n---(?:\n|$)/, '').trim(),
    slug: undefined,
    rawData,
  };
}
