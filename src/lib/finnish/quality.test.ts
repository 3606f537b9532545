import { expect, it } from 'vitest';
import { readLexicon } from './lexicon-files.ts';
import { readContent } from '../content/read-content.ts';
import { fold, undot } from './fold.ts';
import { type Entry, type Lexicon } from './lexicon.ts';
import { openTable } from './lookup.ts';
import { buildQueryTable } from './query-table.ts';
import { understand } from './query.ts';
import { isStopWord } from './stop-words.ts';

/*
 * How well queries are understood, measured on a fixed sample of the content's own inflected forms. The bounds stand a little
 * under what was measured, so that new content does not break them and a worse rule does.
 */
const lexicon = readLexicon(readContent(process.cwd()));

/** The same numbers in every run (a linear congruential generator, Numerical Recipes' constants). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const isInflected = ({ form, analyses }: Entry): boolean =>
  analyses.length > 0 && !isStopWord(form) && analyses.every(({ base }) => fold(base) !== fold(form));

const random = seeded(7);
const inflected = [...lexicon.entries.values()].filter(isInflected);
const sample = Array.from({ length: 800 }, () => inflected[Math.floor(random() * inflected.length)]).filter(
  (entry) => entry !== undefined,
);

const open = (from: Lexicon) => {
  const { manifest, shards } = buildQueryTable(from);
  return openTable(manifest, (index) => Promise.resolve(shards[index] ?? ''));
};

/** The share of words of which a query leads to one of the right base forms. */
async function shareRight(words: readonly { typed: string; entry: Entry }[], from: Lexicon): Promise<number> {
  const lookup = open(from);
  let right = 0;
  for (const { typed, entry } of words) {
    const lookups = (await understand(typed, lookup)).flatMap((term) => term.lookups);
    if (entry.analyses.some(({ base }) => lookups.includes(fold(base)))) right++;
  }
  return right / words.length;
}

/** The lexicon as it would be had the content never used these forms, but still their base forms. */
function without(forms: readonly Entry[]): Lexicon {
  const gone = new Set(forms.map(({ form }) => form));
  const bases = forms
    .flatMap(({ analyses }) => analyses)
    .map((analysis): Entry => ({ form: analysis.base, verdict: 'known', analyses: [analysis] }));
  const kept = [...lexicon.entries.values()].filter(({ form }) => !gone.has(form));
  return { entries: new Map([...bases, ...kept].map((entry) => [entry.form, entry])) };
}

it('knows every form of the content', async () => {
  expect(
    await shareRight(
      sample.map((entry) => ({ typed: entry.form, entry })),
      lexicon,
    ),
  ).toBe(1);
});

it('finds the base form of forms it has never seen by rule', async () => {
  expect(
    await shareRight(
      sample.map((entry) => ({ typed: entry.form, entry })),
      without(sample),
    ),
  ).toBeGreaterThan(0.94);
});

it('does so without dots', async () => {
  expect(
    await shareRight(
      sample.map((entry) => ({ typed: undot(entry.form), entry })),
      without(sample),
    ),
  ).toBeGreaterThan(0.93);
});

it('mends a typing mistake', async () => {
  const known = open(lexicon);
  await known.load([...lexicon.entries.keys()]);
  const words = sample
    .filter(({ form }) => /^\p{L}{6,}$/u.test(form))
    .slice(0, 300)
    .map((entry) => ({ typed: misspell(fold(entry.form)), entry }))
    .filter(({ typed }) => known.find(typed).length === 0);
  expect(await shareRight(words, lexicon)).toBeGreaterThan(0.92);
}, 60_000);

const LETTERS = 'abcdefghijklmnopqrstuvyäö';

/** One mistake of four kinds: a letter left out, two changed about, one wrong, one doubled. */
function misspell(word: string): string {
  const at = Math.floor(random() * (word.length - 1));
  const [start, letter = '', next = '', end] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  const wrong = LETTERS[Math.floor(random() * LETTERS.length)] ?? '';
  const ways = [
    start + next + end,
    start + next + letter + end,
    start + wrong + next + end,
    start + letter + letter + next + end,
  ];
  return ways[Math.floor(random() * ways.length)] ?? word;
}
