import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Question } from '../schema/question.ts';
import { chapterSection, listSection, sectionIds, subheadings } from './book.ts';
import { anchorsOf, relink } from './links.ts';
import { markdown } from './markdown.ts';
import { cataloguePart, chapterPart, glossaryPart, pagesPart, worksPart } from './parts.ts';
import { plainText } from './plain-text.ts';

const CHAPTER = `<h1 id="_top">Käsitteet</h1><div class="sl-markdown-content"><p class="lead">Mistä on kyse.</p><p class="chapter-facts"><span>9 min</span> <span>tarkistettu 1.1.2026</span> <a href="#viittaa" data-no-print>Viittaa</a></p>
<details class="fold on-paper"><summary><h2 id="lyhyesti">Lyhyesti</h2></summary><div class="folded"><p>Selkeästi.</p></div></details>
<div class="box doubt"><details><summary class="box-label">Epävarmaa</summary><p>Ehkä.</p></details></div>
<div class="sl-heading-wrapper level-h2"><h2 id="tyo-ja-valine"><span id="työ-ja-väline"></span>Työ &amp; väline</h2><a class="sl-anchor-link" href="#työ-ja-väline">#</a></div>
<p>Väite <span class="cite" id="viite-a">(<a href="/lahteet/a/">A, 2020</a>)</span> ja <a class="term" href="/sanasto/#tuki">tuki</a>.
<a href="#ty%C3%B6-ja-v%C3%A4line">Yllä</a>. <a href="/kohderyhmat/nuoret/">Nuoret</a>, <a href="/luvut/toinen/#kohta">toinen</a>, <a href="https://stm.fi/">STM</a>.</p>
<figure id="kuvio-x"><div><svg role="img" viewBox="0 0 10 10" aria-labelledby="kuvio-x-title"><title id="kuvio-x-title">Kuva</title><desc>Mitä siinä on</desc><text>ä</text></svg></div><figcaption>Kuvio. <details><summary>Kuvio tekstinä</summary><ul><li>yksi</li></ul></details></figcaption></figure>
<section class="box key-points"><h2 id="ydinkohdat" class="box-heading">Ydinkohdat</h2><ul><li>Yksi.</li></ul></section>
<h2 id="testaa">Testaa itseäsi</h2><p>Vastaa.</p><div class="quiz"><details class="more-questions"><summary>Loput</summary><fieldset data-question="k-1"><legend>1. Mitä?</legend><button>Tarkista</button><details><p class="fine">Tavoite: luettuasi
 osaat. Lähde A.</p></details></fieldset></details></div>
<div class="finish"><button>Merkitse</button></div>
<details><summary><h2 id="luvun-loppuosa">Loppu</h2></summary><ul class="bibliography notes"><li><span>A. (2020). <i>Kirja</i>. https://a.fi/x</span> <a href="/lahteet/a/">Lähteen tiedot</a></li></ul></details>
<details class="cite-this" id="viittaa"><summary>Viittaa</summary>Viite</details></div>`;

const part = chapterPart({ id: 'kasitteet', number: 1, title: 'Käsitteet', html: CHAPTER });
const QUESTION: Question = {
  id: 'k-1',
  type: 'single',
  objective: 1,
  source: 'none',
  prompt: 'Mitä?',
  options: [
    { text: 'a < b', correct: true, feedback: 'Hyvä.' },
    { text: 'b', correct: false, feedback: 'Huono.' },
    { text: 'c', correct: false, feedback: 'Huono.' },
  ],
};
const TEXTS = { title: 'Testaa', answers: 'Vastaukset', works: 'Lähteet' };

