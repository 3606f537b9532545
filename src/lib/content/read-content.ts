import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ContentFile } from './decode.ts';

/**
 * Reads every file below `content/`; the one place where the library touches the disk.
 * @param root the project's folder
 */
export function readContent(root: string): ContentFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: path.slice(root.length).replace(sep, '').replaceAll(sep, '/'),
      bytes: readFileSync(path),
    }));
}
