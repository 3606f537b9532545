import { describe, expect, it } from 'vitest';
import { changed, report } from '../testing/content.ts';

const ok = 'Sisältö on kunnossa.';
const IN_USE =
  'value: in-use\n  confidence: confirmed\n  ground: Sivu avautui.\n  source: ohje\n  changed: null\n  seen: "2024-03"';
/** The status of the tool with these fields in place of its own. */
const status = (fields: Record<string, string>) => {
  const all = {
    value: 'in-use',
    confidence: 'confirmed',
    ground: 'Sivu avautui.',
    source: 'ohje',
    changed: 'null',
    seen: '"2024-03"',
    ...fields,
  };
  const text = Object.entries(all)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ');
  return report(changed('tools/penno.yaml', [IN_USE, text])).replaceAll('content/tools/penno.yaml:', '');
};

describe('what a status promises', () => {
  it('needs a page', () => {
    expect(status({ source: 'none', ground: 'Luulen niin.', seen: '"2017-03-03"' })).toMatchInlineSnapshot(`
      "35:15  Havainto (3.3.2017) oli tarkistettaessa yli kaksi vuotta vanha, joten se ei vahvista tilaa. Etsi uudempi sivu, tai valitse varmuudeksi \`indicative\`.
      37:11  Vahvistettu tila tarvitsee sivun, joka vahvistaa sen. Anna lähteeksi sivu tai teos, tai valitse toinen varmuus.
      39:9  varoitus: Tila ”käytössä” vanheni 3.3.2019, ja sivu näyttää sen viimeksi nähtynä: uusin havainto on 3.3.2017. Etsi uudempi sivu ja päivitä \`seen\`, \`ground\` ja \`checked\`.
      2 virhettä, 1 varoitus."
    `);
    expect(status({ confidence: 'indicative', source: 'general-knowledge' })).toMatchInlineSnapshot(`
      "37:11  Viitteellinen tila tarvitsee sivun, johon se viittaa. Anna lähteeksi sivu tai teos, tai valitse varmuudeksi \`general-knowledge\` tai \`uncertain\`.
      1 virhe."
    `);
    expect(status({ confidence: 'indicative', source: '[none, ohje]' })).toBe(ok);
  });

  it('needs a day within its definition', () => {
    expect(status({ seen: 'null' })).toMatch(/^39:9 {2}Vahvistettu tila tarvitsee havainnon päivän/);
    expect(status({ seen: '"2021"' })).toMatchInlineSnapshot(`
      "35:15  Havainto (2021) oli tarkistettaessa yli kaksi vuotta vanha, joten se ei vahvista tilaa. Etsi uudempi sivu, tai valitse varmuudeksi \`indicative\`.
      39:9  varoitus: Tila ”käytössä” vanheni 31.12.2023, ja sivu näyttää sen viimeksi nähtynä: uusin havainto on 2021. Etsi uudempi sivu ja päivitä \`seen\`, \`ground\` ja \`checked\`.
      1 virhe, 1 varoitus."
    `);
  });

  it('tells when a tool ended, or that it is not known', () => {
    expect(status({ value: 'ended', seen: 'null' })).toMatchInlineSnapshot(`
      "38:12  Päättymisen aika puuttuu. Anna \`changed\`; jos sitä ei tiedetä, kerro se kentässä \`ground\`: ”Päättymisen aikaa ei tiedetä.”
      1 virhe."
    `);
    expect(status({ value: 'ended', seen: 'null', ground: 'Päättymisen aikaa ei tiedetä.' })).toBe(ok);
    expect(status({ value: 'ended', seen: 'null', changed: '"2023"' })).toBe(ok);
  });

  it('tells of a successor, or why there is none', () => {
    expect(status({ value: 'renamed', changed: '"2023"' })).toMatchInlineSnapshot(`
      "40:14  Seuraaja puuttuu. Anna \`successor\`; jos sitä ei ole, kerro kentässä \`ground\`, miksi: ”Seuraajaa ei tiedetä.”
      1 virhe."
    `);
    expect(status({ value: 'merged', changed: '"2023"', ground: 'Seuraajaa ei tiedetä.' })).toBe(ok);
  });
});

describe('dates of a status', () => {
  it('are not later than the check of the tool', () => {
    expect(status({ seen: '"2024-03-06"' })).toMatchInlineSnapshot(`
      "39:9  \`seen\` on myöhempi kuin tarkistus (5.3.2024). Tarkista tila uudelleen ja päivitä \`checked\` ja \`ground\`, tai korjaa päivä.
      1 virhe."
    `);
    expect(status({ value: 'ended', changed: '"2024-04"' })).toMatch(/^38:12 {2}`changed` on myöhempi/);
    expect(status({ seen: '"2024"' })).toBe(ok);
  });

  it('are of a time when there were tools', () => {
    expect(status({ confidence: 'indicative', seen: '"1924-03"' })).toMatchInlineSnapshot(`
      "39:9  Vuosi 1924 on liian varhainen. Tarkista vuosi: ensimmäinen mahdollinen on 1990.
      1 virhe."
    `);
  });
});
