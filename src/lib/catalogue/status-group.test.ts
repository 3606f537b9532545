import { describe, expect, it } from 'vitest';
import { CONFIDENCES, STATUSES } from '../schema/tool.ts';
import { countByStatus, STATUS_CLASSES, STATUS_GROUPS, statusGroup, statusTokens } from './status-group.ts';

const status = (
  value: (typeof STATUSES)[number],
  confidence: (typeof CONFIDENCES)[number] = 'confirmed',
  seen: string | null = null,
) => ({
  value,
  confidence,
  seen,
  changed: null,
  ground: '',
  source: 'none' as const,
  successor: null,
  verdict: null,
});

describe('the group of a status', () => {
  it.each([
    ['in-use', 'confirmed', 'in-use-confirmed'],
    ['in-use', 'indicative', 'in-use-seen'],
    ['in-use', 'uncertain', 'in-use-seen'],
    ['in-use', 'general-knowledge', 'in-use-general-knowledge'],
    ['ended', 'confirmed', 'ended'],
    ['renamed', 'confirmed', 'changed'],
    ['merged', 'indicative', 'changed'],
    ['unknown', 'no-information', 'unknown'],
    ['not-applicable', 'not-applicable', 'not-applicable'],
  ] as const)('%s, %s: %s', (value, confidence, group) => {
    expect(statusGroup(status(value, confidence))).toBe(group);
    expect(statusGroup(status(value, confidence, '2020'))).toBe(group);
  });

  it('is one of those that have a sign, for every status', () => {
    const groups = STATUSES.flatMap((value) => CONFIDENCES.map((confidence) => statusGroup(status(value, confidence))));
    expect([...new Set(groups)].sort()).toEqual([...STATUS_GROUPS].sort());
    expect(groups.every((group) => STATUS_CLASSES[group] !== '')).toBe(true);
  });
});

it('the filter finds a status by its value and by its group', () => {
  expect(statusTokens(status('in-use', 'indicative'))).toEqual(['in-use', 'in-use-seen']);
  expect(statusTokens(status('merged'))).toEqual(['merged', 'changed']);
  expect(statusTokens(status('ended'))).toEqual(['ended']);
});

it('counts the groups in their order and leaves out the empty ones', () => {
  const tools = [status('unknown'), status('ended'), status('in-use'), status('ended')].map((value) => ({
    status: value,
  }));
  expect(countByStatus(tools)).toEqual([
    { group: 'in-use-confirmed', count: 1 },
    { group: 'ended', count: 2 },
    { group: 'unknown', count: 1 },
  ]);
  expect(countByStatus([])).toEqual([]);
});
