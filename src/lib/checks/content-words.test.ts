import { expect, it } from 'vitest';
import { openFile } from '../content/open-file.ts';
import { contentWords } from './content-words.ts';

const wordsIn = (path: string, text: string) =>
  contentWords([openFile({ path, bytes: new TextEncoder().encode(text) })]);
const brief = (path: string, text: string) =>
  wordsIn(path, text).map(({ word, line, column }) => `${line}:${column} ${word}`);

it('finds the words of a YAML file where they stand, in folded text too', () => {
  const text =
    'id: penno\nname: Penno\nsummary: >-\n  Oma\n  talous\nurl:\n  address: https://www.penno.fi/\n  note: "Katso penno.fi nyt"\nsource: [{ ref: thl, pages: "s. 2" }]\n';
  expect(brief('content/tools/penno.yaml', text)).toEqual([
    '2:7 Penno',
    '4:3 Oma',
    '5:3 talous',
    '8:10 Katso',
    '8:25 nyt',
  ]);
});

it('leaves out the comment behind the header of a text in a block', () => {
  const text = 'known:\n  - text: >-  # ohje kirjoittajalle\n      Oma talous\n    other: |\n      Rivi\n';
  expect(brief('content/tools/a.yaml', text)).toEqual(['3:7 Oma', '3:11 talous', '5:7 Rivi']);
  expect(brief('content/tools/a.yaml', 'a: >-  # ohje')).toEqual([]);
});

it('finds the words of a chapter and its frontmatter, and not those of code, addresses and attributes', () => {
  const text =
    '---\ntitle: Luku yksi\n---\n\n## Otsikko\n\nSana <Term id="x">termi</Term> ja *korostus* [linkki](/a/b/) <Cite id="y" pages="s. 3" />. `koodi`\n';
  expect(brief('content/chapters/a.mdx', text)).toEqual([
    '2:8 Luku',
    '2:13 yksi',
    '5:4 Otsikko',
    '7:1 Sana',
    '7:19 termi',
    '7:32 ja',
    '7:36 korostus',
    '7:47 linkki',
  ]);
});

it('finds the words of questions, and not their ids, types, sources and answers', () => {
  const text =
    'chapter: alku\nquestions:\n  - id: alku-1\n    type: true-false\n    objective: 1\n    prompt: Väite\n    answer: false\n    feedback: { true: Kyllä, false: Ei }\n    source: [{ ref: thl, pages: "s. 2" }, synthesis]\n';
  expect(brief('content/questions/alku.yaml', text)).toEqual(['6:13 Väite', '8:23 Kyllä', '8:37 Ei']);
});

it('tells the language of a work from that of our notes on it, and knows names', () => {
  const text = JSON.stringify([
    {
      id: 'a',
      title: 'Social work',
      author: [{ family: 'Wolf' }],
      language: 'en',
      custom: { about: 'Teos', article: ['artikkeli'] },
    },
  ]);
  expect(
    wordsIn('content/references.json', text).map(({ word, language, isName }) => [word, language, isName]),
  ).toEqual([
    ['Social', 'en', false],
    ['work', 'en', false],
    ['Wolf', 'en', true],
    ['Teos', 'fi', false],
  ]);
});

it('skips files that do not open and files of other kinds', () => {
  expect(wordsIn('content/tools/a.yaml', 'a: [b')).toEqual([]);
  expect(wordsIn('content/chapters/a.mdx', '<Term')).toEqual([]);
  expect(wordsIn('content/README.md', 'Ohje')).toEqual([]);
});

it('skips what cannot be decoded, and what is no JSON or has no frontmatter though it may be read', () => {
  const latin1 = Buffer.from('name: Ääni ja päivä\n', 'latin1');
  expect(contentWords([openFile({ path: 'content/tools/a.yaml', bytes: latin1 })])).toEqual([]);
  expect(wordsIn('content/references.json', '[{ "title": ”Sana kerrallaan” }]')).toEqual([]);
  expect(wordsIn('content/chapters/a.mdx', 'title: Luku\n---\n\nSana.\n')).toEqual([]);
});

it('finds words where they stand in a file with Windows line ends', () => {
  expect(brief('content/chapters/a.mdx', '---\r\ntitle: Luku\r\n---\r\n\r\nSana.\r\n')).toEqual([
    '2:8 Luku',
    '5:1 Sana',
  ]);
});
