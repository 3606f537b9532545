import { describe, expect, it } from 'vitest';
import { checked } from '../testing/content.ts';
import { citeProvision } from './cite-provision.ts';
import { asksBySection } from './provision-sections.ts';

const ask = (section: string | null, text: string) => ({ section, text, source: 'none' as const });

it('what a provision asks stands by section, last what has none', () => {
  const asks = [ask('53 e §', 'a'), ask(null, 'b'), ask('Äänilaki 5 a artikla', 'c'), ask('53 e §', 'd')];
  expect(asksBySection({ asks }).map(({ anchor, asks: own }) => [anchor, own.map(({ text }) => text)])).toEqual([
    ['kohta-53-e', ['a', 'd']],
    ['kohta-aanilaki-5-a-artikla', ['c']],
    ['yleista', ['b']],
  ]);
});

describe('a citation of a provision', () => {
  const [entry] = checked().entries.provisions;
  if (!entry) throw new Error('The fixture has no provision');

  it.each([
    ['8 §', 'asiakaslaki, 8 §', '/saadokset/asiakaslaki/#kohta-8'],
    ['9 §', 'asiakaslaki, 9 §', '/saadokset/asiakaslaki/'],
    [undefined, 'asiakaslaki', '/saadokset/asiakaslaki/'],
  ])('of the section %s', (section, text, href) => {
    expect(citeProvision(entry.data, section)).toEqual({ text, href, title: 'Asiakaslaki' });
  });
});
