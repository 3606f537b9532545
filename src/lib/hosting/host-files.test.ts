import { expect, it } from 'vitest';
import { readPage } from '../site/built-page.ts';
import { hashOf } from './content-security.ts';
import { siteHeaders, sitePolicy } from './headers.ts';
import { headersFile, nginxFile } from './host-files.ts';

const headers = [['X-A', 'b; c']] as const;

it('gathers what all pages need, each once and in one order', () => {
  const pages = ['<script>b</script><style>c</style>', '<script>a</script><script>b</script><p style="d">'];
  const policy = sitePolicy(pages.map((html) => readPage(html).inline));
  const scripts = ['a', 'b'].map((text) => `'${hashOf(text)}'`).sort();
  expect(policy).toContain(
    `; script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}; style-src 'self' '${hashOf('c')}'`,
  );
  expect(policy).toBe(sitePolicy([...pages].reverse().map((html) => readPage(html).inline)));
});

it('says all of the headers', () => {
  expect(siteHeaders('p').map(([name]) => name)).toEqual([
    'Content-Security-Policy',
    'Referrer-Policy',
    'Permissions-Policy',
    'X-Content-Type-Options',
  ]);
});

it('writes `_headers` with rules that do not say one thing twice', () => {
  expect(headersFile('/', headers)).toMatchInlineSnapshot(`
    "/*
      X-A: b; c

    /_astro/*
      Cache-Control: public, max-age=31536000, immutable

    /haku/indeksi/:edition/*
      Cache-Control: public, max-age=31536000, immutable

    /haku/indeksi/uusin.json
      Cache-Control: no-cache

    /sw.js
      Cache-Control: no-cache
    "
  `);
});

it('serves a site under a folder from there alone', () => {
  const file = nginxFile(new URL('https://nimi.example.org/kirja/'), headers);
  expect(file).toContain('server_name nimi.example.org;');
  expect(file).toContain('location /kirja/ {\n    alias /var/www/teknologia-ja-kohtaaminen/;');
  expect(file).toContain('error_page 404 /kirja/404.html;');
  expect(file).toContain('~^/kirja/_astro/ ');
  expect(file).not.toContain('root ');
});
