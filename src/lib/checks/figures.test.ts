import { describe, expect, it } from 'vitest';
import { changed, report, reportOfText } from '../testing/content.ts';

describe('a figure in a chapter', () => {
  it('exists', () => {
    expect(reportOfText('<Chart id="osuuet" />')).toMatchInlineSnapshot(`
      "31:1  Kuviota \`osuuet\` ei ole. Tarkoititko \`osuudet\`?
      1 virhe."
    `);
    expect(reportOfText('<Timeline />')).toMatchInlineSnapshot(`
      "31:1  Kuviota \`aikajana\` ei ole. Lisää se: content/figures.
      1 virhe."
    `);
  });

  it('is drawn by the component of its type', () => {
    const levels = `id: tasot
title: Tasot
type: levels
heading: Mihin työ kohdistuu
levels:
  - { name: Laaja, aim: olot, terms: [verkkotyo] }
  - { name: Suppea, aim: ihminen, terms: [] }
source: synthesis
note: null
`;
    expect(
      report({
        'figures/tasot.yaml': levels,
        ...changed('chapters/alku.mdx', ['"osuudet" />', '"osuudet" />\n\n<Chart id="tasot" />']),
      }),
    ).toMatchInlineSnapshot(`
      "content/chapters/alku.mdx:31:1  Kuvion \`tasot\` tyyppi on \`levels\`, mutta \`<Chart>\` piirtää tyypin \`bars\`. Vaihda komponentti tai kuvio.
      1 virhe."
    `);
  });

  it('is told where no chapter has it', () => {
    expect(report(changed('chapters/alku.mdx', ['<Chart id="osuudet" />', '']))).toMatchInlineSnapshot(`
      "content/figures/osuudet.yaml:1:1  varoitus: Kuviota \`osuudet\` ei ole missään luvussa. Käytä sitä tai poista se.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
  });
});

describe('the facts of a figure', () => {
  const timeline = (strand: string) => `id: aikajana
title: Vaiheet
type: timeline
strands: { laki: Laki }
events:
  - { when: "2015", strand: laki, what: Laki tulee., source: { provision: asiakaslaki } }
  - { when: "2017", strand: ${strand}, what: Tuki siirtyy., source: { ref: virtanen-2020 } }
open: { when: Sitten, what: Ei tiedetä. }
`;

  it('of a time line stand in its strands', () => {
    const chapter = changed('chapters/alku.mdx', ['"osuudet" />', '"osuudet" />\n\n<Timeline />']);
    expect(report({ 'figures/aikajana.yaml': timeline('laki'), ...chapter })).toBe('Sisältö on kunnossa.');
    expect(report({ 'figures/aikajana.yaml': timeline('laik'), ...chapter })).toMatchInlineSnapshot(`
      "content/figures/aikajana.yaml:7:29  \`events[2].strand\` (2017): säiettä ei ole: valitse laki.
      1 virhe."
    `);
  });

  it('of bars are from two to six', () => {
    const [bar = ''] =
      /^ {2}- .*\n/m.exec(changed('figures/osuudet.yaml', ['Yksin', 'Yksin'])['figures/osuudet.yaml'] as string) ?? [];
    expect(report(changed('figures/osuudet.yaml', [bar, '']))).toMatchInlineSnapshot(`
      "content/figures/osuudet.yaml:6:3  \`bars\`: anna vähintään kaksi pylvästä.
      1 virhe."
    `);
    expect(report(changed('figures/osuudet.yaml', [bar, bar.repeat(6)]))).toMatchInlineSnapshot(`
      "content/figures/osuudet.yaml:6:3  \`bars\`: pylväitä on liikaa: anna enintään kuusi.
      1 virhe."
    `);
  });
});

describe('provisions and cases', () => {
  it('are links and sources like the others', () => {
    expect(
      report({
        ...changed(
          'audiences/nuoret.yaml',
          ['{ provision: asiakaslaki,', '{ provision: asiakaslki,'],
          ['illalla., source: synthesis', 'illalla., source: asiakaslaki'],
        ),
        ...changed('cases/kokeilu.yaml', ['tools: [penno]', 'tools: [pennno]']),
        ...changed(
          'provisions/asiakaslaki.yaml',
          ['kinds: [sovellus]', 'kinds: [sovelus]'],
          ['since: "2001-01-01"', 'since: 2001'],
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/audiences/nuoret.yaml:9:48  Lähde \`asiakaslaki\` on säädös: kirjoita \`{ provision: asiakaslaki }\`.
      content/audiences/nuoret.yaml:12:49  Säädöstä \`asiakaslki\` ei ole. Tarkoititko \`asiakaslaki\`?
      content/cases/kokeilu.yaml:13:9  Työkalua \`pennno\` ei ole. Tarkoititko \`penno\`?
      content/provisions/asiakaslaki.yaml:8:34  \`state.since\`: päivämäärä kirjoitetaan lainausmerkkeihin muodossa "2026-11-21", "2026-11" tai "2026".
      content/provisions/asiakaslaki.yaml:17:9  Tyyppiä \`sovelus\` ei ole. Tarkoititko \`sovellus\`?
      5 virhettä."
    `);
  });

  it('are known by their components', () => {
    expect(reportOfText('Väite <Provision id="asiakaslki" section="8 §" />.\n\n<Case id="kokelu" />'))
      .toMatchInlineSnapshot(`
      "31:7  Säädöstä \`asiakaslki\` ei ole. Tarkoititko \`asiakaslaki\`?
      33:1  Tapausta \`kokelu\` ei ole. Tarkoititko \`kokeilu\`?
      2 virhettä."
    `);
    expect(reportOfText('Väite <Provision id="asiakaslaki" section="8 §" />.\n\n<Case id="kokeilu" />')).toBe(
      'Sisältö on kunnossa.',
    );
  });

  it('a duty rests on a provision', () => {
    expect(report(changed('audiences/nuoret.yaml', ['{ provision: asiakaslaki, section: 8 § }', 'synthesis'])))
      .toMatchInlineSnapshot(`
      "content/audiences/nuoret.yaml:12:49  \`duties[1].source\` (Nuoren mielipide kuullaan.): velvollisuuden lähteissä on säädös: lisää { provision: … }.
      1 virhe."
    `);
  });
});