describe('a chapter', () => {
  const $ = load(part.html, null, false);

  it('keeps its text and loses what belongs to the page', () => {
    expect($.text()).toContain('Mistä on kyse.');
    expect($.text()).toContain('Ydinkohdat');
    expect($('h1, button, .quiz, .cite-this, span[id]:empty, .sl-anchor-link, .bibliography, #testaa').length).toBe(0);
    expect($.text()).not.toMatch(/Merkitse|Vastaa|Loppu|Viit/);
  });

  it('has ids that are its own and plain', () => {
    expect($('h2').first().attr('id')).toBe('kasitteet--tyo-ja-valine');
    expect($('a[href^="#"]').attr('href')).toBe('#kasitteet--tyo-ja-valine');
    expect($('svg').attr('aria-labelledby')).toBe('kasitteet--kuvio-x-title');
  });

  it('opens its folds', () => {
    expect($('details').length).toBe(0);
    expect(
      $('.fold-label')
        .toArray()
        .map((label) => $(label).text()),
    ).toEqual(['Lyhyesti', 'Kuvio tekstinä']);
    expect($('.doubt').html()).toBe('<p class="box-label">Epävarmaa</p><p>Ehkä.</p>');
  });

  it('tells its facts in one line', () => {
    expect($('.chapter-facts').text()).toBe('9 min · tarkistettu 1.1.2026');
  });

  it('gives its works, its self-test and what the questions rest on', () => {
    expect(part.works).toBe(
      '<li id="lahteet--a"><span>A. (2020). <i>Kirja</i>. <a href="https://a.fi/x">https://a.fi/x</a></span></li>',
    );
    expect(part.quiz).toMatch(/^<div class="quiz"><fieldset[^>]*><legend>1. Mitä\?<\/legend>/);
    expect([...part.grounds]).toEqual([['k-1', 'Tavoite: luettuasi osaat. Lähde A.']]);
  });

  it('ends with its answers', () => {
    const section = chapterSection(part, [QUESTION], TEXTS, true);
    expect(section.heading).toBe('1. Käsitteet');
    expect(subheadings(section).map(({ text }) => text)).toEqual(['Työ & väline', 'Testaa', 'Lähteet', 'Vastaukset']);
    const read = load(section.html, null, false);
    expect(read('.questions').text()).toContain('a < b');
    expect(read('.answers').text()).toContain('a) a < b. Hyvä.');
    expect(read('.answers').text()).not.toContain('Huono');
  });
});

describe('figures of a page', () => {
  const figure = (html: string) => {
    const { html: own } = chapterPart({ id: 'k', number: 1, title: 'K', html });
    return load(own, null, false);
  };

  it('are named by their captions where the page hides the drawing', () => {
    const $ = figure(
      '<figure id="f"><div class="drawings"><svg aria-hidden="true"><path d=""/></svg></div><figcaption><strong>Kuvio 1. Tasot.</strong> Selite.</figcaption></figure>',
    );
    expect($('svg[role="img"] > title').text()).toBe('Kuvio 1. Tasot.');
  });

  it('say in words what a sign says on the screen', () => {
    const $ = figure(
      '<ul class="timeline-key"><li>Laki</li></ul><ol class="timeline"><li><strong>2020</strong><span class="sr-only">(laki)</span><p>A.</p></li></ol>',
    );
    expect($.text()).toBe('2020 (laki)A.');
  });

  it('are a table where their parts are links to lists of the site', () => {
    const $ = figure(
      `<figure class="status-bars"><figcaption><strong>Tila</strong> <span class="fine">Osasta pääsee.</span></figcaption>
<ul class="status-rows"><li><a class="group" href="/kohderyhmat/x/">Nuoret</a> <span class="bar"><a class="segment a" href="/tyokalut/?tila=a" aria-label="Nuoret, käytössä, vahvistettu: 3">3</a> <a class="segment b" href="/tyokalut/?tila=b" aria-label="Nuoret, päättynyt: 1">1</a></span></li></ul></figure>`,
    );
    const cells = $('tr')
      .toArray()
      .map((row) =>
        $(row)
          .children()
          .toArray()
          .map((cell) => $(cell).text()),
      );
    expect(cells).toEqual([
      ['Kohderyhmä', 'Työkalujen tila'],
      ['Nuoret', 'käytössä, vahvistettu: 3; päättynyt: 1'],
    ]);
    expect($('figure').length).toBe(0);
    expect($('caption').text()).toBe('Tila');
  });
});

