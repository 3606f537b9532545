import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Section } from './book.ts';
import { accessClaims } from './epub-access.ts';
import { epubFiles } from './epub.ts';
import { BLOCKS, pageStarts, withPageMarks } from './page-breaks.ts';

const section = (id: string, html: string, isChapter = true): Section => ({
  id,
  title: id,
  heading: id,
  isChapter,
  html,
});
const SECTIONS = [
  section(
    'alku',
    '<p>Ensimmäinen kappale on tässä. <a href="/lahteet/a/">A</a> <a href="/haku/">Haku</a></p><p>Toinen kappale alkaa uudelta sivulta.</p><figure><svg role="img" viewBox="0 0 10 20"><title>T</title><br></svg></figure>',
  ),
  section('lahteet', '<ul><li id="lahteet--a">Teos &amp; toinen</li></ul>', false),
];
const files = epubFiles({
  imprint: { title: 'K & K', subtitle: 'alaotsikko', author: 'Tekijä', version: '1', date: '2026-11-29' },
  lines: ['Rivi <1>'],
  sections: SECTIONS,
  siteUrl: 'https://x.fi',
  css: '',
  fonts: ['a.woff2'],
  printed: {
    texts: [
      'Nimiö',
      '',
      'alku Ensimmäinen kappale on tässä. A Ha-\nku',
      'Toinen kap-\npale alkaa uudelta sivulta.',
      'lahteet Teos',
    ],
    pages: new Map([
      ['alku', 3],
      ['lahteet', 5],
    ]),
  },
});
const file = (name: string) => load(files.get(`EPUB/${name}`) ?? '', { xml: true });

describe('an EPUB', () => {
  it('leads inside itself, and nowhere else on the site', () => {
    const $ = file('alku.xhtml');
    expect(
      $('a')
        .toArray()
        .map((link) => $(link).attr('href')),
    ).toEqual(['lahteet.xhtml#lahteet--a']);
    expect($.text()).toContain('Haku');
  });

  it('marks the pages of the printed book and lists them', () => {
    expect(
      file('alku.xhtml')('[role=doc-pagebreak]')
        .toArray()
        .map((mark) => mark.attribs['id']),
    ).toEqual(['sivu-3', 'sivu-4']);
    const $ = file('nav.xhtml');
    const list = $('nav')
      .toArray()
      .find((nav) => nav.attribs['epub:type'] === 'page-list');
    expect(
      $(list)
        .find('a')
        .toArray()
        .map((link) => $(link).text()),
    ).toEqual(['1', '2', '3', '4', '5']);
  });

  it('gives its figures paper of their own', () => {
    const $ = file('alku.xhtml');
    expect($('svg').attr('viewBox')).toBe('-10 -10 30 40');
    expect($('svg > title + rect').attr('fill')).toBe('#ffffff');
  });

  it('declares what it holds', () => {
    const $ = file('package.opf');
    expect($('spine > itemref').length).toBe(4);
    expect($('item[properties~=nav]').attr('href')).toBe('nav.xhtml');
    expect($('item[properties~=svg]').attr('href')).toBe('alku.xhtml');
    expect($('metadata').text()).toContain('K & K');
  });
});

describe('page marks', () => {
  it('stand at the first block of each page, whatever the hyphens', () => {
    const $ = load(
      '<h1>Otsikko joka on pitkä</h1><p>Eka kappale tässä.</p><p>Toka kappale tässä.</p><p>Kolmas kappale.</p>',
      null,
      false,
    );
    const starts = pageStarts($, [
      'Otsikko joka on pitkä Eka kap-\npale tässä.',
      'Toka kap­pale tässä.',
      'Kolmas kappale.',
    ]);
    expect([...starts].map(([page, index]) => [page, $(BLOCKS).eq(index).text()])).toEqual([
      [1, 'Toka kappale tässä.'],
      [2, 'Kolmas kappale.'],
    ]);
  });

  it('leave out a page on which nothing begins', () => {
    const { marked } = withPageMarks(
      '<p>Yksi pitkä kappale.</p><p>Toinen pitkä kappale.</p>',
      ['Yksi pitkä kappale.', 'jatkoa', 'Toinen pitkä kappale.'],
      7,
    );
    expect(marked).toEqual([9]);
  });
});

describe('claims of accessibility', () => {
  it('are counted', () => {
    const claims = (html: string) => accessClaims([html], false);
    expect(claims('<p>x</p>')).toMatchObject({ modes: ['textual'], textIsEnough: true, hazards: ['none'] });
    expect(claims('<svg role="img"><title>x</title></svg>').features).toContain('alternativeText');
    expect(claims('<svg role="img"></svg>')).toMatchObject({ modes: ['textual', 'visual'], textIsEnough: false });
    expect(claims('<svg role="img"></svg>').features).not.toContain('alternativeText');
    expect(claims('<svg aria-hidden="true"></svg>').modes).toEqual(['textual']);
    expect(claims('<script/>').hazards).toEqual(['unknown']);
    expect(claims('<p>x</p>').features).not.toContain('pageNavigation');
  });
});
