import type { PlaceFacts } from '../permanent/place-facts.ts';
import type { ChangesFile } from './changes.ts';

/**
 * What a reader is told who comes by a link that names an edition: what has changed since on the page and at the place. Nothing
 * where the link is of this edition or of none that there has been.
 * @param asked the edition that the link names
 * @param facts what is known of the page's places; undefined where it has none
 * @param id the place that the link leads to, or an empty text
 */
export function noteOn(
  { words, editions }: ChangesFile,
  asked: number,
  path: string,
  facts: PlaceFacts | undefined,
  id: string,
): string[] {
  const [newest] = editions;
  const then = editions.find(({ number }) => number === asked);
  if (!newest || !then || then === newest) return [];
  const fill = (text: string, number: number) =>
    text
      .replace('{{number}}', String(number))
      .replace('{{date}}', then.date)
      .replace('{{now}}', String(newest.number))
      .replace('{{today}}', newest.date);
  const linked = fill(words.linked, asked);
  if (facts && facts.since > asked) return [linked, fill(words.newPage, facts.since)];
  const changes = editions.filter(({ number }) => number > asked).flatMap(({ changes: by }) => by[path] ?? []);
  const told = changes.length > 0 ? [[words.onPage, ...changes].join(' ')] : [];
  const ofPlace = placeLine(facts?.places[id]?.edition);
  return [linked, ...(ofPlace ? [ofPlace] : []), ...(told.length > 0 || ofPlace ? told : [words.samePage])];

  function placeLine(edition: number | null | undefined): string | undefined {
    if (edition === null || edition === undefined) return undefined;
    return edition > asked ? fill(words.newPlace, edition) : words.samePlace;
  }
}
