import { comparable } from '../content/invisible.ts';
import {
  askOption,
  askOptionalText,
  askText,
  askUntil,
  readText,
  type Option,
  type Prompt,
} from '../interview/prompt.ts';
import { proposeId } from '../new-tool/new-tool.ts';
import { id as idSchema, text } from '../schema/common.ts';
import { BASES, referenceSchema, type Reference } from '../schema/reference.ts';
import type { ReadWork } from './read-works.ts';

/** What the bibliography has already. */
export interface KnownWorks {
  works: readonly Pick<Reference, 'id' | 'title' | 'DOI'>[];
  /** Ids of works with problems too. */
  takenIds: ReadonlySet<string>;
}

/**
 * Asks for what our list of works needs besides what was read.
 * @returns the record in the order of the schema; null where the author leaves a work out that is there already
 */
export async function askForWork(prompt: Prompt, work: ReadWork, known: KnownWorks): Promise<Reference | null> {
  prompt.say(`\n${titleOf(work)}`);
  const same = known.works.find((other) => isSame(other, work));
  if (same) {
    const choice = await askOption(prompt, `Sama teos näyttää olevan jo luettelossa: ${same.id}. Mitä tehdään?`, SAME);
    if (choice === 'ohita') return null;
  }
  const id = await askId(prompt, work, known);
  const type =
    TYPES.find(({ id: type }) => type === work.type)?.id ?? (await askOption(prompt, 'Millainen teos on?', TYPES));
  const language =
    LANGUAGES.find(({ id: language }) => language === work.language)?.id ??
    (await askOption(prompt, 'Teoksen kieli', LANGUAGES));
  const title = typeof work.title === 'string' ? work.title : await askText(prompt, '\nTeoksen nimi: ', text);
  const basis = await askOption(prompt, 'Mistä teoksen tiedot ovat?', BASIS_OPTIONS);
  const about = await askText(prompt, '\nMihin teosta käytetään, virkkeellä: ', text);
  const caution = await askOptionalText(
    prompt,
    'Mitä lukijan on syytä tietää teoksesta (Enter, jos ei mitään erityistä): ',
    text,
  );
  const fields: Record<string, unknown> = {
    ...work,
    ...{ id, type, language, title },
    custom: { basis, article: [], citedAs: null, about, caution },
  };
  const order = Object.keys(referenceSchema.shape);
  return Object.fromEntries(
    order.filter((field) => field in fields).map((field) => [field, fields[field]]),
  ) as Reference;
}

const titleOf = (work: ReadWork): string => (typeof work.title === 'string' ? work.title : 'Teos, jolla ei ole nimeä');

function isSame(known: KnownWorks['works'][number], work: ReadWork): boolean {
  if (known.DOI && typeof work.DOI === 'string') return known.DOI.toLowerCase() === work.DOI.toLowerCase();
  return (
    Boolean(known.title) && typeof work.title === 'string' && comparable(known.title ?? '') === comparable(work.title)
  );
}

function askId(prompt: Prompt, work: ReadWork, { takenIds }: KnownWorks): Promise<string> {
  const proposal = proposeWorkId(work, takenIds);
  const question = `Tunnus, jolla teokseen viitataan${proposal ? ` (Enter = ${proposal})` : ''}: `;
  return askUntil(prompt, question, (answer) => {
    const id = answer || proposal;
    return takenIds.has(id) ? { problem: `Tunnus \`${id}\` on jo käytössä. Anna toinen.` } : readText(id, idSchema);
  });
}

interface WorkName {
  family?: string;
  literal?: string;
}

/** The family names of one or two authors, or of the first with "ym", and the year: "essen-ym-2021"; with a letter where taken. */
export function proposeWorkId(work: ReadWork, takenIds: ReadonlySet<string>): string {
  const names = ((work.author ?? work.editor ?? []) as WorkName[]).map(
    ({ family, literal }) => family ?? literal ?? '',
  );
  const shown = names.length > 2 ? [names[0] ?? '', 'ym'] : names;
  const year = (work.issued as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0]?.[0];
  const plain = proposeId([...(shown.length > 0 ? shown : [titleOf(work)]), year ?? ''].join(' '));
  const letters = ['', ...Array.from('bcdefgh', (letter) => `-${letter}`)];
  return letters.map((letter) => `${plain}${letter}`).find((id) => !takenIds.has(id)) ?? '';
}

const SAME: readonly Option<'ohita' | 'lisaa'>[] = [
  { id: 'ohita', label: 'jätetään pois: viittaa siihen, joka on jo luettelossa' },
  { id: 'lisaa', label: 'lisätään silti: teos on toinen' },
];

const LANGUAGES: readonly Option<Reference['language']>[] = [
  { id: 'fi', label: 'suomi' },
  { id: 'sv', label: 'ruotsi' },
  { id: 'en', label: 'englanti' },
];

const TYPE_WORDS: Record<Reference['type'], string> = {
  article: 'artikkeli, jonka julkaisukanavaa ei tiedetä',
  'article-journal': 'artikkeli tieteellisessä tai ammattilehdessä',
  'article-newspaper': 'juttu sanomalehdessä tai uutissivustolla',
  bill: 'hallituksen esitys tai valiokunnan asiakirja',
  book: 'kirja',
  chapter: 'luku tai artikkeli kokoomateoksessa',
  document: 'muu asiakirja',
  legislation: 'laki, asetus tai direktiivi',
  'post-weblog': 'blogikirjoitus',
  report: 'raportti tai selvitys',
  thesis: 'opinnäyte tai väitöskirja',
  webpage: 'verkkosivu',
};
const TYPES = Object.entries(TYPE_WORDS).map(([id, label]) => ({ id: id as Reference['type'], label }));

const BASIS_WORDS: Record<(typeof BASES)[number], string> = {
  seen: 'teoksesta itsestään tai sen tiedoista, jotka on nähty',
  'general-knowledge': 'yleistieto, teosta ei ole nähty',
  'in-text-only': 'vain siitä, mitä toinen teos kertoo',
};
const BASIS_OPTIONS = BASES.map((id) => ({ id, label: BASIS_WORDS[id] }));
