import { expect, it } from 'vitest';
import { readPage } from '../site/built-page.ts';
import { hashOf } from './content-security.ts';
import { policyFaults } from './page-policy.ts';

const faults = (html: string) => policyFaults(readPage(html).inline);
const page = (policy: string, body: string) => `<meta http-equiv="content-security-policy" content="${policy}">${body}`;
const allowed = (text: string) => `'${hashOf(text)}'`;

it('finds nothing where each part has its hash', () => {
  const policy = `default-src 'none';script-src 'self' ${allowed('a&&b')}; style-src 'self' ${allowed('p{}')}; style-src-attr 'unsafe-hashes' ${allowed('--x: 1')};`;
  const body = `<script>a&&b</script><script src="/c.js"></script><script type="application/ld+json">{"d":1}</script>
    <style>p{}</style><p style="--x: 1">`;
  expect(faults(page(policy, body))).toEqual([]);
});

it('tells of each part that would not run', () => {
  const policy = `script-src ${allowed('p{}')}`;
  const body = `<script type="module">${'alert(1);'.repeat(20)}</script><style>p{}</style><p style="x" onclick="a()"><a href=" javascript:b()">`;
  expect(faults(page(policy, body)).join('\n')).toMatchInlineSnapshot(`
    "suojauskäytäntö estää: upotettu skripti ”alert(1);alert(1);alert(1);alert(1);alert(1);alert(1);alert(…”
    suojauskäytäntö estää: upotettu tyyli ”p{}”
    suojauskäytäntö estää: style-määrite ”x”
    suojauskäytäntö estää: määrite ”onclick”
    suojauskäytäntö estää: määrite ” javascript:b()”"
  `);
});

it('asks each page for a policy', () => {
  expect(faults('<p>')).toEqual(['sivulta puuttuu suojauskäytäntö (Content-Security-Policy)']);
});
