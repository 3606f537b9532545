import { describe, expect, it } from 'vitest';
import type { Tool } from '../schema/tool.ts';
import { checked } from '../testing/content.ts';
import { alternativesTo, byStanding, isBare, isKnownToWork } from './standing.ts';

const [first] = checked().entries.tools;
if (!first) throw new Error('The smallest content has a tool.');
const penno = first.data;

/** A tool like the one of the smallest content, with a standing of its own. */
const tool = (id: string, status: Partial<Tool['status']> = {}, fields: Partial<Tool> = {}): Tool => ({
  ...penno,
  id,
  name: id,
  status: { ...penno.status, ...status },
  ...fields,
});

const NOTHING: Partial<Tool> = {
  known: [],
  operator: null,
  url: null,
  languages: null,
  price: null,
  platforms: null,
  privacy: [],
  withClient: [],
  evidence: [],
};
const unknown = { value: 'unknown', confidence: 'no-information', seen: null } as const;

describe('the order of standing', () => {
  it('goes from what is known to work to what nothing is known of', () => {
    const tools = [
      tool('bare', unknown, NOTHING),
      tool('unknown', unknown),
      tool('ended', { value: 'ended' }),
      tool('seen', { confidence: 'indicative', seen: '2026-01' }),
      tool('general', { seen: '2026-02' }, { general: true }),
      tool('older', { seen: '2025-05' }),
      tool('newer', { seen: '2026-01-02' }),
    ];
    expect(tools.toSorted(byStanding).map(({ id }) => id)).toEqual([
      'newer',
      'older',
      'general',
      'seen',
      'ended',
      'unknown',
      'bare',
    ]);
  });

  it('is by name where all else is the same', () => {
    expect([tool('ö'), tool('a')].sort(byStanding).map(({ id }) => id)).toEqual(['a', 'ö']);
  });
});

it('an entry is bare only where every field of facts is empty', () => {
  expect(isBare(tool('bare', unknown, NOTHING))).toBe(true);
  expect(isBare(tool('ended', { value: 'ended' }, NOTHING))).toBe(false);
  for (const field of Object.keys(NOTHING) as (keyof Tool)[]) {
    const one = {
      ...NOTHING,
      [field]: field === 'url' ? penno.url : Array.isArray(NOTHING[field]) ? penno.known : penno.operator,
    };
    expect(isBare(tool('known', unknown, one)), field).toBe(false);
  }
});

describe('what may serve instead', () => {
  const wanted = tool('wanted', unknown);
  const sameKind = tool('same-kind', { seen: '2025' });
  const otherKind = tool('other-kind', { seen: '2026' }, { kind: 'peli' });
  const elsewhere = tool('elsewhere', {}, { audiences: [{ id: 'ikaantyneet', actors: ['kela'] }] });
  const seen = tool('seen', { confidence: 'indicative' });

  it('is what is known to work for the same group, of the same kind first', () => {
    expect(isKnownToWork(seen)).toBe(false);
    expect(alternativesTo(wanted, [elsewhere, otherKind, seen, sameKind, wanted]).map(({ id }) => id)).toEqual([
      'same-kind',
      'other-kind',
    ]);
  });

  it('is what its record names, where it names any', () => {
    const named = { ...wanted, instead: ['seen'] };
    expect(alternativesTo(named, [sameKind, seen]).map(({ id }) => id)).toEqual(['seen']);
  });
});
