import { expect, it } from 'vitest';
import { contentSecurity, hashOf, inlineScriptsOf, policyText } from './content-security.ts';

it('names a text by the hash that browsers make of it', () => {
  // The example of the standard: https://www.w3.org/TR/CSP3/#example-hash
  expect(hashOf(`doSomething();`)).toBe('sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc=');
});

it('finds the scripts that a component writes as they stand', () => {
  expect(
    inlineScriptsOf(
      '<script is:inline>a</script><script>b</script>\n<script is:inline aria-hidden="true">\nc\n</script>',
    ),
  ).toEqual(['a', '\nc\n']);
});

it('gives Astro the hashes of inline scripts', () => {
  const { scriptDirective, styleDirective } = contentSecurity(['<script is:inline>a</script>']);
  expect(scriptDirective.hashes).toEqual([hashOf('a')]);
  expect(styleDirective.hashes).toContainEqual({ hash: hashOf('--depth: 0;'), kind: 'attribute' });
});

it('allows nothing that is not named', () => {
  expect(policyText([hashOf('a')], [], [hashOf('b')]).split('; ')).toEqual([
    `default-src 'none'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `script-src 'self' 'wasm-unsafe-eval' '${hashOf('a')}'`,
    `style-src 'self'`,
    `style-src-attr 'unsafe-hashes' '${hashOf('b')}'`,
  ]);
});
