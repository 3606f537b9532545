import { expect, it } from 'vitest';
import { hashOf } from './content-security.ts';
import { trimPolicy } from './trim-policy.ts';

const quoted = (text: string) => `'${hashOf(text)}'`;

it('keeps the hashes of what the page has, and all else', () => {
  const policy = (scripts: string[], styles: string[]) =>
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${scripts.map(quoted).join(' ')}; style-src-attr 'unsafe-hashes' ${styles.map(quoted).join(' ')};">`;
  const body = `<script>a</script><script src="/x.js"></script><script type="module">b\n</script><style>c{}</style><p style="d: 1">`;
  expect(trimPolicy(policy(['a', 'x', 'b\n', 'y'], ['c{}', 'z', 'd: 1']) + body)).toBe(
    policy(['a', 'b\n'], ['c{}', 'd: 1']) + body,
  );
});
