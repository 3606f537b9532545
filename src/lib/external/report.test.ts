import { expect, it } from 'vitest';
import { allowedBy, allowedSchema, expired } from './allowed.ts';
import { externalAddresses } from './external-addresses.ts';
import { reportText } from './report.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

it('finds each address once with its places, whatever marks stand around it', () => {
  const found = externalAddresses([
    file('content/tools/a.yaml', 'url: https://a.fi/x_(y)#osa\nnote: "Katso https://b.fi/."'),
    file('content/chapters/b.mdx', '[a](https://a.fi/x_(y)) <https://b.fi/>, http://localhost/ ei'),
    file('content/README.md', 'https://esimerkki.fi/'),
  ]);
  expect(Object.fromEntries(found)).toEqual({
    'https://a.fi/x_(y)': [
      { file: 'content/tools/a.yaml', line: 1 },
      { file: 'content/chapters/b.mdx', line: 1 },
    ],
    'https://b.fi/': [
      { file: 'content/tools/a.yaml', line: 2 },
      { file: 'content/chapters/b.mdx', line: 1 },
    ],
  });
});

const allowed = allowedSchema.parse([
  { address: 'https://a.fi/', reason: 'vastaa vain selaimille', until: '2027-01-31' },
  { address: 'https://b.fi/', reason: 'vastaa vain selaimille', until: '2026-01-31' },
]);

it('allows until a day and no longer', () => {
  expect(allowedBy('https://a.fi/x', allowed, '2027-01-31')?.address).toBe('https://a.fi/');
  expect(allowedBy('https://a.fi/x', allowed, '2027-02-01')).toBeUndefined();
  expect(expired(allowed, '2026-11-29').map(({ address }) => address)).toEqual(['https://b.fi/']);
  expect(allowedSchema.safeParse([{ address: 'https://a.fi/', reason: 'lyhyt', until: '2027-01' }]).success).toBe(
    false,
  );
});

it('says to an editor what to do', () => {
  const places = externalAddresses([
    file('content/tools/a.yaml', 'https://gone.fi/\nhttps://old.fi/\nhttps://tls.fi/\nhttps://no.fi/\nhttps://bad.fi/'),
  ]);
  const text = reportText({
    day: '2026-11-29',
    places,
    answers: [
      { address: 'https://gone.fi/', status: 404 },
      { address: 'https://old.fi/', status: 200, movedTo: 'https://new.fi/' },
      { address: 'https://tls.fi/', status: null, fault: 'CERT_HAS_EXPIRED' },
      { address: 'https://no.fi/', status: 403 },
      { address: 'https://bad.fi/', status: 500 },
      { address: 'https://ok.fi/', status: 200 },
    ],
    left: new Map(allowed.slice(0, 1).map((line) => ['https://a.fi/x', line])),
    expired: allowed.slice(1),
  });
  expect(text).toContain(
    '# Ulkoiset osoitteet 29.11.2026\n\nKysyttyjä osoitteita 6: poissa 1, muuttanut pysyvästi 1, ei vastannut 1, palvelin vastasi virheellä 1, ei vastaa ohjelmille 1, kunnossa 1.\n',
  );
  for (const lines of [
    '- <https://gone.fi/>: vastaus 404\n  - content/tools/a.yaml:1\n',
    '- <https://old.fi/>: nyt <https://new.fi/>\n  - content/tools/a.yaml:2\n',
    '- <https://tls.fi/>: vastaus CERT_HAS_EXPIRED\n',
    '## Jätetty kysymättä\n\n- <https://a.fi/x>: vastaa vain selaimille (31.1.2027 asti)\n',
    '- <https://b.fi/>: vastaa vain selaimille (31.1.2026 asti)\n',
  ])
    expect(text).toContain(lines);
  expect(text).not.toContain('https://ok.fi/');
});
