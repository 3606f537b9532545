import { expect, it } from 'vitest';
import { editUrl, siteUrlFault } from './site.ts';

it.each(['https://www.example.org', 'https://www.example.org/', 'http://localhost:4321'])(
  'takes %s for the address of the site',
  (address) => {
    expect(siteUrlFault(address)).toBeUndefined();
  },
);

it.each(['www.example.org', 'https://example.org/kirja/', 'ftp://example.org', 'mailto:a@example.org'])(
  'says what is wrong with %s',
  (address) => {
    expect(siteUrlFault(address)).toBe(
      `SITE_URL on \`${address}\`. Anna sivuston koko osoite ilman kansiota, esimerkiksi https://www.example.org`,
    );
  },
);

it('a content file has an address where it is edited, a folder one where its files lie', () => {
  expect(editUrl('content/tools/penno.yaml', 'https://git.example/kirja')).toBe(
    'https://git.example/kirja/edit/main/content/tools/penno.yaml',
  );
  expect(editUrl('content/tools/', 'https://git.example/kirja')).toBe(
    'https://git.example/kirja/tree/main/content/tools/',
  );
  expect(editUrl('content/tools/', '')).toBeUndefined();
});
