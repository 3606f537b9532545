import { expect, it } from 'vitest';
import { settingFaults, siteUrlFault } from './site.ts';

it.each([
  'https://www.example.org',
  'https://www.example.org/',
  'http://localhost:4321',
  'https://nimi.github.io/kirja/',
  'https://example.org/a/b',
])('takes %s for the address of the site', (address) => {
  expect(siteUrlFault(address)).toBeUndefined();
});

it.each([
  'www.example.org',
  'https://example.org/kirja%20a/',
  'https://example.org/?a',
  'ftp://example.org',
  'mailto:a@example.org',
])('says what is wrong with %s', (address) => {
  expect(siteUrlFault(address)).toBe(
    `SITE_URL on \`${address}\`. Anna sivuston koko osoite, esimerkiksi https://www.example.org tai https://nimi.github.io/kirja/`,
  );
});

it.each([
  { FEEDBACK_EMAIL: 'palaute@example.org', REPOSITORY_URL: 'https://github.com/nimi/kirja', ORGANISATION: 'Yliopisto' },
  { REPOSITORY_URL: 'https://gitlab.example.org/ryhma/alaryhma/kirja/' },
  { REPOSITORY_URL: 'https://codeberg.org/nimi/kirja', FEEDBACK_EMAIL: '' },
  {},
])('takes the settings %o', (given) => {
  expect(settingFaults(given)).toEqual([]);
});

it.each([
  [{ FEEDBACK_EMAIL: 'palaute' }, 'FEEDBACK_EMAIL on `palaute`.'],
  [{ FEEDBACK_EMAIL: 'a@b.fi, c@d.fi' }, 'FEEDBACK_EMAIL on `a@b.fi, c@d.fi`.'],
  [{ REPOSITORY_URL: 'https://github.com/nimi' }, 'REPOSITORY_URL on `https://github.com/nimi`.'],
  [{ REPOSITORY_URL: 'git@github.com:nimi/kirja.git' }, 'REPOSITORY_URL on `git@github.com:nimi/kirja.git`.'],
  [{ REPOSITORY_URL: 'https://example.org/nimi/kirja' }, 'REPOSITORY_URL on `https://example.org/nimi/kirja`.'],
  [{ ORGANISATION: 'https://example.org' }, 'ORGANISATION on `https://example.org`.'],
  [{ SITE_URL: 'example.org' }, 'SITE_URL on `example.org`.'],
])('says what is wrong with %o', (given, fault) => {
  expect(settingFaults(given).map((line) => line.slice(0, fault.length))).toEqual([fault]);
});
