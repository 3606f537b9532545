import type { ContentFile } from '../content/decode.ts';
import type { Random } from './seeded-random.ts';

/** What a slip of the hand does to a text: each takes the text and gives it back changed. */
type Slip = (text: string, random: Random) => string;

const SIGNS = [
  '"',
  "'",
  '`',
  ':',
  '#',
  '-',
  '*',
  '~',
  '|',
  '<',
  '>',
  '{',
  '}',
  '[',
  ']',
  '&',
  '!',
  '%',
  '@',
  ',',
  '\\',
  '_',
  '=',
  '/',
  '\t',
  '\r',
  '\u00A0',
  '\u200B',
  '\u202E',
  '\u0000',
  '\u2028',
  'a\u0308',
  '---\n',
  '<<<<<<< HEAD\n',
  ':::',
  '&nbsp;',
  '18. ',
  ' # ',
  '**',
  '![',
];

const lineSlip =
  (change: (lines: string[], at: number, random: Random) => void): Slip =>
  (text, random) => {
    const lines = text.split('\n');
    change(lines, random.below(lines.length), random);
    return lines.join('\n');
  };

const SLIPS: readonly Slip[] = [
  (text, random) => splice(text, random.below(text.length), 0, random.pick(SIGNS)),
  (text, random) => splice(text, random.below(text.length), 0, random.pick(SIGNS)),
  (text, random) => splice(text, random.below(text.length), 1, ''),
  (text, random) => splice(text, random.below(text.length), 1 + random.below(200), ''),
  (text, random) => text.slice(0, random.below(text.length)),
  lineSlip((lines, at) => lines.splice(at, 1)),
  lineSlip((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  lineSlip((lines, at, random) => lines.splice(random.below(lines.length), 0, ...lines.splice(at, 1))),
  lineSlip((lines, at) => (lines[at] = `  ${lines[at] ?? ''}`)),
  lineSlip((lines, at) => (lines[at] = (lines[at] ?? '').replace(/^ {2}/, ''))),
  lineSlip((lines, at) => (lines[at] = (lines[at] ?? '').replace(/:\s.*/, ': null'))),
  lineSlip((lines, at) => (lines[at] = (lines[at] ?? '').replace(/:\s.*/, ': 2026-13-45'))),
  lineSlip((lines, at) => (lines[at] = (lines[at] ?? '').replaceAll(/["']/g, ''))),
  lineSlip((lines, at) => (lines[at] = `${lines[at] ?? ''} # loppu`)),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.normalize('NFD'),
];

const splice = (text: string, at: number, count: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + count);

/** A file with one slip in it. */
export function mutated({ path, bytes }: ContentFile, random: Random): ContentFile {
  const text = random.pick(SLIPS)(new TextDecoder().decode(bytes), random);
  return { path, bytes: new TextEncoder().encode(text) };
}
