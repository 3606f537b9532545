import { describe, expect, it } from 'vitest';
import { brokenLinks, readPage } from './built-page.ts';

describe('readPage', () => {
  it('collects ids and addresses as a reader would meet them', () => {
    const page = readPage(
      '<link href="/a.css"><h1 id="alku">A</h1><a href="/b/?x=1&amp;y=2#c">b</a><img src="/d.png"><a>ei</a><!-- <a href="/e/"> -->',
    );
    expect([...page.ids]).toEqual(['alku']);
    expect(page.addresses).toEqual(['/a.css', '/b/?x=1&y=2#c', '/d.png']);
    expect(page.repeatedIds).toEqual([]);
  });

  it('takes the first heading for the title, without its soft hyphens', () => {
    expect(
      readPage('<title>x</title><h1 id="_top">Tie\u00ADto &amp;\n <i>valta</i></h1><p>a</p><h1>b</h1>').title,
    ).toBe('Tieto & valta');
  });

  it('tells of ids that stand twice', () => {
    expect(readPage('<p id="a"><p id="b"><p id="a"><p id="">').repeatedIds).toEqual(['a']);
  });

  it('does not take text for tags', () => {
    expect(readPage('<script>"<a href=/x/>"</script>&lt;a href="/y/"&gt;').addresses).toEqual([]);
  });
});

describe('brokenLinks', () => {
  const pages = new Map([
    ['/', readPage('<p id="alku">')],
    ['/luvut/a/', readPage('<p id="kohta"><p id="työ">')],
    ['/ä/', readPage('')],
  ]);
  const broken = (address: string) =>
    brokenLinks('/luvut/a/', { ...readPage(''), addresses: [address] }, pages, (path) => path === '/kuva ä.png');

  it.each([
    '/',
    '/#alku',
    '/luvut/a/',
    '/luvut/a/?q=1',
    '#kohta',
    '#ty%C3%B6',
    '',
    '#',
    '../a/#kohta',
    '/%C3%A4/',
    '/ä/',
    '/kuva%20%C3%A4.png',
    'https://thl.fi/puuttuu/',
    '//thl.fi/x',
    'mailto:a@b.fi',
    'data:image/png;base64,AA==',
  ])('finds nothing wrong with "%s"', (address) => {
    expect(broken(address)).toEqual([]);
  });

  it.each(['/puuttuu/', '/luvut/a', 'puuttuu.png', '/kuva.png', '/100%/', 'https://', 'http://[a'])(
    'finds that "%s" leads nowhere',
    (address) => {
      expect(broken(address)).toEqual([`linkki "${address}" ei johda mihinkään`]);
    },
  );

  it('finds fragments that lead nowhere', () => {
    expect(broken('#puuttuu')).toEqual(['linkin "#puuttuu" kohtaa "#puuttuu" ei ole']);
    expect(broken('/#kohta')).toEqual(['linkin "/#kohta" kohtaa "#kohta" ei ole']);
  });

  it('tells of the same address once', () => {
    const page = { ...readPage(''), addresses: ['/x/', '/x/'] };
    expect(brokenLinks('/', page, pages, () => false)).toHaveLength(1);
  });
});
