import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { takeWorks } from '../content/csl-json.ts';
import { START } from '../content/problems.ts';
import { referenceSchema } from '../schema/reference.ts';

/** Fields of a work as they were read, those that we ask for left out. */
export type ReadWork = Record<string, unknown>;

/** The works of a text, with the names of the fields that were left out; or what is wrong with the text. */
export type ReadWorks = { works: ReadWork[]; dropped: string[] } | { problem: string };

const ASKED = new Set(['id', 'custom']);
const SHOWN = new Set(Object.keys(referenceSchema.shape).filter((field) => !ASKED.has(field)));

/**
 * Reads works from what Zotero and other programs write: CSL-JSON, RIS or BibTeX.
 * @param text the text of the file, or what was pasted
 */
export function readWorks(text: string): ReadWorks {
  const items = itemsOf(text.replace(/^\uFEFF/, '').trim());
  if (items.length === 0) return { problem: NO_WORKS };
  const { data } = takeWorks('', { data: items, locateKey: () => START });
  const works = (data as ReadWork[]).map(shownFields);
  const dropped = items.flatMap((item) => Object.keys(item)).filter((field) => !SHOWN.has(field) && !OWN.has(field));
  return { works, dropped: [...new Set(dropped)].sort() };
}

/** What the reader adds of its own, and what the interview asks for. */
const OWN = new Set(['id', 'custom', '_graph', 'citation-key', 'citation-label', 'year-suffix']);

function itemsOf(text: string): Record<string, unknown>[] {
  try {
    const data: unknown = /^[[{]/.test(text) ? JSON.parse(text) : new Cite(text).data;
    return [data].flat().filter((item) => typeof item === 'object' && item !== null && 'type' in item);
  } catch {
    return [];
  }
}

const NO_WORKS =
  'Tekstistä ei löytynyt teosta. Vie teos Zoterosta (Vie kohde…) muodossa CSL JSON, RIS tai BibTeX, ja anna sen tiedosto.';

const shownFields = (work: ReadWork): ReadWork =>
  Object.fromEntries(
    Object.entries(work)
      .filter(([field, value]) => SHOWN.has(field) && value !== '' && value !== null && value !== undefined)
      .map(([field, value]) => [field, ownForm(field, value)]),
  );

function ownForm(field: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ownName);
  if (typeof value !== 'string') return value;
  if (field === 'language') return LANGUAGE_NAMES[value.toLowerCase()] ?? value;
  return field === 'page' ? plain(value).replaceAll(/(\d)\s*(?:--?|−)\s*(?=\d)/g, '$1–') : plain(value);
}

/** BibTeX and RIS have no other place for an organisation than that of a family name. */
function ownName(name: unknown): unknown {
  const { family, given } = name as { family?: string; given?: string };
  return family !== undefined && given === undefined ? { literal: family } : name;
}

const LANGUAGE_NAMES: Partial<Record<string, string>> = {
  finnish: 'fi',
  suomi: 'fi',
  fin: 'fi',
  swedish: 'sv',
  svenska: 'sv',
  swe: 'sv',
  english: 'en',
  eng: 'en',
  british: 'en',
  american: 'en',
};

/** Zotero writes italics in titles as HTML, and a title on one line over several. */
const plain = (text: string): string =>
  text
    .replaceAll(/<\/?(?:i|b|em|strong|sub|sup|span|nocase|sc)\b[^>]*>/gi, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
