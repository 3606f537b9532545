import { describe, expect, it } from 'vitest';
import { siteIndex } from './site-index.ts';

const tool = (name: string, ...otherNames: string[]) => ({
  node: { kind: 'tool' as const, id: name.toLowerCase() },
  name,
  otherNames,
});
const shown = (...things: Parameters<typeof siteIndex>[0]) =>
  siteIndex(things).map(
    ([letter, lines]) => `${letter}: ${lines.map(({ name, see }) => (see ? `${name} → ${see}` : name)).join(', ')}`,
  );

describe('siteIndex', () => {
  it('follows the Finnish alphabet', () => {
    expect(
      shown(
        tool('Öljy'),
        tool('Äly'),
        tool('Åke'),
        tool('Zoom'),
        tool('apu'),
        tool('aula'),
        tool('Aätu'),
        tool('Aalto'),
      ),
    ).toEqual(['A: Aalto, apu, aula, Aätu', 'Z: Zoom', 'Å: Åke', 'Ä: Äly', 'Ö: Öljy']);
  });

  it('puts digits first and looks past signs', () => {
    expect(shown(tool('Zoom'), tool('2048'), tool('”Hei”'), tool('-apu'), tool('…'))).toEqual([
      '0–9: …, 2048',
      'A: -apu',
      'H: ”Hei”',
      'Z: Zoom',
    ]);
  });

  it('lists other names with the one to see, each once whatever its case', () => {
    expect(shown(tool('Kela', 'KELA', 'Kansaneläkelaitos', 'KANSANELÄKELAITOS', 'Fpa'))).toEqual([
      'F: Fpa → Kela',
      'K: Kansaneläkelaitos → Kela, Kela',
    ]);
  });

  it('gives the kind and the address', () => {
    const [[, [line]] = ['', []]] = siteIndex([
      { node: { kind: 'term', id: 'etatyo' }, name: 'Etätyö', otherNames: [] },
    ]);
    expect(line).toEqual({ name: 'Etätyö', see: undefined, kind: 'term', href: '/sanasto/#etatyo' });
  });

  it('of nothing is empty', () => {
    expect(siteIndex([])).toEqual([]);
  });
});
