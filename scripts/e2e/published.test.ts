/** The questions to a published site, asked of the built one as a host may serve it: rightly, and wrong in each way. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { askPublished } from '../../src/lib/hosting/published.ts';
import { siteUrl } from '../../src/site.ts';
import { DIST, requireSite } from './built-site.ts';
import { askedFor, isFile, listen, TYPES } from './server.ts';

requireSite();

/** What a good host sends, before a test spoils it. */
interface Sent {
  path: string;
  status: number;
  headers: Record<string, string>;
  text: string;
}

/** Asks the built site, published at a free port by a host that changes what it sends. */
async function askWith(spoil: (sent: Sent) => void): Promise<string[]> {
  const server = await listen((request, response) => {
    send(request, response, spoil);
  });
  try {
    const findings = await askPublished(`${server.origin}/`);
    return findings.map(({ level, text }) => `${level}: ${text.replaceAll(server.origin, 'SITE')}`);
  } finally {
    await server.close();
  }
}

function send(request: IncomingMessage, response: ServerResponse, spoil: (sent: Sent) => void): void {
  const { path, file } = askedFor(DIST, request.url);
  const found = isFile(file) ? file : join(DIST, '404.html');
  const origin = `http://${request.headers.host ?? ''}`;
  const sent: Sent = {
    path,
    status: found === file || path.endsWith('.epub') ? 200 : 404,
    headers: {
      'content-type': TYPES[extname(found)] ?? 'application/octet-stream',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': path.startsWith('/_astro/') ? 'max-age=31536000' : 'max-age=300',
    },
    text: readFileSync(found, 'utf8').replaceAll(siteUrl.replace(/\/$/, ''), origin),
  };
  spoil(sent);
  const isPacked = /gzip/.test(request.headers['accept-encoding'] ?? '') && sent.headers.packed !== 'no';
  const { packed: _packed, ...headers } = sent.headers;
  response.writeHead(sent.status, isPacked ? { ...headers, 'content-encoding': 'gzip' } : headers);
  response.end(isPacked ? gzipSync(sent.text) : sent.text);
}

test('a site that is well served has nothing to be told of', async () => {
  expect(await askWith(() => undefined)).toEqual([]);
});

const CASES: [name: string, spoil: (sent: Sent) => void, said: RegExp][] = [
  ['no start page', (sent) => sent.path === '/' && (sent.status = 403), /^fault: Etusivu \/ vastaa 403/],
  [
    'folders left behind',
    (sent) => sent.path.startsWith('/luvut/') && (sent.status = 404),
    /^fault: Luku \/luvut\/kasitteet\/ vastaa 404/,
  ],
  [
    'somebody else’s page',
    (sent) => sent.path === '/tyokalut/' && (sent.text = 'Tervetuloa'),
    /^fault: Työkaluluettelo \/tyokalut\/ ei ole kirjan sivu/,
  ],
  [
    'pages sent as text',
    (sent) => sent.path === '/' && (sent.headers['content-type'] = 'text/plain'),
    /^fault: Etusivu \/ ei ole HTML-sivu/,
  ],
  [
    'built for another address',
    (sent) => (sent.text = sent.text.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'https://other.fi')),
    /^fault: Sivusto on rakennettu osoitteelle https:\/\/other.fi\/\. Rakenna uudelleen: SITE_URL=SITE\//,
  ],
  [
    '_astro left out',
    (sent) => sent.path.startsWith('/_astro/') && (sent.status = 404),
    /^fault: Etusivun tiedostoja puuttuu: .*\.nojekyll/,
  ],
  ['no index', (sent) => sent.path.endsWith('uusin.json') && (sent.status = 404), /^fault: Hakuindeksiä ei ole/],
  [
    'half an index',
    (sent) => sent.path.endsWith('pagefind-entry.json') && (sent.status = 404),
    /^fault: Haku ei toimi: kansion/,
  ],
  [
    'programs of no type',
    (sent) => sent.path.endsWith('pagefind.js') && (sent.headers['content-type'] = 'text/plain'),
    /^fault: Haku ei toimi: .js-tiedoston tyyppi/,
  ],
  ['no 404', (sent) => (sent.status = 200), /^fault: Puuttuva sivu vastaa 200, vaikka pitäisi 404/],
  [
    'a host’s own 404',
    (sent) => sent.status === 404 && (sent.text = 'Not found'),
    /^fault: Puuttuvan sivun tilalla ei näy/,
  ],
  ['no dataset', (sent) => sent.path.endsWith('.csv') && (sent.status = 404), /^fault: Työkaluaineisto/],
  [
    'CSV of no type',
    (sent) => sent.path.endsWith('.csv') && (sent.headers['content-type'] = 'text/plain'),
    /^remark: CSV-tiedoston tyyppi on text\/plain/,
  ],
  ['no sitemap', (sent) => sent.path.endsWith('.xml') && (sent.status = 404), /^fault: Sivukartta/],
  ['no editions', (sent) => sent.path.endsWith('.epub') && (sent.status = 404), /^remark: Ladattavia painoksia ei ole/],
  [
    'no policy header',
    (sent) => delete sent.headers['content-security-policy'],
    /^remark: Suojauskäytäntö on vain sivulla/,
  ],
  [
    'types may be guessed',
    (sent) => delete sent.headers['x-content-type-options'],
    /^remark: Otsake X-Content-Type-Options/,
  ],
  ['a cookie', (sent) => (sent.headers['set-cookie'] = 'a=b'), /^fault: Palvelin asettaa evästeen/],
  ['nothing compressed', (sent) => (sent.headers.packed = 'no'), /^remark: Palvelin ei pakkaa sivuja/],
  ['nothing kept', (sent) => (sent.headers['cache-control'] = 'no-store'), /^remark: Kansion _astro\/ tiedostot/],
];

test.each(CASES)('%s', async (_name, spoil, said) => {
  const told = await askWith(spoil);
  expect(told.filter((line) => said.test(line))).toHaveLength(1);
});

test('a host that does not answer', async () => {
  const [finding] = await askPublished('http://127.0.0.1:1/');
  expect(finding?.level).toBe('fault');
  expect(finding?.text).toMatch(/^Osoite http:\/\/127\.0\.0\.1:1\/ ei vastaa/);
});
