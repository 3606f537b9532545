import { describe, expect, it } from 'vitest';
import { ID_PATTERN, isCalendarDate, isFuture, source, sourceList, text, today, webAddress } from './common.ts';

describe('ID_PATTERN', () => {
  it.each(['penno', 'thl-2019', '2024-a', 'x'])('accepts %s', (id) => {
    expect(id).toMatch(ID_PATTERN);
  });
  it.each(['', 'Penno', 'ääni', 'a--b', '-a', 'a-', 'a_b', 'a b', 'a/b', 'penno\n'])('refuses "%s"', (id) => {
    expect(id).not.toMatch(ID_PATTERN);
  });
});

describe('isCalendarDate', () => {
  it.each(['2023', '2023-12', '2023-12-31', '2024-02-29'])('accepts %s', (value) => {
    expect(isCalendarDate(value)).toBe(true);
  });
  it.each([
    '',
    '23',
    '2023-13',
    '2023-00',
    '2023-2',
    '2023-02-29',
    '2023-04-31',
    '2023-01-00',
    '31.12.2023',
    '2023-1-1',
  ])('refuses "%s"', (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });
});

describe('isFuture', () => {
  it.each(['2027', '2026-12', '2026-11-22'])('tells that %s starts after 2026-11-21', (value) => {
    expect(isFuture(value, '2026-11-21')).toBe(true);
  });
  it.each(['2026', '2026-11', '2026-11-21', '1999-12-31'])('tells that %s has started by 2026-11-21', (value) => {
    expect(isFuture(value, '2026-11-21')).toBe(false);
  });
});

describe('today', () => {
  it('is the day in Finland, summer and winter', () => {
    expect(today(new Date('2026-11-21T21:59:00Z'))).toBe('2026-11-21');
    expect(today(new Date('2026-11-21T22:00:00Z'))).toBe('2026-11-22');
    expect(today(new Date('2026-07-01T21:00:00Z'))).toBe('2026-07-02');
  });
});

describe('webAddress', () => {
  it.each(['https://www.penno.fi/', 'http://penno.fi', 'https://penno.fi/a?b=c#d', 'https://ääni.fi/ä'])(
    'accepts %s',
    (value) => {
      expect(webAddress.safeParse(value).success).toBe(true);
    },
  );
  it.each([
    '',
    'penno.fi',
    '//penno.fi',
    'ftp://penno.fi',
    'mailto:a@penno.fi',
    'javascript:alert(1)',
    'https:penno.fi',
    'https://',
    'https://penno',
    'https://penno.fi/a b',
    'https://penno.fi/\nx',
  ])('refuses "%s"', (value) => {
    expect(webAddress.safeParse(value).success).toBe(false);
  });
});

describe('text', () => {
  it('keeps HTML as the text that it is', () => {
    expect(text.parse('<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
  });
  it.each(['', ' ', '\n'])('refuses "%s", which no reader sees', (value) => {
    expect(text.safeParse(value).success).toBe(false);
  });
});

describe('source', () => {
  it.each([
    ['a plain word', 'synthesis'],
    ['a page', 'penno-2'],
    ['a work', { ref: 'thl-2019' }],
    ['a work with pages', { ref: 'thl-2019', pages: '9–10' }],
    ['several', ['penno', { ref: 'thl-2019' }]],
  ])('accepts %s', (_what, value) => {
    expect(source.safeParse(value).success).toBe(true);
  });
  it.each([[[]], [null], [5], ['Penno 2'], [{}], [{ ref: 'thl-2019', page: '9' }], [['penno', null]]])(
    'refuses %j',
    (value) => {
      expect(source.safeParse(value).success).toBe(false);
    },
  );
  it('says that pages are in quotes, alone and in a list', () => {
    const told = (value: unknown) => source.safeParse(value).error?.issues.map(({ message }) => message);
    expect(told({ ref: 'thl-2019', pages: 21 })).toMatchInlineSnapshot(`
      [
        "sivut kirjoitetaan lainausmerkkeihin: \`pages: "21"\`",
      ]
    `);
    expect(told(['penno', { ref: 'thl-2019', pages: 21 }])).toEqual(told({ ref: 'thl-2019', pages: 21 }));
    expect(told({ ref: 'thl-2019', page: '21' })).toMatchInlineSnapshot(`
      [
        "Unrecognized key: "page"",
      ]
    `);
  });
  it('is a list for those who read it', () => {
    expect(sourceList('article')).toEqual(['article']);
    expect(sourceList([{ ref: 'a' }, 'b'])).toEqual([{ ref: 'a' }, 'b']);
  });
});
