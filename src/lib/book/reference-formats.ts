import { toBibtex } from './bibtex.ts';
import { toCslJson, type CslItem } from './csl.ts';
import { toRis } from './ris.ts';

/** The formats of files of references, by the ending of the file. */
export const REFERENCE_FORMATS = {
  ris: { write: toRis, type: 'application/x-research-info-systems', name: 'RIS' },
  bib: { write: toBibtex, type: 'application/x-bibtex', name: 'BibTeX' },
  json: { write: toCslJson, type: 'application/vnd.citationstyles.csl+json', name: 'CSL-JSON' },
} as const;
export type ReferenceFormat = keyof typeof REFERENCE_FORMATS;

/** A file of references, as a page of Astro answers with it. */
export function referenceResponse(format: ReferenceFormat, items: readonly CslItem[]): Response {
  const { write, type } = REFERENCE_FORMATS[format];
  return new Response(write(items), { headers: { 'content-type': `${type}; charset=utf-8` } });
}
