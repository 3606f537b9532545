import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FOLDERS } from './folders.ts';
import { readContent } from './read-content.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(root, 'content/tools/sub'), { recursive: true });
  for (const file of ['tools/b.yaml', 'tools/a.yaml', 'tools/sub/c.yaml', 'tools/.b.yaml.swp', 'contents.yaml']) {
    writeFileSync(join(root, 'content', file), file);
  }
  fillFolders(root);
});
/** A file in each of the other folders: one without any is told of. */
function fillFolders(place: string): void {
  for (const folder of FOLDERS.filter((name) => name !== 'content/tools')) {
    mkdirSync(join(place, folder));
    writeFileSync(join(place, folder, 'x.txt'), 'x');
  }
}
/** What is read outside those. */
const readTools = (place: string) => readContent(place).filter(({ path }) => !path.endsWith('/x.txt'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

it('gives every file with its path from the root, hidden ones left out', () => {
  const files = readTools(root).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
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
  expect(readTools(root)).toHaveLength(4);
  for (const name of left) rmSync(join(root, 'content/tools', name));
});

it('says of what cannot be read why, in one Finnish sentence', () => {
  const place = mkdtempSync(join(tmpdir(), 'faulty-'));
  const shown = () => readTools(place).map(({ path, fault }) => `${path}: ${fault}`);
  expect(shown()).toEqual(['content: Tiedostoa tai kansiota ei ole. Palauta se versionhallinnasta.']);
  mkdirSync(join(place, 'content/tools/kansio.yaml'), { recursive: true });
  symlinkSync('/nowhere', join(place, 'content/tools/linkki.yaml'));
  fillFolders(place);
  expect(shown()).toEqual([
    'content/tools/kansio.yaml: Tämä on kansio, vaikka nimi on tiedoston. Anna kansiolle toinen nimi tai poista se.',
    'content/tools/linkki.yaml: Tämä on linkki toiseen tiedostoon, eikä muilla ole sitä. Korvaa linkki tiedostolla.',
  ]);
  rmSync(place, { recursive: true });
});

it('tells of a folder that is missing or has no files', () => {
  const place = mkdtempSync(join(tmpdir(), 'lost-'));
  mkdirSync(join(place, 'content/tools'), { recursive: true });
  fillFolders(place);
  rmSync(join(place, 'content/figures'), { recursive: true });
  expect(readTools(place).map(({ path, fault }) => `${path}: ${fault}`)).toEqual([
    'content/figures: Kansio puuttuu, tai siinä ei ole tiedostoja. Palauta se versionhallinnasta.',
    'content/tools: Kansio puuttuu, tai siinä ei ole tiedostoja. Palauta se versionhallinnasta.',
  ]);
  rmSync(place, { recursive: true });
});
