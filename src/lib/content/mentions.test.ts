import { describe, expect, it } from 'vitest';
import { parseMdx } from './mdx.ts';
import { mentionsIn } from './mentions.ts';
import { textPlaces } from '../permanent/text-places.ts';

const NAMES: Record<string, string> = { penno: 'Penno', netari: 'Netari' };
const treeOf = (text: string) => {
  const parsed = parseMdx(text);
  if (parsed.error) throw new Error(parsed.error.message);
  return parsed.tree;
};
const mentions = (text: string) => mentionsIn(treeOf(text), ({ id }) => NAMES[id] ?? id);
const sentences = (text: string) => mentions(text).map(({ sentence }) => sentence);
const anchors = (text: string) => mentions(text).map(({ anchor }) => anchor);

describe('what counts as a mention', () => {
  it('is a citation, a tool, a term and a link to a page of a node', () => {
    const found = mentions(
      '<Cite id="a" /> <Tool id="penno" /> <Term id="b">termi</Term> [linkki](/kohderyhmat/nuoret/) [t](/sanasto/#c)',
    );
    expect(found.map(({ to }) => `${to.kind} ${to.id}`)).toEqual([
      'reference a',
      'tool penno',
      'term b',
      'audience nuoret',
      'term c',
    ]);
  });

  it('is not another link, another component, or a component without an id', () => {
    expect(mentions('[a](https://thl.fi) [b](/tyokalut/) [c](#d) <Cite /> <Cite id={1} /> <ToolTable />')).toEqual([]);
  });
});

describe('the sentence', () => {
  it('is the one around the mention, without the citation', () => {
    expect(sentences('Ensimmäinen. Toinen väite <Cite id="a" />. Kolmas.')).toEqual(['Toinen väite.']);
  });

  it('does not end at an abbreviation, an ordinal or a number', () => {
    expect(sentences('Apua saa esim. puhelimella 1.1.2023 alkaen, n. 20,5 prosenttia <Cite id="a" />.')).toEqual([
      'Apua saa esim. puhelimella 1.1.2023 alkaen, n. 20,5 prosenttia.',
    ]);
  });

  it('ends at a question, an exclamation and a closing quotation mark', () => {
    expect(sentences('Miksi? ”Niin vain.” Väite <Cite id="a" />! Muu.')).toEqual(['Väite!']);
  });

  it('takes all that a group of citations stands behind', () => {
    expect(sentences('Alku. Väite <Cites><Cite id="a" /><Cite id="b" /></Cites>.')).toEqual(['Väite.', 'Väite.']);
  });

  it('has the names of tools and the words of terms', () => {
    expect(sentences('<Tool id="penno" /> on <Term id="b">*väline*</Term> <Cite id="a" />.')).toEqual([
      'Penno on väline.',
      'Penno on väline.',
      'Penno on väline.',
    ]);
    expect(sentences('<Tool id="penno">Pennossa</Tool> lasketaan.')).toEqual(['Pennossa lasketaan.']);
  });

  it('is a list item, a row of a table, or a heading', () => {
    expect(sentences('- Yksi <Cite id="a" />\n- Kaksi')).toEqual(['Yksi']);
    expect(sentences('| a | b |\n|---|---|\n| Aika | Pitkä <Cite id="a" /> |')).toEqual(['Aika – Pitkä']);
    expect(sentences('## Otsikko <Cite id="a" />')).toEqual(['Otsikko']);
  });

  it('keeps signs that look like HTML as text', () => {
    expect(sentences('Koodi `<script>` on vaaraton <Cite id="a" />.')).toEqual(['Koodi <script> on vaaraton.']);
  });
});

describe('the anchor', () => {
  const TEXT =
    'Alku <Cite id="a" />.\n\n## Yksi\n\n- Väite <Cite id="a" />\n- <Tool id="penno" />\n\n### Työ & raha\n\n<Tool id="netari" />';

  it('is the section where the place has no id', () => {
    expect(anchors(TEXT)).toEqual([undefined, 'yksi', 'yksi', 'tyo--raha']);
  });

  it('is the paragraph, the item or the table that it stands in', () => {
    const tree = treeOf(`${TEXT}\n\n| a |\n|---|\n| Rivi <Cite id="a" /> |`);
    const ids = new Map(textPlaces(tree).map(({ source, text }) => [source, text]));
    expect(
      mentionsIn(
        tree,
        ({ id }) => id,
        (source) => ids.get(source),
      ).map(({ anchor }) => anchor),
    ).toEqual(['Alku.', 'Väite', 'yksi', 'tyo--raha', 'a – Rivi –']);
  });
});
