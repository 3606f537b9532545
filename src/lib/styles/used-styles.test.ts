import { describe, expect, test } from 'vitest';
import { mayMatch, splitSelectors } from './selector.ts';
import { readSheet, usedStyles } from './used-styles.ts';

describe('mayMatch', () => {
  const words = new Set(['*', 'main', 'p', 'box', 'md:flex', 'top', '[dir=ltr]']);
  test.each([
    ['main p.box', true],
    ['main>p:hover', true],
    ['#top', true],
    ['*', true],
    [':root[data-theme=light]', true],
    ['.md\\:flex', true],
    ['p::before', true],
    ['.card', false],
    ['main .card p', false],
    ['p:where(.card)', false],
    ['p:is(.card,.box)', true],
    ['p:not(.card)', true],
    ['p:not(:where(.card *))', true],
    ['p:has(>.card)', true],
    ['[href^="a.card"]', true],
    ['h2', false],
    ['[dir=ltr] p', true],
    ['[dir="rtl"] p', false],
  ])('%s: %s', (selector, expected) => {
    expect(mayMatch(selector, words)).toBe(expected);
  });
});

test('a list of selectors is parted outside brackets', () => {
  expect(splitSelectors('a:is(b,c), [x="1,2"] ,.d\\,e')).toEqual(['a:is(b,c)', '[x="1,2"]', '.d\\,e']);
});

describe('usedStyles', () => {
  const used = (css: string, ...words: string[]) => usedStyles([readSheet(css)], new Set(words), []).join('');

  test('keeps the rules that may match, and drops groups that are left empty', () => {
    const css = '@layer a,b;@media print{.x{color:red}}.y,.x{top:0}@layer a{@supports (top:0){.y{top:1px}.x{top:2px}}}';
    expect(used(css, 'y')).toBe('@layer a,b;.y{top:0}@layer a{@supports (top:0){.y{top:1px}}}');
  });

  test('keeps custom properties as far as something uses them', () => {
    const css = ':root{--a:var(--b);--b:1px;--c:var(--d);--d:2px}p{top:var(--a)}.x{top:var(--d)}';
    expect(used(css, 'p')).toBe(':root{--a:var(--b);--b:1px}p{top:var(--a)}');
    expect(usedStyles([readSheet(css)], new Set(['p']), ['--d']).join('')).toContain('--d:2px');
  });

  test('leaves out what a layer says of the root in vain', () => {
    const css = '@layer a{:root,::backdrop{--a:1px;--b:2px}:root[x]{--a:3px}}:root{--a:4px}p{margin:var(--a) var(--b)}';
    expect(used(css, 'p')).toBe('@layer a{:root,::backdrop{--b:2px}}:root{--a:4px}p{margin:var(--a) var(--b)}');
  });

  test('keeps key frames that are used, fonts and page rules', () => {
    const css =
      '@font-face{font-family:F;src:url(f)}@page{margin:1cm}@keyframes rise{to{top:0}}@keyframes sink{to{top:0}}p{animation:rise 1s}';
    expect(used(css, 'p')).toBe(
      '@font-face{font-family:F;src:url(f)}@page{margin:1cm}p{animation:rise 1s}@keyframes rise{to{top:0}}',
    );
  });

  test('goes through every sheet apart, with what all of them use', () => {
    const sheets = [readSheet(':root{--a:1px;--z:0}'), readSheet('p{top:var(--a)}'), readSheet('.x{top:0}')];
    expect(usedStyles(sheets, new Set(['p']), [])).toEqual([':root{--a:1px}', 'p{top:var(--a)}', '']);
  });
});
