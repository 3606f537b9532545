import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readContent } from './read-content.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(root, 'content/tools/sub'), { recursive: true });
  for (const file of ['tools/b.yaml', 'tools/a.yaml', 'tools/sub/c.yaml', 'tools/.b.yaml.swp', 'contents.yaml']) {
    writeFileSync(join(root, 'content', file), file);
  }
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

it('gives every file with its path from the root, hidden ones left out', () => {
  const files = readContent(root).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
  expect(files).toEqual([
    ['content/contents.yaml', 'contents.yaml'],
    ['content/tools/a.yaml', 'tools/a.yaml'],
    ['content/tools/b.yaml', 'tools/b.yaml'],
    ['content/tools/sub/c.yaml', 'tools/sub/c.yaml'],
  ]);
});
