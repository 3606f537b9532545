import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATUS_GROUPS } from '../catalogue/status-group.ts';
import { statusRule } from './catalogue-charts.ts';
import { PLAIN_SIGN, signsIn } from './signs.ts';

const style = (name: string) => readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8');

describe('the signs of a style sheet', () => {
  it('are found with the colour of their rule', () => {
    const css = `.a {\n  color: red;\n}\n.kind.b {
  --kind-colour: var(--kind-play);
  --sign: url("data:image/svg+xml,%3Csvg viewBox='0 0 16 16'%3E%3Cpath d='M0 0h2v2Z' fill-rule='evenodd'/%3E%3C/svg%3E");
}`;
    expect([...signsIn(css)]).toEqual([['.kind.b', { path: 'M0 0h2v2Z', side: 16, colour: 'var(--kind-play)' }]]);
  });

  it('are the colour of the text where the rule has none', () => {
    const css = `.status.x {\n  --sign: url("data:image/svg+xml,%3Csvg viewBox='0 0 12 12'%3E%3Cpath d='M1 5h10v2H1Z'/%3E%3C/svg%3E");\n}`;
    expect(signsIn(css).get('.status.x')).toEqual({ path: 'M1 5h10v2H1Z', side: 12, colour: 'currentColor' });
  });

  it('are nowhere in a style sheet without signs', () => {
    expect(signsIn('.a { color: red; }').size).toBe(0);
    expect(PLAIN_SIGN.path).not.toBe('');
  });
});

it('every group of statuses has a sign of its own in signs.css', () => {
  const signs = signsIn(style('signs'));
  const paths = STATUS_GROUPS.map((group) => signs.get(statusRule(group))?.path);
  expect(paths).not.toContain(undefined);
  expect(new Set(paths).size).toBe(STATUS_GROUPS.length);
});

it('no two kinds have the same sign in kinds.css', () => {
  const paths = [...signsIn(style('kinds')).values()].map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(19);
  expect(new Set(paths).size).toBe(paths.length);
});
