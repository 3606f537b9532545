import type { ContentFile } from '../../../src/lib/content/decode.ts';
import { readContent } from '../../../src/lib/content/read-content.ts';
import { contentFiles } from '../../../src/lib/testing/content.ts';
import { anotherWork, bibliography, CHAPTER, GLOSSARY, TOOL } from '../../../src/lib/testing/fixtures.ts';

/** An input that may be made as large as one likes. */
interface Growing {
  name: string;
  /** Of the larger of the two inputs. */
  size: number;
  files: (size: number) => ContentFile[];
}

/** The words that the project knows: near ones are looked for among them. */
const lexicon = readContent(process.cwd()).filter(({ path }) => path.startsWith('content/lexicon/'));

const inChapter = (name: string, size: number, text: (size: number) => string): Growing => ({
  name,
  size,
  files: (count) => [...contentFiles({ 'chapters/alku.mdx': `${CHAPTER}\n${text(count)}\n` }), ...lexicon],
});
const inTool = (name: string, size: number, text: (size: number) => string): Growing => ({
  name,
  size,
  files: (count) => [...contentFiles({ 'tools/penno.yaml': text(count) }), ...lexicon],
});

const LETTERS = 'aeiouhjklmnprstv';
/** A word that no list has, another one for each number. */
const strange = (number: number): string =>
  `q${Array.from(number.toString(16).padStart(5, '0'), (digit) => LETTERS[Number.parseInt(digit, 16)]).join('')}x`;
const strangers = (count: number): string => Array.from({ length: count }, (_item, index) => strange(index)).join(' ');
const CITE = '<Cite id="virtanen-2020" />';

export const GROWING: readonly Growing[] = [
  inChapter('letters of one word', 100_000, (size) => `${'a'.repeat(size)} ${CITE}.`),
  inChapter('unknown words', 10_000, (size) => `${strangers(size)} ${CITE}.`),
  inChapter('unclosed braces', 1_000, (size) => '{'.repeat(size)),
  inChapter('unclosed components', 1_000, (size) => '<Doubt>\n\n'.repeat(size)),
  inChapter('unclosed brackets', 2_000, (size) => '[a'.repeat(size)),
  inChapter('unclosed stars', 4_000, (size) => '**a '.repeat(size)),
  inChapter('paragraphs', 2_000, (size) => `Väite on tämä ${CITE}.\n\n`.repeat(size)),
  inChapter('rows of a table', 4_000, (size) => `| a | b |\n| - | - |\n${`| c | ${CITE} |\n`.repeat(size)}`),
  inChapter('headings', 2_000, (size) => '## Otsikko\n\n'.repeat(size)),
  inChapter('addresses', 2_000, (size) => `${'www.esimerkki.fi '.repeat(size)} ${CITE}.`),
  inChapter('invisible letters', 10_000, (size) => `${'a\u200B '.repeat(size)} ${CITE}.`),
  inTool('letters of one word in data', 100_000, (size) => TOOL.replace('Maksuton.', 'a'.repeat(size))),
  inTool('unknown words in data', 10_000, (size) => TOOL.replace('Maksuton.', strangers(size))),
  inTool('items of a list', 5_000, (size) => TOOL.replace('[raha]', `[${strangers(size).replaceAll(' ', ', ')}]`)),
  inTool('unclosed brackets in data', 2_000, (size) => TOOL.replace('[raha]', '['.repeat(size))),
  inTool('lines too deep', 5_000, (size) => TOOL.replace('[raha]', `\n  - raha${'\n    - laina'.repeat(size)}`)),
  {
    name: 'works',
    size: 2_000,
    files: (count) =>
      contentFiles({
        'references.json': bibliography(
          ...Array.from({ length: count }, (_item, index) =>
            anotherWork({ id: `laine-${index}`, title: strange(index) }),
          ),
        ),
      }),
  },
  {
    name: 'terms',
    size: 2_000,
    files: (count) =>
      contentFiles(
        Object.fromEntries(
          Array.from({ length: count }, (_item, index) => [
            `glossary/${strange(index)}.yaml`,
            (GLOSSARY['glossary/verkkotyo.yaml'] ?? '').replaceAll(/verkkoty./g, strange(index)),
          ]),
        ),
      ),
  },
];
