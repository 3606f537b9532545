import { describe, expect, it } from 'vitest';
import { changed, report } from '../testing/content.ts';
import { CHAPTER, QUESTIONS } from '../testing/fixtures.ts';

const OK = 'Sisältö on kunnossa.';
const FILE = 'questions/alku.yaml';
const SECOND = { 'chapters/loppu.mdx': CHAPTER, 'contents.yaml': 'chapters: [alku, loppu]\n' };
const ofSecond = (QUESTIONS[FILE] ?? '').replaceAll('alku', 'loppu');

describe('a file of questions', () => {
  it('is that of its chapter', () => {
    expect(report({ ...SECOND, 'questions/loppu.yaml': ofSecond })).toBe(OK);
  });

  it('has the name of another chapter', () => {
    expect(report({ ...SECOND, [FILE]: ofSecond })).toMatchInlineSnapshot(`
      "content/chapters/loppu.mdx:1:1  Luvulla ei ole kysymyksiä. Tee tiedosto content/questions/loppu.yaml, jossa niitä on vähintään kahdeksan.
      content/questions/alku.yaml:1:10  Luku \`loppu\` ei ole sama kuin tiedoston nimi \`alku\`. Muuta toinen: luvun kysymykset ovat sen nimisessä tiedostossa.
      2 virhettä."
    `);
  });

  it('belongs to no chapter', () => {
    expect(report({ 'questions/allku.yaml': (QUESTIONS[FILE] ?? '').replaceAll('alku', 'allku') }))
      .toMatchInlineSnapshot(`
      "content/questions/allku.yaml:1:10  Lukua \`allku\` ei ole. Tarkoititko \`alku\`?
      1 virhe."
    `);
  });

  it('has too few questions', () => {
    expect(report({ [FILE]: (QUESTIONS[FILE] ?? '').split('\n').slice(0, 12).join('\n') })).toMatchInlineSnapshot(`
      "content/questions/alku.yaml:3:3  \`questions\`: luvulla on vähintään kahdeksan kysymystä.
      1 virhe."
    `);
  });
});

describe('the id of a question', () => {
  it('may leave numbers out', () => {
    expect(report(changed(FILE, ['id: alku-8', 'id: alku-12']))).toBe(OK);
  });

  it.each(['alku', 'alku-x', 'alku-01', 'loppu-1', 'alku-1-2'])('is not %s', (id) => {
    expect(report(changed(FILE, ['id: alku-1', `id: ${id}`]))).toBe(
      `content/questions/alku.yaml:3:9  Kysymyksen tunnus \`${id}\` ei ole muotoa \`alku-1\`: luvun tunnus, yhdysviiva ja numero. Anna seuraava vapaa numero.\n1 virhe.`,
    );
  });

  it('stands once', () => {
    expect(report(changed(FILE, ['id: alku-5', 'id: alku-1']))).toMatchInlineSnapshot(`
      "content/questions/alku.yaml:15:9  Kysymyksen tunnus \`alku-1\` on jo tiedostossa content/questions/alku.yaml rivillä 3. Anna seuraava vapaa numero.
      1 virhe."
    `);
    expect(report({ ...SECOND, 'questions/loppu.yaml': ofSecond.replace('id: loppu-1', 'id: alku-1') }))
      .toMatchInlineSnapshot(`
      "content/questions/loppu.yaml:3:9  Kysymyksen tunnus \`alku-1\` ei ole muotoa \`loppu-1\`: luvun tunnus, yhdysviiva ja numero. Anna seuraava vapaa numero.
      content/questions/loppu.yaml:3:9  Kysymyksen tunnus \`alku-1\` on jo tiedostossa content/questions/alku.yaml rivillä 3. Anna seuraava vapaa numero.
      2 virhettä."
    `);
  });
});

describe('an objective', () => {
  it('is not in the chapter', () => {
    expect(report(changed(FILE, ['objective: 1', 'objective: 4']))).toMatchInlineSnapshot(`
      "content/questions/alku.yaml:5:16  Luvussa ei ole oppimistavoitetta 4: tavoitteita on 3. Anna numero 1–3.
      1 virhe."
    `);
  });

  it('is not tested', () => {
    expect(report(changed(FILE, ['objective: 3', 'objective: 2'], ['objective: 3', 'objective: 1'])))
      .toMatchInlineSnapshot(`
      "content/questions/alku.yaml:3:3  varoitus: Mikään kysymys ei koske oppimistavoitetta 3 (osaat kertoa kolme). Lisää sille kysymys.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
  });
});

it('a source must exist', () => {
  expect(report(changed(FILE, ['virtanen-2020', 'virtanen-2021'], ['synthesis', 'ohje']))).toMatchInlineSnapshot(`
    "content/questions/alku.yaml:11:13  Lähdettä \`virtanen-2021\` ei ole. Tarkoititko \`virtanen-2020\`?
    content/questions/alku.yaml:12:136  Lähdettä \`ohje\` ei ole. Teos kirjoitetaan \`{ ref: … }\`, säädös \`{ provision: … }\`; käy myös article, general-knowledge, none, synthesis.
    2 virhettä."
  `);
});

it('a type that the chapter does not use is told', () => {
  expect(report(changed(FILE, ['type: reflection', 'type: reflexion']))).toMatchInlineSnapshot(`
    "content/questions/alku.yaml:33:25  \`questions[7].type\` (alku-7): kysymyksen tyyppi (type) on single, multiple, true-false, matching tai reflection.
    1 virhe."
  `);
  const withoutReflection = (QUESTIONS[FILE] ?? '').replaceAll(
    /type: reflection, objective: (\d), prompt: (.*?), feedback: .*?, source/g,
    'type: true-false, objective: $1, prompt: $2, answer: true, feedback: { true: Näin., false: Ei. }, source',
  );
  expect(report({ [FILE]: withoutReflection })).toMatchInlineSnapshot(`
    "content/questions/alku.yaml:3:3  varoitus: Luvulla ei ole kysymystä, jonka tyyppi on \`reflection\`. Lisää sellainen.
    1 varoitus. Varoitukset eivät estä julkaisua."
  `);
});

describe('the parts of a question', () => {
  const IS_ONE = '8:7  `questions[1].options` (alku-1): täsmälleen yksi vaihtoehto on oikein (correct: true).';
  it.each([
    ['two right options', 'correct: false', 'correct: true', [IS_ONE]],
    ['no right option', 'correct: true', 'correct: false', [IS_ONE]],
    [
      'a missing feedback',
      ', feedback: Rahasta luku ei puhu.',
      '',
      ['9:9  `questions[1].options[2].feedback` (Rahaa): kenttä puuttuu. Lisää se.'],
    ],
    [
      'fields of another type',
      'type: single',
      'type: reflection',
      [
        '3:5  `questions[1].feedback` (alku-1): kenttä puuttuu. Lisää se.',
        '7:5  Kenttä `options` ei kuulu tähän tyyppiin (`type`). Poista kenttä tai vaihda tyyppi.',
      ],
    ],
    [
      'the same right side twice',
      'right: puhe',
      'right: raha',
      ['29:7  `questions[6].pairs` (alku-6): jokaisella parilla on oma selityksensä.'],
    ],
  ])('%s', (_what, from, to, messages) => {
    const lines = report(changed(FILE, [from, to]))
      .split('\n')
      .slice(0, -1);
    expect(lines).toEqual(messages.map((message) => `content/questions/alku.yaml:${message}`));
  });
});
