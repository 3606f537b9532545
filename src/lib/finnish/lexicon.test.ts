import { describe, expect, it } from 'vitest';
import { basesWithin, findEntry, formatAnalysis, formatEntry, parseAnalysis, parseLexicon } from './lexicon.ts';

const LINES = `# a comment
Helsingissä  Helsinki
SOS-lapsikylän  SOS-·lapsi·kylä
lastensuojelun  lasten·suojelu = lapsi + suojelu
tuen  tukea, tuki
eOsaamista  eOsaaminen = osaaminen  @
social  ~
xyzzy  ?`;
const lexicon = parseLexicon([LINES]);

describe('the text format', () => {
  it('comes back as it was read', () => {
    expect([...lexicon.entries.values()].map(formatEntry)).toEqual(LINES.split('\n').slice(1));
  });
  it('tells verdicts', () => {
    expect([...lexicon.entries.values()].map(({ verdict }) => verdict)).toEqual([
      'known',
      'known',
      'known',
      'known',
      'list',
      'foreign',
      'unknown',
    ]);
  });
  it('gives members and parts', () => {
    expect(parseAnalysis('lasten·suojelu = lapsi + suojelu')).toEqual({
      base: 'lastensuojelu',
      members: ['lasten', 'suojelu'],
      parts: ['lapsi', 'suojelu'],
    });
    expect(parseAnalysis('tuki').parts).toEqual([]);
    expect(formatAnalysis({ base: 'SOS-kylä', members: ['SOS-', 'kylä'], parts: ['SOS', 'kylä'] })).toBe('SOS-·kylä');
  });
});

describe('findEntry', () => {
  it.each(['lastensuojelun', 'Lastensuojelun', 'LASTENSUOJELUN'])('finds %s', (word) => {
    expect(findEntry(lexicon, word)?.form).toBe('lastensuojelun');
  });
  it('finds a name in capitals but not in lower case', () => {
    expect(findEntry(lexicon, 'HELSINGISSÄ')?.form).toBe('Helsingissä');
    expect(findEntry(lexicon, 'helsingissä')).toBeUndefined();
  });
});

it('gives the whole, its parts and every run of parts', () => {
  expect(basesWithin(parseAnalysis('asiakas·tieto·järjestelmä'))).toEqual([
    'asiakastietojärjestelmä',
    'asiakas',
    'tieto',
    'järjestelmä',
    'asiakastieto',
    'tietojärjestelmä',
  ]);
  expect(basesWithin(parseAnalysis('lasten·suojelu·työ = lapsi + suojelu + työ'))).toContain('lastensuojelu');
  expect(basesWithin(parseAnalysis('eOsaaminen = osaaminen'))).toEqual(['eosaaminen', 'osaaminen']);
});
