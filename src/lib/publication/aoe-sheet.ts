import type { Name, Reference } from '../schema/reference.ts';
import { LICENCES } from '../schema/publication.ts';
import { wholeTitle, type Publisher } from './own-works.ts';
import { publicAddress } from '../site/address.ts';

/** A field of the form by which a material is published in aoe.fi, with what is to be written there. */
export interface AoeField {
  name: string;
  required: boolean;
  /** The most characters that a value may have; null where the form has no limit or a list to choose from. */
  limit: number | null;
  values: string[];
  note?: string;
}

/** What the sheet takes from the content. */
export interface AoeContent {
  chapters: readonly { title: string; objectives: readonly string[]; minutes: number }[];
  tools: number;
  terms: number;
  questions: number;
  /** The articles that the book was made from. */
  basedOn: readonly Reference[];
}

/** The longest values that the form takes (aoe.fi, read from its source in autumn 2026). */
const LIMIT = { name: 255, author: 50, description: 2000, link: 2000, time: 50, keyword: 255 };
const CHOICE = 'Valitse lomakkeen luettelosta.';

/** All fields of the form, in its order. What is not known is left empty, never guessed. */
export function aoeSheet(content: AoeContent, publisher: Publisher): AoeField[] {
  const { publication, organisation, site } = publisher;
  const field = (name: string, values: readonly string[], limit: number | null = null, note?: string): AoeField => ({
    name,
    required: REQUIRED.has(name),
    limit,
    values: [...values],
    ...(note ? { note } : {}),
  });
  const name = publication.publisher ?? organisation;
  return [
    field('Nimi', [wholeTitle(publication)], LIMIT.name),
    field('Linkki', [publicAddress('/', site)], LIMIT.link, 'Anna aineisto linkkinä: se pysyy ajan tasalla.'),
    field('Linkin nimi', [publication.title], LIMIT.name),
    field('Kieli', ['suomi'], null, CHOICE),
    field(
      'Tekijät',
      publication.authors.map(authorName),
      LIMIT.author,
      'Muodossa Sukunimi, Etunimi tai organisaation nimi.',
    ),
    field('Asiasanat', publication.keywords, LIMIT.keyword, 'Lomake ehdottaa YSOn sanoja; oman sanankin voi antaa.'),
    field('Oppimateriaalin tyyppi', ['teksti', 'harjoitus'], null, CHOICE),
    field('Koulutusaste', ['korkeakoulutus'], null, CHOICE),
    field('Lisenssi', [LICENCES[publication.licence].name], null, CHOICE),
    field('Kuvaus', [description(content, publication.edition.number)], LIMIT.description),
    field('Kenelle', ['opiskelija', 'opettaja', 'asiantuntija tai ammattilainen'], null, CHOICE),
    field('Käyttö opetuksessa', ['kurssimateriaali', 'itsenäinen opiskelu'], null, CHOICE),
    field('Tieteenala', ['sosiaali- ja yhteiskuntapolitiikka'], null, CHOICE),
    field(
      'Osaamistavoitteet',
      content.chapters.flatMap(({ objectives }) => objectives.map(sentence)),
      null,
      'Luvuittain, lukijalle puhuen.',
    ),
    field('Esitiedot', ['Esitietoja ei tarvita. Vieraat sanat on selitetty sanastossa.']),
    field('Kesto', [duration(content.chapters)], LIMIT.time, 'Kaikkien lukujen lukeminen.'),
    field(
      'Saavutettavuus',
      ['rakenteinen navigointi', 'vaihtoehtoinen teksti kuvissa', 'sisällysluettelo'],
      null,
      CHOICE,
    ),
    field('Saavutettavuuden esteet', ['ei esteitä'], null, 'Sivuilla ei ole vilkkumista, liikettä eikä ääntä.'),
    field('Julkaisija', name ? [name] : [], null, 'Annetaan, kun sivusto julkaistaan (ORGANISATION).'),
    field('Vanhenee', [], null, 'Jätä tyhjäksi: aineistoa päivitetään.'),
    field(
      'Pohjautuu aineistoon',
      content.basedOn.map((work) => basis(work, site)),
    ),
  ];
}

/** What the form does not let one leave empty. */
const REQUIRED = new Set([
  'Nimi',
  'Linkki',
  'Linkin nimi',
  'Kieli',
  'Tekijät',
  'Asiasanat',
  'Oppimateriaalin tyyppi',
  'Koulutusaste',
  'Lisenssi',
]);

const authorName = (name: Name): string =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');

/** An objective begins with a small letter, after "Luettuasi luvun". */
const sentence = (objective: string): string => `${objective.charAt(0).toUpperCase()}${objective.slice(1)}.`;

function description({ chapters, tools, terms, questions }: AoeContent, edition: number): string {
  return [
    'Avoin oppikirja teknologiasta ja digitalisaatiosta suomalaisessa sosiaalityössä.',
    `Kirjassa on ${chapters.length} lukua: ${chapters.map(({ title }) => title).join(', ')}.`,
    `Lisäksi siinä on ${tools} työkalun ja toimintatavan luettelo, josta näkee, mikä on käytössä, mikä on päättynyt ja mistä se tiedetään, ${terms} termin sanasto, lähdeluettelo ja ${questions} kysymystä, joilla voi kokeilla oppimaansa.`,
    'Jokaisella väitteellä on lähde. Luvuissa on oppimistavoitteet, selkeä tiivistelmä ja ydinkohdat.',
    `Aineisto ei käytä evästeitä eikä seuraa lukijaa. Tämä on painos ${edition}.`,
  ].join(' ');
}

/** "1 h 30 min", as the form asks for it. */
function duration(chapters: AoeContent['chapters']): string {
  const minutes = chapters.reduce((sum, chapter) => sum + chapter.minutes, 0);
  const hours = Math.floor(minutes / 60);
  return [hours > 0 && `${hours} h`, minutes % 60 > 0 && `${minutes % 60} min`].filter(Boolean).join(' ');
}

/** Author, name and address of a work that the material builds on. */
const basis = ({ author = [], title = '', id }: Reference, site: string): string =>
  [author.map(authorName).join('; '), title, publicAddress(`/lahteet/${id}/`, site)].filter(Boolean).join(' – ');
