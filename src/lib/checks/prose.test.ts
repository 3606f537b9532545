import { describe, expect, it } from 'vitest';
import { AUTHOR_COMPONENTS } from '../content/author-components.ts';
import { changed, CITE, report, reportOfText } from '../testing/content.ts';

const OK = 'Sisältö on kunnossa.';
const ALL = `Käytettävissä ovat ${Object.keys(AUTHOR_COMPONENTS).join(', ')}.`;
const page = (text: string) =>
  report({ 'pages/tietoa.mdx': `---\ntitle: Tietoa\ndescription: Kuvaus.\nreviewed: "2024"\n---\n\n${text}\n` });

describe('components', () => {
  it.each([
    `Väite ${CITE}.`,
    'Väite <Cite id="virtanen-2020" pages="s. 3" narrative />.',
    `Väite <Cites>${CITE}<Cite id="virtanen-2020" pages="4" /></Cites>.`,
    `<Term id="verkkotyo">Verkkotyö</Term> on työtä ${CITE}.`,
    'Katso <Tool id="penno" />.',
    `<Doubt>\n\nEpäily ${CITE}.\n\n</Doubt>`,
    '<ToolTable />\n\n<ToolFootnotes />',
  ])('may be used: %s', (text) => {
    expect(reportOfText(text)).toBe(OK);
  });

  it('have values', () => {
    expect(reportOfText(`Väite <Cite id="virtanen-2020" pages="" /> ja <Tool id="" />.`)).toMatchInlineSnapshot(`
      "31:7  Attribuutti \`pages\` on tyhjä. Kirjoita sille arvo tai poista se.
      31:47  Attribuutti \`id\` on tyhjä. Kirjoita sille arvo tai poista se.
      2 virhettä."
    `);
  });

  it('are unknown', () => {
    expect(reportOfText(`Väite <Ctie id="virtanen-2020" />.`)).toMatchInlineSnapshot(`
      "31:7  Tuntematon komponentti \`<Ctie>\`. Tarkoititko \`Cite\`?
      1 virhe."
    `);
    expect(reportOfText(`<Video /> ${CITE}`)).toBe(`31:1  Tuntematon komponentti \`<Video>\`. ${ALL}
1 virhe.`);
    expect(reportOfText(`<constructor /> ${CITE}`)).toContain('Tuntematon komponentti `<constructor>`.');
  });

  it('are HTML', () => {
    expect(reportOfText(`<script>alert(1)</script> ${CITE}`)).toBe(
      `31:1  Tuntematon komponentti \`<script>\`. ${ALL}
1 virhe.`,
    );
    expect(page('Teksti<br/>jatkuu.')).toContain('content/pages/tietoa.mdx:7:7  Tuntematon komponentti `<br>`.');
  });

  it('have an unknown attribute', () => {
    expect(reportOfText('Väite <Cite id="virtanen-2020" page="9" />.')).toMatchInlineSnapshot(`
      "31:7  Komponentilla \`<Cite>\` ei ole attribuuttia \`page\`. Tarkoititko \`pages\`?
      1 virhe."
    `);
    expect(reportOfText('Katso <Tool id="penno" pages="9" />.')).toMatchInlineSnapshot(`
      "31:7  Komponentilla \`<Tool>\` ei ole attribuuttia \`pages\`. Sallitut: id.
      1 virhe."
    `);
    expect(reportOfText('<ToolTable id="penno" />')).toMatchInlineSnapshot(`
      "31:1  Komponentilla \`<ToolTable>\` ei ole attribuuttia \`id\`. Sallitut: ei mitään.
      1 virhe."
    `);
  });

  it('lack an attribute', () => {
    expect(reportOfText('Väite <Cite />.')).toMatchInlineSnapshot(`
      "31:7  Komponentilta \`<Cite>\` puuttuu attribuutti \`id\`. Lisää se: \`id="…"\`.
      1 virhe."
    `);
  });

  it('have an attribute twice', () => {
    expect(reportOfText('Väite <Cite id="virtanen-2020" id="virtanen-2020" />.')).toMatchInlineSnapshot(`
      "31:7  Komponentilla \`<Cite>\` on attribuutti \`id\` kahdesti. Poista toinen.
      1 virhe."
    `);
  });

  it('have an attribute of the wrong form', () => {
    expect(reportOfText('Väite <Cite id />.')).toMatchInlineSnapshot(`
      "31:7  Attribuutin \`id\` arvo kirjoitetaan lainausmerkkeihin: \`id="…"\`.
      1 virhe."
    `);
    expect(reportOfText('Väite <Cite id={1} />.')).toMatchInlineSnapshot(`
      "31:7  Attribuutin \`id\` arvo kirjoitetaan lainausmerkkeihin: \`id="…"\`.
      1 virhe."
    `);
    expect(reportOfText('Väite <Cite id="virtanen-2020" narrative="on" />.')).toMatchInlineSnapshot(`
      "31:7  Attribuutti \`narrative\` kirjoitetaan ilman arvoa.
      1 virhe."
    `);
    expect(reportOfText('Väite <Cite id="virtanen-2020" {...pages} />.')).toMatchInlineSnapshot(`
      "31:7  Aaltosulkeet \`{ }\` eivät kuulu tekstiin. Poista ne.
      1 virhe."
    `);
  });

  it('name what does not exist', () => {
    expect(reportOfText('Väite <Cite id="virtanen-2021" />.\n\n<Tool id="pennno" />, <Term id="kela">Kela</Term>.'))
      .toMatchInlineSnapshot(`
      "31:7  Lähdettä \`virtanen-2021\` ei ole. Tarkoititko \`virtanen-2020\`?
      33:1  Työkalua \`pennno\` ei ole. Tarkoititko \`penno\`?
      33:23  Termiä \`kela\` ei ole. Lisää se: content/glossary.
      3 virhettä."
    `);
  });
});

