/** Slips in the real content, whatever it holds: each leaves the same records or a problem that an author can act on. */
import { describe, expect, it } from 'vitest';
import { openFile } from '../content/open-file.ts';
import type { Problem } from '../content/problems.ts';
import { readContent } from '../content/read-content.ts';
import type { ContentKind, Entries, Entry } from '../content/records.ts';
import { mutated } from '../testing/mutations.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { joinContent } from './check-content.ts';

/** Slips in as many files at once, as many times: 320 in all. */
const FILES = 8;
const ROUNDS = 40;
const SEED = 14;
const DAY = '2026-11-29';

const files = readContent(process.cwd());
const written = files.filter(({ path }) => /\.(?:mdx|yaml|json)$/.test(path) && !path.includes('/lexicon/'));
const opened = files.filter(({ path }) => !path.includes('/lexicon/')).map(openFile);
const before = joinContent(opened, DAY);
const random = seededRandom(SEED);

/** The records of files, each as `file kind/id`, those of some files left out. */
const recordsOf = (entries: Entries, faulty: ReadonlySet<string> = new Set()): string[] =>
  (Object.keys(entries) as ContentKind[])
    .flatMap((kind) => entries[kind].map(({ id, file }: Entry<unknown>) => ({ file, key: `${file} ${kind}/${id}` })))
    .filter(({ file }) => !faulty.has(file))
    .map(({ key }) => key)
    .sort();
const told = new Set(before.problems.map(({ file, message }) => `${file} ${message}`));

/** Words of the tools' own messages, which are English. */
const ENGLISH = /\b(?:the|expected|unexpected|invalid|received|cannot|must|undefined|NaN)\b|\[object /i;

const isActionable = ({ line, column, message }: Problem): boolean =>
  line >= 1 && column >= 1 && /[.!?`”]$/.test(message) && !ENGLISH.test(message.replaceAll(/`[^`]*`|\([^)]*\)/g, ''));

describe('slips in the content', () => {
  it.each(Array.from({ length: ROUNDS }, (_item, index) => index + 1))('round %i', () => {
    const slips = new Map(random.some(written, FILES).map((file) => [file.path, mutated(file, random)]));
    const mutants = opened.map((file) => {
      const slip = slips.get(file.path);
      return slip ? openFile(slip) : file;
    });
    const { entries, problems } = joinContent(mutants, DAY);
    const found = problems.filter(({ file, message }) => !told.has(`${file} ${message}`));
    expect(found.filter((problem) => !isActionable(problem))).toEqual([]);
    const faulty = new Set(found.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    expect(recordsOf(entries, faulty)).toEqual(recordsOf(before.entries, faulty));
  });
});
