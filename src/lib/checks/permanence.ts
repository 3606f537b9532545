import { nodeAt } from '../content/node-kind.ts';
import { error, START, type Problem } from '../content/problems.ts';
import type { Entries } from '../content/records.ts';
import { COUNTED, type KnownPlace, type Register } from '../permanent/place.ts';
import { fragmentOf, pageOf, type Places, type ResolvedPage } from '../permanent/resolve.ts';
import type { Moved } from '../schema/moved.ts';
import { NOTE } from '../permanent/record-places.ts';
import { addressMessages } from './addresses.ts';
import type { KnownIds } from './targets.ts';

const MOVED = 'content/moved.yaml';

/**
 * Whatever has been published still answers: a page or a place that has gone is told of in `content/moved.yaml`, and what is
 * said there is true.
 * @param paths every file of the content, broken ones too: what they make is not gone
 */
export function checkPermanence(
  entries: Entries,
  known: KnownIds,
  places: Places,
  register: Register,
  paths: readonly string[],
): Problem[] {
  const moved = entries.moved[0]?.data ?? { pages: [], places: [] };
  return [
    ...gonePages(places, register, moved, (file, path) => isBroken(file, path, paths, known)),
    ...[...places.pages.values()].flatMap((page) => page.missing.map((place) => gonePlace(page, place))),
    ...checkMoved(entries, known, places, register),
  ];
}

/** What a page is made of is there, but has faults of its own. Works share a file, and so do the terms' page and its folder. */
function isBroken(file: string, path: string, paths: readonly string[], known: KnownIds): boolean {
  if (file !== WORKS) return paths.includes(file);
  const work = nodeAt(path);
  return work !== undefined && known[work.kind].has(work.id);
}

function gonePages(
  { pages }: Places,
  register: Register,
  moved: Moved,
  isFaulty: (file: string, path: string) => boolean,
): Problem[] {
  const told = new Set(moved.pages.map(({ from }) => from));
  return [...register.values()]
    .filter(({ path, file }) => file !== '' && !pages.has(path) && !told.has(path) && !isFaulty(file, path))
    .map(({ path, file }) =>
      error(
        file,
        START,
        `Sivu ${path} on julkaistu, mutta sitä ei enää ole. Palauta se, tai lisää tiedostoon ${MOVED} kohtaan \`pages\` uusi osoite: \`{ from: ${path}, to: … }\`. Jos sivua ei korvaa mikään, kerro \`what\`, \`when\`, \`why\` ja \`instead\`.`,
      ),
    );
}

const WORKS = 'content/references.json';

function gonePlace({ path, file }: ResolvedPage, { ids: [id], text }: KnownPlace): Problem {
  // A term shares its page with the others, and has a file of its own, as its note has.
  const ownFile = /\.\w+$/.test(file) ? file : `${file}/${id.replace(NOTE, '')}.yaml`;
  const what = text ? `Kohta #${id} (”${shortened(text)}”)` : `Kohta #${id}`;
  return error(
    ownFile,
    START,
    `${what} on julkaistu, mutta sitä ei enää ole. Palauta se, tai lisää tiedostoon ${MOVED} kohtaan \`places\` sen uusi paikka: \`{ from: "${path}#${id}", to: "…" }\`. Jos sitä ei korvaa mikään, kerro \`when\` ja \`why\`.`,
  );
}

const LONGEST = 60;
const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : text;

function checkMoved({ moved }: Entries, known: KnownIds, { pages }: Places, register: Register): Problem[] {
  return moved.flatMap(({ file, data, locate }) => [
    ...data.pages.flatMap(({ from, to, instead }, index) => [
      ...(pages.has(from)
        ? [error(file, locate(['pages', index, 'from']), `Sivu ${from} on yhä olemassa. Poista rivi.`)]
        : []),
      ...targetProblems(to ?? instead, (message) =>
        error(file, locate(['pages', index, to ? 'to' : 'instead']), message),
      ),
    ]),
    ...data.places.flatMap(({ from, to, instead }, index) => [
      ...fromProblems(from).map((message) => error(file, locate(['places', index, 'from']), message)),
      ...targetProblems(to ?? instead, (message) =>
        error(file, locate(['places', index, to ? 'to' : 'instead']), message),
      ),
    ]),
  ]);

  function fromProblems(from: string): string[] {
    const id = fragmentOf(from);
    const place = register.get(pageOf(from))?.places.find(({ ids }) => ids[0] === id);
    if (!place)
      return [`Kohtaa ${from} ei ole julkaistu. Tarkista osoite: julkaistut ovat kansiossa content/register.`];
    const isThere = pages
      .get(pageOf(from))
      ?.places.some((other) => other.id === id || (COUNTED.test(id) && other.text === place.text));
    return isThere ? [`Kohta ${from} on yhä sivulla. Poista rivi.`] : [];
  }

  function targetProblems(target: string | undefined, problem: (message: string) => Problem): Problem[] {
    if (target === undefined) return [];
    const messages = addressMessages(pageOf(target), known);
    const id = fragmentOf(target);
    const page = pages.get(pageOf(target));
    const isThere = !id || !page || page.places.some((place) => place.id === id || place.aliases.includes(id));
    return [...messages, ...(isThere ? [] : [`Kohtaa ${target} ei ole. Tarkista se kansiosta content/register.`])].map(
      problem,
    );
  }
}
