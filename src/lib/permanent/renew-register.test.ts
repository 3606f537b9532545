import { describe, expect, it } from 'vitest';
import { checked, changed, type Overrides } from '../testing/content.ts';
import { CHAPTER } from '../testing/fixtures.ts';
import { registerFiles } from './register-file.ts';
import { renewRegister } from './renew-register.ts';

const FILE = 'content/register/luvut/alku.txt';

/** The register that the smallest content with these differences has, after what was known before. */
function renewed(overrides: Overrides = {}, edition = 1): Map<string, string> {
  const { places, register } = checked(overrides);
  return registerFiles(renewRegister([...places.pages.values()], register, edition));
}
const asContent = (files: ReadonlyMap<string, string>): Overrides =>
  Object.fromEntries(Array.from(files, ([path, text]) => [path.replace('content/', ''), text]));
const chapter = (text: string): Overrides => ({ 'chapters/alku.mdx': `${CHAPTER}\n${text}\n` });
const linesOf = (files: ReadonlyMap<string, string>) =>
  (files.get(FILE) ?? '').split('\n').filter((line) => /^k\d/.test(line));

const first = renewed(chapter('Yksi lause tästä <Cite id="virtanen-2020" />.\n\nToinen lause toisesta.'));

describe('the register', () => {
  it('numbers the places of a page', () => {
    expect(linesOf(first)).toEqual([
      'k1 | 1 | Tukea saa verkossa.',
      'k2 | 1 | Välineitä on monta, ja on yksi niistä.',
      'k3 | 1 | Yksi lause tästä.',
      'k4 | 1 | Toinen lause toisesta.',
    ]);
  });

  it('is the same when it is written again', () => {
    const again = renewed({
      ...asContent(first),
      ...chapter('Yksi lause tästä <Cite id="virtanen-2020" />.\n\nToinen lause toisesta.'),
    });
    expect([...again]).toEqual([...first]);
  });

  it('keeps the number of an edited text, marks its edition, and gives a new one the next number', () => {
    const edited = chapter('Aivan uusi kappale alkuun.\n\nToinen lause nyt toisesta.\n\nYksi lause tästä.');
    expect(linesOf(renewed({ ...asContent(first), ...edited }, 2))).toEqual([
      'k1 | 1 | Tukea saa verkossa.',
      'k2 | 1 | Välineitä on monta, ja on yksi niistä.',
      'k5 | 2 | Aivan uusi kappale alkuun.',
      'k4 | 2 | Toinen lause nyt toisesta.',
      'k3 | 1 | Yksi lause tästä.',
    ]);
  });

  it('keeps what has gone in its place, and never gives its number again', () => {
    const second = renewed({ ...asContent(first), ...chapter('Toinen lause toisesta.') }, 2);
    expect(linesOf(second)).toEqual(linesOf(first));
    const third = renewed(
      { ...asContent(second), ...chapter('Toinen lause toisesta.\n\nVankilan kirjasto aukeaa.') },
      3,
    );
    expect(linesOf(third).at(-1)).toBe('k5 | 3 | Vankilan kirjasto aukeaa.');
  });

  it('gives facts that a record has once an id by their field, and counts the others', () => {
    const lines = first.get('content/register/tyokalut.txt')?.split('\n') ?? [];
    expect(lines).toContain('hinta | 1 | Maksuton.');
    expect(lines).toContain('k1 | 1 | Penno arvioi, paljonko rahaa jää.');
    expect(lines).toContain('kielet');
    expect(lines).toContain('tila | 1 | Sivu avautui.');
  });

  it('remembers in which edition a page first stood', () => {
    const files = renewed(
      { ...asContent(first), ...changed('cases/kokeilu.yaml', ['id: kokeilu', 'id: kokeilu']), ...chapter('') },
      2,
    );
    expect(files.get(FILE)).toContain('/luvut/alku/ 1 content/chapters/alku.mdx');
  });
});
