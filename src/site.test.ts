import { expect, it } from 'vitest';
import { siteUrlFault } from './site.ts';

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
