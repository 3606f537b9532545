import { describe, expect, it } from 'vitest';
import type { Tool } from '../schema/tool.ts';
import { freshUntil, lastDayOf, statusOn } from './freshness.ts';
import { statusText } from './status-text.ts';

it.each([
  ['2024', '2024-12-31'],
  ['2024-02', '2024-02-29'],
  ['2025-02', '2025-02-28'],
  ['2024-03-17', '2024-03-17'],
])('the last day of %s is %s', (date, day) => {
  expect(lastDayOf(date)).toBe(day);
});

it.each([
  ['2024-03-17', '2026-03-17'],
  ['2024-11', '2026-11-30'],
  ['2024', '2026-12-31'],
  ['2024-02-29', '2026-02-28'],
  ['2024-02', '2026-02-28'],
])('evidence of %s confirms until %s', (seen, until) => {
  expect(freshUntil(seen)).toBe(until);
});

describe('a status on a day', () => {
  const status: Tool['status'] = {
    value: 'in-use',
    confidence: 'confirmed',
    ground: 'Sivu avautui.',
    source: 'ohje',
    changed: null,
    seen: '2024-11',
    successor: null,
  } as Tool['status'];

  it.each([
    ['2026-11-29', 'status.in-use'],
    ['2026-11-30', 'status.in-use'],
    ['2026-12-01', 'status.seen-only'],
    ['2028-11-29', 'status.seen-only'],
  ])('on %s it is told as %s', (day, key) => {
    expect(statusText(statusOn(status, day)).key).toBe(key);
  });

  it('is not confirmed without a date', () => {
    expect(statusOn({ ...status, seen: null }, '2026-11-29').confidence).toBe('indicative');
  });

  it('says the same of two tools that were seen in the same year', () => {
    const words = ['2024-03-17', '2024-03'].map((seen) => statusText(statusOn({ ...status, seen }, '2026-11-29')));
    expect(words).toEqual([
      { key: 'status.seen-only', year: '2024' },
      { key: 'status.seen-only', year: '2024' },
    ]);
  });

  it.each(['ended', 'renamed', 'unknown'] as const)('%s does not age', (value) => {
    const other = { ...status, value };
    expect(statusOn(other, '2036-01-01')).toBe(other);
  });
});
