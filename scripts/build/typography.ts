import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { setInFinnish } from '../../src/lib/finnish/page-setting.ts';

/** Sets the text of the built pages as Finnish is set, whatever it came from: content, data or Starlight's labels. */
export function typography(): AstroIntegration {
  return {
    name: 'typography',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(folder, file);
          writeFileSync(path, setInFinnish(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}
