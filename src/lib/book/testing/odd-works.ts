import fc from 'fast-check';
import type { CslItem } from '../csl.ts';

/** What formats of references trip over: their own signs, what TeX or HTML takes for a command, ends of lines. */
const ODD = [
  ...`{ } { } " ' \` \\ & % $ # _ ~ ^ < > | = @ , ; : – — -- --- '' \`\` ?\` !\` and AND et ym. // % } ] [ ”x” §`.split(
    ' ',
  ),
  ...[
    '\n',
    '\r\n',
    '\n\n',
    'ER  - ',
    'TY  - BOOK',
    '\nAU  - X',
    '\\alpha',
    '<i>',
    '</i>',
    '&amp;',
    '@book{x,',
    'A } B {',
  ],
  ...['äö', 'STePS', 'Šå', '日本', 'ё', '👩‍💻', '1–2', '\u00ad'],
];
const word = fc.oneof(
  fc.constantFrom('sosiaalityö', 'Kela', 'digi', 'ja', 'Åbo', 'x'),
  fc.constantFrom(...ODD),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 }),
);

/** A text of such words, up to 300 characters long; of some sign that is not a space. */
export const oddText = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 60 }), fc.constantFrom(' ', ' ', ''))
  .map(([words, between]) => words.join(between).slice(0, 300))
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

const family = fc.constantFrom(
  'Laine',
  'von Essen',
  'Ó Briain',
  "D'Arcy",
  'Salovaara-Kero',
  'Öst & Co',
  'And',
  'de la Cruz',
);
const given = fc.constantFrom('Aino', 'A. B.', 'Jean-Luc', 'Åsa', 'Anna-Kaarina');
const person = fc.oneof(
  fc.record({ family, given }),
  family.filter((name) => !/\s/.test(name)).map((name) => ({ family: name })),
);
const name = fc.oneof(
  person,
  person,
  oddText.map((literal) => ({ literal })),
);

const day = fc.tuple(
  fc.integer({ min: 1900, max: 2026 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
const date = fc
  .tuple(day, fc.integer({ min: 1, max: 3 }))
  .map(([parts, known]) => ({ 'date-parts': [parts.slice(0, known)] as [number[]] }));

/** A work of any type, with or without each of its fields, their texts as odd as can be. */
export const oddWork: fc.Arbitrary<CslItem> = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}$/),
    type: fc.constantFrom(
      ...(['article', 'article-journal', 'article-newspaper', 'bill', 'book', 'chapter', 'dataset'] as const),
      ...(['document', 'entry-dictionary', 'legislation', 'post-weblog', 'report', 'thesis', 'webpage'] as const),
    ),
    language: fc.constantFrom('fi', 'sv', 'en'),
    title: oddText,
    author: fc.array(name, { minLength: 1, maxLength: 4 }),
    editor: fc.array(name, { minLength: 1, maxLength: 2 }),
    issued: date,
    'container-title': oddText,
    publisher: oddText,
    page: fc.constantFrom('12', '12–25', '9–10', '103-110'),
    DOI: fc.constantFrom('10.1000/abc_d.1', '10.1002/(SICI)1099<1::AID>3.0.CO;2-#', '10.5281/zenodo.1'),
    URL: fc.constantFrom('https://a.fi/', 'https://a.fi/x_y%20z?b=c&d=%C3%A4#e~f', 'http://urn.fi/URN:ISBN:978-952'),
  },
  { requiredKeys: ['id', 'type', 'language'] },
);