describe('links', () => {
  it.each([
    '/tyokalut/penno/',
    '/tyokalut/',
    '/tyokalut/?tila=ended',
    '/sanasto/#verkkotyo',
    '/luvut/alku/#kuvio-osuudet',
    '/data/tyokalut.csv',
    '#testaa',
    'https://thl.fi/',
    'http://thl.fi',
  ])('may lead to %s', (url) => {
    expect(reportOfText(`[Linkki](${url}) ${CITE}`)).toBe(OK);
  });

  it('lead to what does not exist', () => {
    expect(reportOfText(`[Linkki](/tyokalut/pennno/), [linkki](/sanasto/#verkotyo) ${CITE}`)).toMatchInlineSnapshot(`
      "31:1  Työkalua \`pennno\` ei ole. Tarkoititko \`penno\`?
      31:30  Termiä \`verkotyo\` ei ole. Tarkoititko \`verkkotyo\`?
      2 virhettä."
    `);
  });

  it('have an address that is no address here', () => {
    expect(reportOfText(`[Linkki](penno) ${CITE}`)).toMatchInlineSnapshot(`
      "31:1  Linkin osoite \`penno\` ei kelpaa: sivuston oma osoite alkaa vinoviivalla, muu alkaa https://.
      1 virhe."
    `);
    expect(reportOfText(`[Linkki](javascript:alert) ${CITE}`)).toMatchInlineSnapshot(`
      "31:1  Linkin osoite \`javascript:alert\` ei kelpaa: sivuston oma osoite alkaa vinoviivalla, muu alkaa https://.
      1 virhe."
    `);
    expect(reportOfText(`[Linkki][a] ${CITE}\n\n[a]: ftp://thl.fi`)).toMatchInlineSnapshot(`
      "33:1  Linkin osoite \`ftp://thl.fi\` ei kelpaa: sivuston oma osoite alkaa vinoviivalla, muu alkaa https://.
      1 virhe."
    `);
    expect(reportOfText(`[Linkki](/tyokalut/penno) ${CITE}`)).toMatchInlineSnapshot(`
      "31:1  Linkin osoite \`/tyokalut/penno\` päättyy vinoviivaan: \`/tyokalut/penno/\`.
      1 virhe."
    `);
  });
});

describe('statements of a chapter', () => {
  it.each([
    ['a cited paragraph', `Väite ${CITE}.`],
    ['a cited list', `- Väite ${CITE}.\n- Toinen.`],
    ['a cited table', `| a | b |\n|---|---|\n| c | ${CITE} |`],
    ['a lead-in', `Syitä on kaksi:\n\n- yksi ${CITE}\n- kaksi`],
    ['a heading', '## Otsikko'],
    ['our own synthesis', '<Synthesis>\n\nKoonti.\n\n</Synthesis>'],
    ['our own synthesis on one line', '<Synthesis>Koonti.</Synthesis>'],
    ['a list after a lead-in with a source', `Näin ${CITE}:\n\n- Väite.`],
    ['a question', '<Reflect>\n\nMitä ajattelet?\n\n</Reflect>\n\n<Discuss>\n\n- Miksi?\n\n</Discuss>'],
  ])('may be %s', (_what, text) => {
    expect(reportOfText(text)).toBe(OK);
  });

  it.each([
    ['paragraph', 'Väite.'],
    ['list', '- Väite.'],
    ['table', '| a | b |\n|---|---|\n| c | d |'],
    ['quotation', '> Lainaus.'],
    ['doubt', '<Doubt>\n\nEpäily.\n\n</Doubt>'],
    ['doubt on one line', '<Doubt>Epäily.</Doubt>'],
    ['list after a lead-in without one', 'Näin:\n\n- Väite.'],
    ['paragraph after synthesis', '<Synthesis>\n\nKoonti.\n\n</Synthesis>\n\nVäite.'],
    ['paragraph with a term only', '<Term id="verkkotyo">Verkkotyö</Term> on työtä.'],
  ])('may not be a %s without a source', (_what, text) => {
    expect(reportOfText(text)).toMatch(/^\d+:1 {2}Kappaleessa ei ole lähdettä\..*\n1 virhe\.$/);
  });

  it('are told how to mend', () => {
    expect(reportOfText('Väite.\n\nToinen väite.')).toMatchInlineSnapshot(`
      "31:1  Kappaleessa ei ole lähdettä. Lisää \`<Cite id="…" />\` tai \`<Provision id="…" />\`, tai merkitse oma koonti komponentilla \`<Synthesis>\`.
      33:1  Kappaleessa ei ole lähdettä. Lisää \`<Cite id="…" />\` tai \`<Provision id="…" />\`, tai merkitse oma koonti komponentilla \`<Synthesis>\`.
      2 virhettä."
    `);
  });

  it('are looked for in chapters only', () => {
    expect(page('Väite.')).toBe(OK);
  });

  it('are looked for under frontmatter with mistakes, too', () => {
    expect(
      report(
        changed('chapters/alku.mdx', ['reviewed:', 'reviewd:'], [' <Cite id="virtanen-2020" pages="9–10" />', '']),
      ),
    ).toMatchInlineSnapshot(`
      "content/chapters/alku.mdx:18:1  Tuntematon kenttä \`reviewd\`. Tarkoititko \`reviewed\`?
      content/chapters/alku.mdx:21:1  Kappaleessa ei ole lähdettä. Lisää \`<Cite id="…" />\` tai \`<Provision id="…" />\`, tai merkitse oma koonti komponentilla \`<Synthesis>\`.
      2 virhettä."
    `);
  });
});
