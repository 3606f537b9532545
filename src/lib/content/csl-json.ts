import { warning, type Problem } from './problems.ts';
import type { Path, PositionedData } from './yaml-file.ts';

type Fields = Record<string, unknown>;

/** Fields of CSL-JSON that Zotero writes and that no citation of ours shows. */
const UNUSED = new Set(
  `abstract annote archive archive_collection archive_location archive-place call-number citation-key citation-label
  container-title-short journalAbbreviation dimensions division edition event event-title event-date event-place keyword
  language-short license medium note number-of-pages number-of-volumes original-date original-publisher
  original-publisher-place original-title PMCID PMID references reviewed-title scale section shortTitle source status
  submitted supplement-number timestamp title-long version volume-title year-suffix translator recipient interviewer
  reviewed-author director illustrator contributor composer collection-editor editorial-director
  part-number part-title printing-number`.split(/\s+/),
);
const NAME_LISTS = ['author', 'editor', 'container-author'];
const DATES = ['issued', 'accessed'];
/** Numbers and strings alike in CSL. */
const NUMBER_LIKE = ['collection-number', 'number', 'volume', 'issue', 'page', 'page-first'];

/** Works as our schema takes them, and what of the pasted ones was left out. */
export interface TakenWorks {
  data: unknown;
  problems: Problem[];
}

/**
 * Takes works as Zotero and other tools write them in CSL-JSON: years as text, particles of names apart, fields that we do
 * not show. What is left is checked like any work; what is dropped is told.
 */
export function takeWorks(file: string, { data, locateKey }: Pick<PositionedData, 'data' | 'locateKey'>): TakenWorks {
  if (!Array.isArray(data)) return { data, problems: [] };
  const problems: Problem[] = [];
  const drop = (path: Path) => problems.push(warning(file, locateKey(path), dropped(String(path.at(-1)))));
  return {
    data: listOf(data).map((work, index) => (isFields(work) ? takeWork(work, (path) => drop([index, ...path])) : work)),
    problems,
  };
}

const dropped = (field: string): string =>
  `Kenttää \`${field}\` ei käytetä viitteissä. Sen voi jättää tiedostoon tai poistaa.`;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function takeWork(work: Fields, drop: (path: Path) => unknown): Fields {
  const entries = Object.entries(work).flatMap(([key, value]): [string, unknown][] => {
    if (UNUSED.has(key)) {
      drop([key]);
      return [];
    }
    if (NAME_LISTS.includes(key) && Array.isArray(value)) {
      return [
        [
          key,
          listOf(value).map((name, index) =>
            isFields(name) ? takeName(name, (field) => drop([key, index, field])) : name,
          ),
        ],
      ];
    }
    if (DATES.includes(key) && isFields(value)) return [[key, takeDate(value)]];
    if (key === 'language' && typeof value === 'string')
      return [
        [
          key,
          value
            .trim()
            .toLowerCase()
            .replace(/[-_].*$/, ''),
        ],
      ];
    if (key === 'DOI' && typeof value === 'string')
      return [[key, value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')]];
    return [[key, NUMBER_LIKE.includes(key) && typeof value === 'number' ? String(value) : value]];
  });
  return Object.fromEntries(entries);
}

/** "von" and "de" are a part of the family name that a citation shows; a particle that drops goes with the given name. */
function takeName(name: Fields, drop: (field: string) => unknown): Fields {
  const { family, given, suffix, ...rest } = name;
  const particle = rest['non-dropping-particle'];
  const dropping = rest['dropping-particle'];
  for (const key of Object.keys(rest)) {
    if (['non-dropping-particle', 'dropping-particle'].includes(key)) Reflect.deleteProperty(rest, key);
    if (['comma-suffix', 'static-ordering', 'parse-names'].includes(key)) {
      drop(key);
      Reflect.deleteProperty(rest, key);
    }
  }
  if (suffix !== undefined) drop('suffix');
  const whole = { family: joined(particle, family), given: joined(given, dropping) };
  return {
    ...rest,
    ...(whole.family === undefined ? {} : { family: whole.family }),
    ...(whole.given ? { given: whole.given } : {}),
  };
}

/** Particles that end with an apostrophe or a hyphen, such as "d’", stand close to the name. */
const joined = (before: unknown, after: unknown): unknown =>
  typeof before === 'string' && typeof after === 'string' && before.trim()
    ? `${before.trim()}${/[’'-]$/.test(before.trim()) ? '' : ' '}${after}`.trim()
    : before === undefined || after !== undefined
      ? after
      : before;

/** The year, month and day as numbers; a date written as text where it has a plain form. */
function takeDate(date: Fields): Fields {
  const { 'date-parts': parts, raw, literal, season: _season, circa: _circa, ...rest } = date;
  const text = [raw, literal].find((value): value is string => typeof value === 'string');
  const [, ...written] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.*)?$/.exec(text?.trim() ?? '') ?? [];
  const own = parts ?? (written.length > 0 ? [written.filter(Boolean)] : undefined);
  if (own === undefined) return date;
  return {
    ...rest,
    'date-parts': Array.isArray(own)
      ? listOf(own).map((part) => (Array.isArray(part) ? listOf(part).map(toNumber) : part))
      : own,
  };
}

const toNumber = (part: unknown): unknown =>
  typeof part === 'string' && /^\d+$/.test(part.trim()) ? Number(part) : part;
