import { nameOfRecord } from '../content/graph.ts';
import { comparable } from '../content/invisible.ts';
import { textsAt } from '../content/links.ts';
import type { Draft } from '../content/parse-content.ts';
import { error, type Problem, START } from '../content/problems.ts';
import type { ContentKind, Entries, Entry, Records } from '../content/records.ts';
import { ID_PATTERN } from '../schema/common.ts';

const VOCABULARIES = ['tools', 'audiences', 'actors', 'kinds', 'glossary', 'provisions', 'cases', 'figures'] as const;
/** What has a file of its own, by whose name it is known. Questions are known by their chapter's. */
const NAMED_BY_ID = [...VOCABULARIES, 'chapters', 'pages'] as const;

/** An id is its file's name for good; ids and names are unique; so is the order of rows and kinds. */
export function checkIdentity(entries: Entries, drafts: readonly Draft[] = []): Problem[] {
  const named = [...NAMED_BY_ID.flatMap((kind): Entry<unknown>[] => entries[kind]), ...drafts.filter(isNamedById)];
  return [
    ...VOCABULARIES.flatMap((kind) => [...idsMatchFiles(entries[kind]), ...namesAreUnique(kind, entries[kind])]),
    ...idsMatchFiles(drafts.filter(({ kind }) => !['contents', 'references', 'synonyms'].includes(kind)).filter(hasId)),
    ...named.flatMap(nameFitsPattern),
    ...idsAreUnique(entries.references),
    ...ordersAreUnique(entries.audiences),
    ...ordersAreUnique(entries.kinds),
  ];
}

const isNamedById = ({ kind }: Draft): boolean => NAMED_BY_ID.some((named) => named === kind);

/** A file's name that is no id at all has a message of its own. */
function idsMatchFiles(entries: readonly Entry<{ id: string }>[]): Problem[] {
  return entries
    .filter(({ id, data }) => id !== data.id && ID_PATTERN.test(id))
    .map(({ id, file, data, locate }) =>
      error(
        file,
        locate(['id']),
        `Tunnus \`${data.id}\` ei ole sama kuin tiedoston nimi \`${id}\`. Muuta toinen; jo julkaistua ei muuteta.`,
      ),
    );
}

/** An id that is not one at all has a message of its own. */
const hasId = (draft: Draft): draft is Draft & { data: { id: string } } =>
  textsAt(draft.data, ['id']).some(({ text }) => ID_PATTERN.test(text));

function nameFitsPattern({ id, file }: Entry<unknown>): Problem[] {
  return ID_PATTERN.test(id)
    ? []
    : [
        error(
          file,
          START,
          `Tiedoston nimi \`${id}\` ei kelpaa osoitteeksi: käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja.`,
        ),
      ];
}

function idsAreUnique(entries: readonly Entry<unknown>[]): Problem[] {
  return repeated(entries, ({ id }) => id).map(({ entry, first }) =>
    error(
      entry.file,
      entry.locate(['id']),
      `Tunnus \`${entry.id}\` on jo rivillä ${first.locate(['id']).line}. Anna toinen tunnus.`,
    ),
  );
}

function namesAreUnique(kind: ContentKind, entries: readonly Entry<unknown>[]): Problem[] {
  const nameField = NAME_FIELDS[kind] ?? 'name';
  return repeated(entries, ({ data }) => comparable(nameOfRecord(data as Records[ContentKind]))).map(
    ({ entry, first }) =>
      error(entry.file, entry.locate([nameField]), `Sama nimi on jo tiedostossa ${first.file}. Tarkenna toista nimeä.`),
  );
}

const NAME_FIELDS: Partial<Record<ContentKind, string>> = { glossary: 'term', cases: 'title', figures: 'title' };

function ordersAreUnique(entries: readonly Entry<{ order: number }>[]): Problem[] {
  return repeated(entries, ({ data }) => data.order).map(({ entry, first }) =>
    error(
      entry.file,
      entry.locate(['order']),
      `Järjestysnumero ${entry.data.order} on jo tiedostossa ${first.file}. Anna toinen numero.`,
    ),
  );
}

function repeated<E extends Entry<unknown>>(
  entries: readonly E[],
  keyOf: (entry: E) => unknown,
): { entry: E; first: E }[] {
  const firsts = new Map<unknown, E>();
  return entries.flatMap((entry) => {
    const first = firsts.get(keyOf(entry));
    if (first) return [{ entry, first }];
    firsts.set(keyOf(entry), entry);
    return [];
  });
}
