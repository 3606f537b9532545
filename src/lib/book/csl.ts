import type { Name, Reference } from '../schema/reference.ts';

/** The kinds of our own pages that the bibliography does not have. */
type OwnType = 'dataset' | 'entry-dictionary';

/** A work as CSL-JSON has it: one of the bibliography, or a page of ours. */
export interface CslItem extends Omit<Reference, 'type' | 'custom'> {
  type: Reference['type'] | OwnType;
  edition?: string;
  /** Our own notes, which stay with us. */
  custom?: Reference['custom'];
}

/** Text on one line: formats of references have a line for a field. */
export const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** A person with the family name first, as indexes have it; an organisation as it is called. */
export const invertedName = (name: Name): string =>
  'literal' in name ? oneLine(name.literal) : oneLine(`${name.family}, ${name.given ?? ''}`);

/** Year, month and day, as far as they are known. */
export const dateOf = (item: CslItem): readonly number[] => item.issued?.['date-parts'][0] ?? [];

/** CSL-JSON of works, without our notes. */
export const toCslJson = (items: readonly CslItem[]): string =>
  `${JSON.stringify(
    items.map(({ custom: _custom, ...item }) => item),
    null,
    2,
  )}\n`;
