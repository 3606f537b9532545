import { expect, it } from 'vitest';
import type { KnownPage } from './place.ts';
import { readRegister, registerFiles } from './register-file.ts';

const PAGES: KnownPage[] = [
  {
    path: '/luvut/alku/',
    since: 1,
    file: 'content/chapters/alku.mdx',
    places: [
      { ids: ['riskit', 'vaarat'], edition: 2, text: 'Riskit' },
      { ids: ['k1'], edition: 1, text: 'Yksi | kaksi # kolme.' },
      { ids: ['kuvio-aika'], edition: null, text: '' },
    ],
  },
  {
    path: '/tyokalut/penno/',
    since: 1,
    file: 'content/tools/penno.yaml',
    places: [{ ids: ['hinta'], edition: 1, text: 'Maksuton.' }],
  },
  { path: '/tyokalut/apuu/', since: 1, file: 'content/tools/apuu.yaml', places: [] },
  { path: '/data/', since: 1, file: '', places: [] },
];

const files = registerFiles(PAGES);

it('gives a text a file of its own, and the records of a kind one, in the order of their addresses', () => {
  expect([...files.keys()]).toEqual([
    'content/register/luvut/alku.txt',
    'content/register/tyokalut.txt',
    'content/register/sivut.txt',
  ]);
  expect(files.get('content/register/luvut/alku.txt')).toMatchInlineSnapshot(`
    "# Kirjoittaa \`npm run register\`. Siirroista ja poistoista kerrotaan tiedostossa content/moved.yaml.

    /luvut/alku/ 1 content/chapters/alku.mdx
    riskit vaarat | 2 | Riskit
    k1 | 1 | Yksi | kaksi # kolme.
    kuvio-aika
    "
  `);
  expect(
    files
      .get('content/register/tyokalut.txt')
      ?.split('\n')
      .filter((line) => line.startsWith('/')),
  ).toEqual(['/tyokalut/apuu/ 1 content/tools/apuu.yaml', '/tyokalut/penno/ 1 content/tools/penno.yaml']);
});

it('is read back as it was written', () => {
  const register = readRegister(Array.from(files, ([path, text]) => ({ path, text })));
  expect([...register.values()].sort((a, b) => a.path.localeCompare(b.path))).toEqual(
    [...PAGES].sort((a, b) => a.path.localeCompare(b.path)),
  );
});
