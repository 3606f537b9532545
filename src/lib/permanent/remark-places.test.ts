import { describe, expect, it } from 'vitest';
import { parseMdx } from '../content/mdx.ts';
import { readRegister } from './register-file.ts';
import { remarkPlaces } from './remark-places.ts';
import { resolvePlaces } from './resolve.ts';

const REGISTER = `/luvut/alku/ 1 content/chapters/alku.mdx
k3 | 1 | Virke, joka on tunnettu.
otsikko vanha-otsikko | 1 | Otsikko
k5 viite-a | 1 | Kohta.
k9 | 1 | a – b –
`;

function rendered(text: string, file = '/project/content/chapters/alku.mdx'): Record<string, unknown>[] {
  const register = readRegister([{ path: 'content/register/luvut/alku.txt', text: REGISTER }]);
  const { tree } = parseMdx(text);
  remarkPlaces(() => resolvePlaces([], register, { pages: [], places: [] }).find)(tree, { path: file });
  return tree.children as unknown as Record<string, unknown>[];
}
const TEXT = '## Otsikko\n\nVirke, joka on tunnettu.\n\n- Kohta.\n\nTäysin uusi.\n\n| a |\n|---|\n| b |';

describe('the ids of a text', () => {
  it('are those of the register; what it does not know has none', () => {
    const ids = [...JSON.stringify(rendered(TEXT)).matchAll(/"hProperties":\{"id":"([^"]+)"/g)].map(([, id]) => id);
    expect(ids.sort()).toEqual(['k3', 'k5', 'k9', 'otsikko']);
  });

  it('that were published before are empty anchors at its start', () => {
    const [heading, , list] = rendered(TEXT);
    expect(JSON.stringify(heading)).toContain(
      '"name":"span","attributes":[{"type":"mdxJsxAttribute","name":"id","value":"vanha-otsikko"}]',
    );
    expect(JSON.stringify(list)).toContain('"value":"viite-a"');
  });

  it('stand on Windows too, and in no text outside the content', () => {
    expect(JSON.stringify(rendered(TEXT, 'C:\\kirja\\content\\chapters\\alku.mdx'))).toContain('"id":"k3"');
    expect(JSON.stringify(rendered(TEXT, '/project/src/muu.mdx'))).not.toContain('"id":"k3"');
  });
});
