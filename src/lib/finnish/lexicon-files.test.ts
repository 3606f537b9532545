import { expect, it } from 'vitest';
import { parseLexicon } from './lexicon.ts';
import { lexiconFiles, listedWords, needsVerdict, readLexicon } from './lexicon-files.ts';
import { readContent } from '../content/read-content.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('puts forms into files by their first letter without dots, and reads them back', () => {
  const lexicon = parseLexicon(['äiti  äiti\napu  apu\nSuomen  Suomi\n25-vuotias  25-vuotias']);
  const files = lexiconFiles(lexicon);
  expect([...files.keys()].sort()).toEqual(['0.txt', 'a.txt', 's.txt']);
  const read = readLexicon(
    [...files].map(([name, text]) => ({ path: `content/lexicon/forms/${name}`, bytes: bytes(text) })),
  );
  expect(read).toEqual(lexicon);
});

it('tells the lists from the forms', () => {
  const files = [
    { path: 'content/lexicon/names.txt', bytes: bytes('# nimiä\nPenno\n') },
    { path: 'content/lexicon/forms/a.txt', bytes: bytes('apu  apu\n') },
  ];
  expect(listedWords(files).map(({ base }) => base)).toEqual(['Penno']);
});

it.each([
  ['sana', true],
  ['25-vuotias', true],
  ['a', false],
  ['S20050', false],
  ['GAD-7', false],
  ['THL:n', true],
])('%s needs a verdict: %s', (word, expected) => {
  expect(needsVerdict(word)).toBe(expected);
});

it('finds the lexicon of the project as its script writes it', () => {
  const files = readContent(process.cwd());
  const stored = files.filter(({ path }) => path.startsWith('content/lexicon/forms/'));
  const written = lexiconFiles(readLexicon(files));
  expect(stored.map(({ path, bytes: own }) => [path.split('/').at(-1), new TextDecoder().decode(own)])).toEqual(
    [...written].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
});
