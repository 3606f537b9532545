import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { heavyChapters } from './page-budget.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'luvut/alku'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (path: string, text: string) => {
  writeFileSync(join(folder, path), text);
};

it('counts a chapter and its style sheets, not its scripts', () => {
  write('tyyli.css', 'p{color:red}');
  write(
    'luvut/alku/index.html',
    `<link rel="stylesheet" href="/tyyli.css"><p>Teksti</p><script>${'a1b2'.repeat(9)}</script>`,
  );
  expect(heavyChapters(folder)).toEqual([]);
  expect(heavyChapters(folder, 50)).toEqual([
    expect.stringMatching(/^\/luvut\/alku\/ {2}sivu vie pakattuna 0,1 kt, ja raja on 0 kt: lyhennä .*alku\.mdx/),
  ]);
});

it('passes over a site without chapters', () => {
  rmSync(join(folder, 'luvut'), { recursive: true });
  expect(heavyChapters(folder, 0)).toEqual([]);
});
