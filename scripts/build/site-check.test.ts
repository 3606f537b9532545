import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSite } from './site-check.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;

function faults(files: Record<string, string>): string[] {
  for (const [path, html] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path.endsWith('.html') ? POLICY + html : html);
  }
  return checkSite(folder);
}

describe('checkSite', () => {
  it('finds nothing in a sound site', () => {
    expect(
      faults({
        'index.html': '<a href="/luvut/a/#kohta">a</a><a href="/kuva.png"></a><a href="https://thl.fi/x">b</a>',
        'luvut/a/index.html': '<p id="kohta"><a href="../../">c</a><a href="#kohta">d</a>',
        '404.html': '<a href="/">e</a>',
        'kuva.png': '',
      }),
    ).toEqual([]);
  });

  it('finds links, fragments and ids that are wrong, with their pages', () => {
    expect(
      faults({
        'index.html': '<a href="/luvut/b/">a</a><a href="/luvut/a/#puuttuu">b</a><img src="kuva.png">',
        'luvut/a/index.html': '<p id="x"><p id="x">',
      }).join('\n'),
    ).toMatchInlineSnapshot(`
      "/  linkki "/luvut/b/" ei johda mihinkään
      /  linkin "/luvut/a/#puuttuu" kohtaa "#puuttuu" ei ole
      /  linkki "kuva.png" ei johda mihinkään
      /luvut/a/  tunnus "x" on sivulla kahdesti"
    `);
  });

  it('finds what a page’s policy would stop', () => {
    expect(faults({ 'index.html': '<p style="color: red">' })).toEqual([
      '/  suojauskäytäntö estää: style-määrite ”color: red”',
    ]);
  });

  it('does not take a folder for a page', () => {
    expect(faults({ 'index.html': '<a href="/luvut">a</a><a href="/luvut/">b</a>', 'luvut/a/index.html': '' })).toEqual(
      ['/  linkki "/luvut" ei johda mihinkään', '/  linkki "/luvut/" ei johda mihinkään'],
    );
  });

  it('does not crash on an address that is none', () => {
    expect(faults({ 'index.html': '<a href="/100%">a</a><a href="https://">b</a>' })).toHaveLength(2);
  });
});
