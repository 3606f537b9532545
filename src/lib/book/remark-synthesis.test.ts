import type { Nodes } from 'mdast';
import { expect, it } from 'vitest';
import { isElement, isParent, parseMdx } from '../content/mdx.ts';
import { remarkSynthesis } from './remark-synthesis.ts';

/** The text after the plugin, a mark as `*`. */
function marked(text: string): string {
  const parsed = parseMdx(text);
  if (parsed.error) throw new Error(parsed.error.message);
  remarkSynthesis()(parsed.tree);
  const print = (node: Nodes): string => {
    if (isElement(node) && node.name === 'SynthesisMark') return '*';
    if (node.type === 'text') return node.value.replaceAll('\u00A0', '~');
    return isParent(node) ? node.children.map(print).join(node.type === 'paragraph' ? '' : '|') : '';
  };
  return print(parsed.tree);
}

it.each([
  ['a line', 'Tieto. <Synthesis>Päätelmä.</Synthesis> Lisää.', 'Tieto. Päätelmä.|~|* Lisää.'],
  ['a paragraph', '<Synthesis>\n\nPäätelmä.\n\n</Synthesis>\n\nTieto.', 'Päätelmä.~*|Tieto.'],
  ['each paragraph', '<Synthesis>\n\nYksi.\n\nKaksi.\n\n</Synthesis>', 'Yksi.~*|Kaksi.~*'],
  ['a list once', '<Synthesis>\n\n- Yksi.\n- Kaksi.\n\n</Synthesis>', 'Yksi.|Kaksi.~*'],
  [
    'a list and what leads to it once',
    '<Synthesis>\n\nKaksi:\n\n- Yksi.\n- Toinen.\n\n</Synthesis>',
    'Kaksi:|Yksi.|Toinen.~*',
  ],
  ['one line of its own', '<Synthesis>Päätelmä.</Synthesis>', 'Päätelmä.|~|*'],
])('marks %s', (_what, text, expected) => {
  expect(marked(text)).toBe(expected);
});

it('leaves the rest as it is', () => {
  expect(marked('Tieto.\n\n<Doubt>\n\nEpävarmaa.\n\n</Doubt>')).toBe('Tieto.|Epävarmaa.');
});
