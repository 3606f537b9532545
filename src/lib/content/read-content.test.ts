import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

it('passes over what systems and editors leave', () => {
  const left = ['desktop.ini', 'Thumbs.db', '~$penno.docx', 'penno.yaml~', '.DS_Store', 'a.yaml.swp'];
  for (const name of left) writeFileSync(join(root, 'content/tools', name), 'x');
  mkdirSync(join(root, 'content/.obsidian'));
  writeFileSync(join(root, 'content/.obsidian/app.json'), '{}');
  expect(readContent(root)).toHaveLength(4);
  for (const name of left) rmSync(join(root, 'content/tools', name));
});

it('says of what cannot be read why, in one Finnish sentence', () => {
  const place = mkdtempSync(join(tmpdir(), 'faulty-'));
  const shown = () => readContent(place).map(({ path, fault }) => `${path}: ${fault}`);
  expect(shown()).toEqual(['content: Tiedostoa tai kansiota ei ole. Palauta se versionhallinnasta.']);
  mkdirSync(join(place, 'content/tools/kansio.yaml'), { recursive: true });
  symlinkSync('/nowhere', join(place, 'content/tools/linkki.yaml'));
  expect(shown()).toEqual([
    'content/tools/kansio.yaml: Tämä on kansio, vaikka nimi on tiedoston. Anna kansiolle toinen nimi tai poista se.',
    'content/tools/linkki.yaml: Tämä on linkki toiseen tiedostoon, eikä muilla ole sitä. Korvaa linkki tiedostolla.',
  ]);
  rmSync(place, { recursive: true });
});
