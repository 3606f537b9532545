import { describe, expect, it } from 'vitest';
import {
  EMPTY,
  parseState,
  serialiseState,
  withAnswer,
  withFinished,
  withReflection,
  withUnfolded,
} from './reader-state.ts';

const FULL = withReflection(
  withFinished(withAnswer(withAnswer(EMPTY, 'a-1', { correct: true }), 'a-2', { correct: false }), 'a', true),
  'a-8',
  'Oma vastaus\nkahdella rivillä',
);
const stored = (fields: object) => JSON.stringify({ version: 1, ...fields });

describe('a stored state', () => {
  it('comes back as it was', () => {
    expect(parseState(serialiseState(FULL))).toEqual(FULL);
    expect(parseState(serialiseState(EMPTY))).toEqual(EMPTY);
  });

  it.each([
    null,
    '',
    'null',
    '5',
    '"teksti"',
    '[]',
    '{}',
    '{"finished"',
    'undefined',
    '\u0000',
    '{"version":"1","finished":["a"]}',
    '{"version":0,"finished":["a"]}',
    '{"version":-1}',
    '{"version":1.5,"finished":["a"]}',
    '{"version":null}',
    '['.repeat(100_000),
  ])('is empty where it is broken or of an unknown version: %.40s', (text) => {
    expect(parseState(text)).toEqual(EMPTY);
  });

  it('is empty where a newer site wrote it', () => {
    expect(parseState(JSON.stringify({ ...FULL, version: 2 }))).toEqual(EMPTY);
  });

  it('keeps what can be read of a broken one', () => {
    expect(
      parseState(
        stored({
          finished: ['a', 5, null, 'a', 'b'],
          answers: { 'a-1': { correct: true }, 'a-2': { correct: 'kyllä' }, 'a-3': null, 'a-4': 1, 'a-5': [] },
          reflections: { 'a-8': 'Teksti', 'a-9': 7 },
          unfolded: ['lyhyesti', 7, 'lyhyesti'],
          extra: true,
        }),
      ),
    ).toEqual({
      finished: ['a', 'b'],
      answers: { 'a-1': { correct: true } },
      reflections: { 'a-8': 'Teksti' },
      unfolded: ['lyhyesti'],
    });
    expect(parseState(stored({ finished: 'a', answers: [1], reflections: 'x' }))).toEqual(EMPTY);
  });

  it('does not let the names of ids do harm', () => {
    const text = '{"version":1,"answers":{"__proto__":{"correct":true},"constructor":{"correct":true}}}';
    expect(Object.keys(parseState(text).answers)).toEqual(['__proto__', 'constructor']);
    expect(({} as { correct?: boolean }).correct).toBeUndefined();
  });
});

describe('changes', () => {
  it('leave the state before them alone', () => {
    const before = structuredClone(FULL);
    withAnswer(FULL, 'a-1', { correct: false });
    withFinished(FULL, 'a', false);
    withReflection(FULL, 'a-8', '');
    expect(FULL).toEqual(before);
  });

  it('keep the last answer of a question', () => {
    expect(withAnswer(FULL, 'a-2', { correct: true }).answers['a-2']).toEqual({ correct: true });
  });

  it('mark a chapter once, and take the mark away', () => {
    expect(withFinished(FULL, 'a', true).finished).toEqual(['a']);
    expect(withFinished(FULL, 'b', true).finished).toEqual(['a', 'b']);
    expect(withFinished(FULL, 'a', false).finished).toEqual([]);
  });

  it('forget a text that is emptied', () => {
    expect(withReflection(FULL, 'a-8', ' \n').reflections).toEqual({});
    expect(withReflection(FULL, 'a-9', 'Toinen').reflections).toEqual({ ...FULL.reflections, 'a-9': 'Toinen' });
  });
});

describe('a part that is unfolded', () => {
  it('is kept once, until it is folded again', () => {
    const opened = withUnfolded(withUnfolded(EMPTY, 'lyhyesti', true), 'lyhyesti', true);
    expect(opened.unfolded).toEqual(['lyhyesti']);
    expect(parseState(serialiseState(opened))).toEqual(opened);
    expect(withUnfolded(opened, 'lyhyesti', false)).toEqual(EMPTY);
  });
});
