import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { parseMdx } from '../content/mdx.ts';
import { mentionsIn } from '../content/mentions.ts';
import { remarkFinnishMarks } from './remark-finnish-marks.ts';

const TEXT = `Puhuu "siitä" -- \`"koodi" --\` <Cite id="a-b" pages="1--2" />.`;

it('sets quotes and dashes of the text, not of code and attributes', () => {
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: `"a" -- 'b'` },
          { type: 'inlineCode', value: '"--"' },
        ],
      },
    ],
  };
  remarkFinnishMarks()(tree);
  expect(tree.children[0]).toMatchObject({ children: [{ value: '”a” – ’b’' }, { value: '"--"' }] });
});

it('agrees with what the graph reads', () => {
  expect(mentionsIn(parseMdx(TEXT).tree, () => '')[0]?.sentence).toBe('Puhuu ”siitä” – "koodi" --.');
});
