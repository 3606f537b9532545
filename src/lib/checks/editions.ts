import { error, type Problem } from '../content/problems.ts';
import type { Entries } from '../content/records.ts';
import type { KnownIds } from './targets.ts';
import { addressMessages } from './addresses.ts';

/** The newest edition told of is the one that the book says it is, and they follow one another. */
export function checkEditions({ editions, publication }: Entries, known: KnownIds): Problem[] {
  return editions.flatMap(({ file, data, locate }) => [
    ...publication.flatMap(({ data: { edition } }) => {
      const [newest] = data.editions;
      if (newest?.number === edition.number && newest.date === edition.date) return [];
      const message = `Ensimmäisenä on painos ${newest?.number} (${newest?.date}), mutta tiedostossa content/publication.yaml on painos ${edition.number} (${edition.date}). Kerro siitä painoksesta, tai korjaa päivä.`;
      return [error(file, locate(['editions', 0]), message)];
    }),
    ...data.editions.flatMap(({ number }, index) => {
      const next = data.editions[index + 1];
      if (!next || next.number === number - 1) return [];
      const message = `Painosten järjestys on väärä: painoksen ${number} jälkeen tulee painos ${number - 1}. Kirjoita uusin ensin.`;
      return [error(file, locate(['editions', index + 1, 'number']), message)];
    }),
    ...data.editions.flatMap(({ changes }, index) =>
      changes.flatMap(({ page }, change) =>
        addressMessages(page, known).map((message) =>
          error(file, locate(['editions', index, 'changes', change, 'page']), message),
        ),
      ),
    ),
  ]);
}