describe('links', () => {
  it.each([
    ['/luvut/kasitteet/', ['kasitteet']],
    ['/luvut/kasitteet/#ty%C3%B6', ['kasitteet--tyo', 'kasitteet']],
    ['/sanasto/#tuki', ['sanasto--tuki']],
    ['/sanasto/', ['sanasto']],
    ['/lahteet/a-2020/', ['lahteet--a-2020']],
    ['/tyypit/peli/', ['tyokalut--peli']],
    ['/saadokset/hallintolaki-8a/#kysyy', ['saadokset--hallintolaki-8a--kysyy', 'saadokset--hallintolaki-8a']],
    ['/kohderyhmat/nuoret/', []],
  ])('%s', (path, anchors) => {
    expect(anchorsOf(path)).toEqual(anchors);
  });

  const linked = (outside: (path: string) => string | null) => {
    const glossary = glossaryPart(
      'Sanasto',
      '<section class="term-entry"><h2 id="tuki">tuki</h2><p>Apu.</p></section>',
    );
    const works = worksPart(
      'Lähteet',
      '<ul class="bibliography"><li><span>A.</span> <a href="/lahteet/a/">A</a></li></ul>',
    );
    const ids = sectionIds([part, glossary, works].map(listSection));
    const $ = load(part.html, null, false);
    relink($, { ids, inside: (id) => `#${id}`, outside });
    return $('a')
      .toArray()
      .map((link) => $(link).attr('href'));
  };

  it('lead inside the book where it has the target, else to the published page', () => {
    expect(linked((path) => `https://x.fi${path}`)).toEqual([
      '#lahteet--a',
      '#sanasto--tuki',
      '#kasitteet--tyo-ja-valine',
      'https://x.fi/kohderyhmat/nuoret/',
      'https://x.fi/luvut/toinen/#kohta',
      'https://stm.fi/',
    ]);
  });

  it('are text where there is nowhere to lead', () => {
    expect(linked(() => null)).toEqual([
      '#lahteet--a',
      '#sanasto--tuki',
      '#kasitteet--tyo-ja-valine',
      'https://stm.fi/',
    ]);
  });
});

describe('lists', () => {
  it('the catalogue has its kinds as headings, and names that lead out of the book', () => {
    const { html } = cataloguePart(
      'Luettelo',
      '<p>Muuta</p><div data-book-catalogue><h3 id="tyokalut-peli">Peli</h3><ul><li id="tyokalut-x"><a href="/tyokalut/x/">X</a></li></ul></div>',
    );
    const $ = load(html, null, false);
    expect($.text()).toBe('PeliX');
    expect($('h2').attr('id')).toBe('tyokalut--peli');
    relink($, { ids: new Set(['tyokalut--x']), inside: (id) => `#${id}`, outside: (path) => `https://x.fi${path}` });
    expect($('a').attr('href')).toBe('https://x.fi/tyokalut/x/');
  });

  it('pages become sections with their headings one level down', () => {
    const { html } = pagesPart('saadokset', 'Säädökset', [
      {
        id: 'laki',
        title: 'Laki',
        html: '<p>Alku</p><section class="box doubt" aria-label="Epävarmaa"><p class="box-label" aria-hidden="true">Epävarmaa</p></section><h2 id="pyytää">Mitä</h2><h2 id="liittyy">Mihin</h2><p>Muualla</p><div data-sources><h2 id="lahteet">Lähteet</h2><ol><li>Sivu</li></ol><ul class="node-list"><li>Teos</li></ul></div>',
      },
    ]);
    const $ = load(html, null, false);
    expect($('#saadokset--laki h2').text()).toBe('Laki');
    expect($('h3').attr('id')).toBe('saadokset--laki--pyytaa');
    expect($.text()).toBe('LakiAlkuEpävarmaaMitäLähteetSivu');
    expect($('[aria-label], [aria-hidden], section section').length).toBe(0);
  });
});

describe('the text to adapt', () => {
  const section = chapterSection(part, [QUESTION], TEXTS, true);
  const { html, images } = plainText([section], {
    siteUrl: 'https://x.fi',
    image: (name) => `https://x.fi/lataa/kuvat/${name}`,
    keepIds: false,
  });

  it('has its figures as pictures with alternate texts', () => {
    expect(images.map(({ name }) => name)).toEqual(['kasitteet--kuvio-x.png']);
    expect(images[0]?.svg).toContain('<text>ä</text>');
    expect(load(html)('img').attr('alt')).toBe('Kuva. Mitä siinä on');
  });

  it('is clean Markdown', async () => {
    const text = await markdown(html, ['Lisenssi: CC BY 4.0']);
    expect(text).toContain('# 1. Käsitteet');
    expect(text).toContain('## Työ & väline');
    expect(text).toContain('([A, 2020](https://x.fi/lahteet/a/))');
    expect(text).toContain('![Kuva. Mitä siinä on](https://x.fi/lataa/kuvat/kasitteet--kuvio-x.png)');
    expect(text).toContain('> **Ydinkohdat**\n>\n> - Yksi.');
    expect(text).toMatch(/---\n\nLisenssi: CC BY 4\.0\n$/);
    expect(text).not.toMatch(/<(?!https:)[a-z]/);
  });
});
