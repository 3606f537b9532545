import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { completeSwap, placesOf, swap, type Places } from './swap.ts';

let parent = '';
let places: Places;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'swap-'));
  places = placesOf(join(parent, 'dist'));
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

function site(folder: string, name: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), name);
}
const shown = () => readFileSync(join(places.target, 'index.html'), 'utf8');
const leftovers = () => [places.next, places.previous].filter((folder) => existsSync(folder));

describe('swap', () => {
  it('puts the new site into the place of the old one', () => {
    site(places.target, 'old');
    site(places.next, 'new');
    swap(places);
    expect([shown(), leftovers()]).toEqual(['new', []]);
  });

  it('needs no old one', () => {
    site(places.next, 'new');
    swap(places);
    expect([shown(), leftovers()]).toEqual(['new', []]);
  });
});

describe('completeSwap', () => {
  it('does nothing where none was interrupted: a build that was killed has left its half', () => {
    site(places.target, 'old');
    site(places.next, 'half');
    completeSwap(places);
    expect([shown(), leftovers()]).toEqual(['old', [places.next]]);
  });

  it('goes on from the step between the two names', () => {
    site(places.target, 'old');
    site(places.next, 'new');
    renameSync(places.target, places.previous);
    completeSwap(places);
    expect([shown(), leftovers()]).toEqual(['new', []]);
  });

  it('goes on from the step before the old one is removed', () => {
    site(places.target, 'new');
    site(places.previous, 'old');
    completeSwap(places);
    expect([shown(), leftovers()]).toEqual(['new', []]);
  });

  it('brings the old one back where there is nothing else', () => {
    site(places.previous, 'old');
    completeSwap(places);
    expect([shown(), leftovers()]).toEqual(['old', []]);
  });
});
