import { expect, it } from 'vitest';
import { editAddress, forgeOf, issueAddress } from './forge.ts';

it.each([
  [
    'https://github.com/nimi/kirja',
    'edit/main/content/tools/penno.yaml',
    'tree/main/content/tools/',
    'issues/new?template=virhe.yml&title=Virhe&sivu=',
  ],
  [
    'https://gitlab.com/nimi/kirja',
    '-/edit/main/content/tools/penno.yaml',
    '-/tree/main/content/tools/',
    '-/issues/new?issue%5Btitle%5D=Virhe&issue%5Bdescription%5D=',
  ],
  [
    'https://codeberg.org/nimi/kirja',
    '_edit/main/content/tools/penno.yaml',
    'src/branch/main/content/tools/',
    'issues/new?title=Virhe&body=',
  ],
])('leads to the pages of %s', (repository, edit, folder, issue) => {
  const forge = forgeOf(repository);
  if (!forge) throw new Error('No forge');
  expect(editAddress(repository, forge, 'content/tools/penno.yaml')).toBe(`${repository}/${edit}`);
  expect(editAddress(repository, forge, 'content/tools/')).toBe(`${repository}/${folder}`);
  expect(issueAddress(repository, forge, 'Virhe', 'https://a.fi/b/')).toBe(
    `${repository}/${issue}https%3A%2F%2Fa.fi%2Fb%2F`,
  );
});
