import { expect, it } from 'vitest';
import interfaceTexts from '../../content/i18n/fi.json' with { type: 'json' };
import { CONFIDENCES, STATUSES } from '../schema/tool.ts';
import { statusText } from './status-text.ts';

const text = (
  value: (typeof STATUSES)[number],
  confidence: (typeof CONFIDENCES)[number],
  changed: string | null,
  seen: string | null,
) => {
  const { key, year } = statusText({ value, confidence, changed, seen });
  return [key, year].filter(Boolean).join(' ');
};

it.each([
  ['in-use', 'confirmed', null, '2024-03-01', 'status.in-use'],
  ['in-use', 'indicative', null, '2024-03-01', 'status.seen-only 2024'],
  ['in-use', 'uncertain', null, null, 'status.seen-undated'],
  ['in-use', 'general-knowledge', null, '2024', 'status.in-use-general-knowledge'],
  ['ended', 'confirmed', '2023-12-31', '2022', 'status.ended 2023'],
  ['ended', 'confirmed', null, '2022', 'status.ended'],
  ['renamed', 'indicative', '2019', null, 'status.renamed 2019'],
  ['merged', 'confirmed', null, null, 'status.merged'],
  ['unknown', 'no-information', null, '2017', 'status.unknown'],
  ['not-applicable', 'not-applicable', null, null, 'status.not-applicable'],
] as const)('%s, %s, changed %s, seen %s: %s', (value, confidence, changed, seen, words) => {
  expect(text(value, confidence, changed, seen)).toBe(words);
});

it('every status has words in the interface', () => {
  const keys = STATUSES.flatMap((value) =>
    CONFIDENCES.flatMap((confidence) =>
      [null, '2020'].map((date) => statusText({ value, confidence, changed: date, seen: date }).key),
    ),
  );
  expect(
    keys.filter((key) => !Object.keys(interfaceTexts).some((name) => name === key || name.startsWith(`${key}_`))),
  ).toEqual([]);
});
