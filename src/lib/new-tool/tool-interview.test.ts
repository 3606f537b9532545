import { describe, expect, it } from 'vitest';
import { scripted } from '../interview/testing.ts';
import { askForTool, type Known } from './tool-interview.ts';

const known: Known = {
  tools: [
    { id: 'penno', name: 'Penno', successor: null },
    { id: 'vanha', name: 'Vanha', successor: 'penno' },
  ],
  takenIds: new Set(['penno', 'rikki']),
  kinds: [
    { id: 'peli', label: 'Peli' },
    { id: 'sovellus', label: 'Sovellus' },
  ],
  audiences: [
    { id: 'nuoret', label: 'Nuoret' },
    { id: 'perhetyo', label: 'Perhetyö' },
  ],
  actors: [
    { id: 'kela', label: 'Kela' },
    { id: 'thl', label: 'Terveyden ja hyvinvoinnin laitos' },
  ],
  texts: { 'status.in-use': 'käytössä' },
};

const WHAT = ['Uusi väline', '', 'Väline arkeen.', 'named-tool', 'sovellus', 'nuoret, 2', 'kela', ''];

describe('askForTool', () => {
  it('asks for the least where no page was read', async () => {
    const tool = await askForTool(scripted([...WHAT, '', 'general-knowledge', 'in-use', '1', 'Tunnetaan.']), known);
    expect(tool).toEqual({
      id: 'uusi-valine',
      name: 'Uusi väline',
      summary: 'Väline arkeen.',
      entryType: 'named-tool',
      kind: 'sovellus',
      audiences: [
        { id: 'nuoret', actors: ['kela'] },
        { id: 'perhetyo', actors: ['kela'] },
      ],
      address: null,
      page: null,
      method: 'general-knowledge',
      status: {
        value: 'in-use',
        confidence: 'general-knowledge',
        ground: 'Tunnetaan.',
        changed: null,
        successor: null,
      },
    });
  });

  it('asks for the change and finds the successor by name where a tool is gone', async () => {
    const page = ['https://esimerkki.fi/', 'Esimerkki: uutinen', '2024-05', 'live-page'];
    const gone = ['renamed', 'confirmed', '2023', 'vanha', 'penno', 'Sivu kertoo.'];
    const tool = await askForTool(scripted([...WHAT, ...page, ...gone]), known);
    expect(tool.page).toEqual({ title: 'Esimerkki: uutinen', url: 'https://esimerkki.fi/', date: '2024-05' });
    expect(tool.status).toMatchObject({ changed: '2023', successor: { name: 'Penno', tool: 'penno' } });
  });

  it('asks again for what cannot be used and says why', async () => {
    const prompt = scripted([
      ...['', 'PENNO', 'Uusi'],
      ...['Iso Tunnus', 'rikki', 'uusi'],
      ...['x'.repeat(201), 'Väline.'],
      ...['9', 'named-tol', '1'],
      ...['', 'peli'],
      ...['nuoret, pupu', 'nuoret'],
      ...['2'],
      ...['esimerkki', ''],
      ...['', 'general-knowledge', 'unknown', 'uncertain', 'Ei löytynyt.'],
    ]);
    await askForTool(prompt, known);
    expect(prompt.said.filter((line) => /^ {2}\S/.test(line))).toMatchInlineSnapshot(`
      [
        "  Tämä tarvitaan. Kirjoita vastaus, tai palaa edelliseen kysymykseen merkillä <.",
        "  Nimi on jo tiedostossa content/tools/penno.yaml. Tarkenna nimeä.",
        "  Tunnuksessa saa olla vain pieniä kirjaimia a–z, numeroita ja yhdysviivoja.",
        "  Tunnus \`rikki\` on jo käytössä. Anna toinen.",
        "  Tiivistelmässä saa olla enintään 200 merkkiä: lyhennä.",
        "  Vastaus \`9\` ei ole luettelossa. Anna numero tai tunnus; jos mikään ei sovi, anna lähin ja vaihda se myöhemmin tiedostoon.",
        "  Vastaus \`named-tol\` ei ole luettelossa. Tarkoititko \`named-tool\`?",
        "  Tämä tarvitaan. Kirjoita vastaus, tai palaa edelliseen kysymykseen merkillä <.",
        "  Vastaus \`pupu\` ei ole luettelossa. Anna numero tai tunnus; jos mikään ei sovi, anna lähin ja vaihda se myöhemmin tiedostoon.",
        "  Osoite ei kelpaa: anna kokonainen osoite, joka alkaa https:// tai http://.",
      ]
    `);
  });

  it('gives nothing when the answers end', async () => {
    await expect(askForTool(scripted(WHAT.slice(0, 3)), known)).rejects.toThrow('end of input');
  });
});
