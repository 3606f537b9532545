import { sourcesOf, textsAt } from '../content/links.ts';
import { oneLine, type Place } from './place.ts';

/** The ids of facts that a record has once; those in lists are counted. */
export const FACT_IDS: Partial<Record<string, string>> = {
  status: 'tila',
  state: 'tila',
  operator: 'yllapitaja',
  url: 'osoite',
  languages: 'kielet',
  price: 'hinta',
  platforms: 'alustat',
  description: 'kuvaus',
};

/** The facts of a record, each with the text that its source stands behind. */
export function recordPlaces(record: object): Place[] {
  return sourcesOf(record).flatMap(({ holder, path, claim }): Place[] => {
    const fields = path.slice(0, -1);
    if (claim === undefined) return [];
    const id = FACT_IDS[fields.join('.')];
    const isInList = fields.some((step) => typeof step === 'number');
    // What is neither is a part of a fact with an id.
    return isInList || id ? [{ source: holder, id, text: oneLine(claim) }] : [];
  });
}

/** The ids that each tool's page has, whether the fact is known or not. */
export const TOOL_IDS = ['tila', 'osoite', 'yllapitaja', 'hinta', 'kielet', 'alustat'] as const;

/** The facts of a tool, and the places of those that nobody knows. */
export function toolPlaces(tool: object): Place[] {
  const known = recordPlaces(tool);
  const unknown = TOOL_IDS.filter((id) => !known.some((place) => place.id === id));
  return [...known, ...unknown.map((id) => ({ source: {}, id, text: '' }))];
}

/** What ends the id of a term's note. */
export const NOTE = /-huomautus$/;

/** A term is a place on the glossary's page, and so is what is noted of it. */
export function termPlaces(term: { id: string; definition: object; note: object | null }): Place[] {
  const text = (fact: object) => oneLine(textsAt(fact, ['text'])[0]?.text ?? '');
  const note = term.note ? [{ source: term.note, id: `${term.id}-huomautus`, text: text(term.note) }] : [];
  return [{ source: term.definition, id: term.id, text: text(term.definition) }, ...note];
}
