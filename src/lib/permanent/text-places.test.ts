import { expect, it } from 'vitest';
import { parseMdx } from '../content/mdx.ts';
import { textPlaces } from './text-places.ts';

const placesOf = (text: string) =>
  textPlaces(parseMdx(text).tree).map(({ id, isOwn, text: said }) => [id ?? (isOwn ? 'own' : 'k'), said]);

it('are headings, paragraphs, items, tables and figures, in their order', () => {
  const text = [
    '## Mistä on *kyse* <Term id="a">sanasta</Term>',
    'Virke, jolla on lähde <Cite id="b" />.',
    '- Yksi\n- Kaksi\n  - Sisällä',
    '| a | b |\n|---|---|\n| c | d |',
    '<Chart id="osuudet" />',
    '<Doubt>\n\nEpävarmaa.\n\n</Doubt>',
  ].join('\n\n');
  expect(placesOf(text)).toEqual([
    ['mista-on-kyse-sanasta', 'Mistä on kyse sanasta'],
    ['k', 'Virke, jolla on lähde.'],
    ['k', 'Yksi'],
    ['k', 'Kaksi'],
    ['k', 'Sisällä'],
    ['k', 'a – b – c – d –'],
    ['kuvio-osuudet', ''],
    ['k', 'Epävarmaa.'],
  ]);
});

it('an item is one place with all its paragraphs', () => {
  expect(placesOf('- Yksi.\n\n  Jatko.\n\n- Kaksi.')).toEqual([
    ['k', 'Yksi. Jatko.'],
    ['k', 'Kaksi.'],
  ]);
});

it('tell what is our own reasoning; components alone are no paragraph', () => {
  expect(placesOf('<Synthesis>\n\nPäätelmä.\n\n</Synthesis>\n\n<Tool id="a" /> <Tool id="b" />')).toEqual([
    ['own', 'Päätelmä.'],
  ]);
});
