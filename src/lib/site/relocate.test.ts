import { describe, expect, it } from 'vitest';
import { hashOf } from '../hosting/content-security.ts';
import { baseOf, publicAddress, under, within } from './address.ts';
import { relocateCss, relocateHtml } from './relocate.ts';

describe('an address', () => {
  it.each([
    ['https://example.org', '/', 'https://example.org/luvut/#a'],
    ['https://example.org/', '/', 'https://example.org/luvut/#a'],
    ['https://nimi.github.io/kirja', '/kirja/', 'https://nimi.github.io/kirja/luvut/#a'],
    ['https://nimi.github.io/a/b/', '/a/b/', 'https://nimi.github.io/a/b/luvut/#a'],
  ])('of %s', (site, base, address) => {
    expect(baseOf(site)).toBe(base);
    expect(publicAddress('/luvut/#a', site)).toBe(address);
  });

  it('is put under the folder once, though a page has its name', () => {
    expect(under('/kirja/', '/kirja/')).toBe('/kirja/kirja/');
    expect(within('/kirja/', '/kirja/kirja/')).toBe('/kirja/');
    expect(within('/kirja/', '/kirja/')).toBe('/');
    expect(within('/kirja/', '/luvut/')).toBeUndefined();
  });

  it('of others stays as it is', () => {
    for (const other of ['https://thl.fi/a', '//thl.fi/a', '#a', '', 'kohdat.json', 'mailto:a@b.fi'])
      expect(under('/kirja/', other)).toBe(other);
  });
});

describe('a page', () => {
  const move = (html: string) => relocateHtml('/kirja/', html);

  it('has all of its addresses moved, and none of what only looks like one', () => {
    expect(
      move(
        '<a href="/">a</a><a class="x" href="/kirja/#b">b</a><img src="/k.png"><form action="/haku/"><meta http-equiv="refresh" content="0;url=/uusi/">',
      ),
    ).toBe(
      '<a href="/kirja/">a</a><a class="x" href="/kirja/kirja/#b">b</a><img src="/kirja/k.png"><form action="/kirja/haku/"><meta http-equiv="refresh" content="0;url=/kirja/uusi/">',
    );
    for (const same of [
      '<a href="#a">',
      '<a href="//x/">',
      '<p title="/a/">/b/</p>',
      '<script>x=" href=\'/a/\'"</script>',
    ])
      expect(move(same)).toBe(same);
  });

  it('keeps a policy that allows its styles', () => {
    const css = '@font-face{src:url("/_astro/f.woff2")}';
    const moved = '@font-face{src:url("/kirja/_astro/f.woff2")}';
    expect(
      move(`<meta content="style-src '${hashOf(css)}' '${hashOf('p{}')}'"><style>${css}</style><style>p{}</style>`),
    ).toBe(`<meta content="style-src '${hashOf(moved)}' '${hashOf('p{}')}'"><style>${moved}</style><style>p{}</style>`);
  });
});

it('a style sheet has its addresses moved, and its data left', () => {
  expect(relocateCss('/k/', `a{b:url(/c.svg)} d{e:url('/f.svg')} g{h:url("data:image/svg+xml,/x")}`)).toBe(
    `a{b:url(/k/c.svg)} d{e:url('/k/f.svg')} g{h:url("data:image/svg+xml,/x")}`,
  );
});
