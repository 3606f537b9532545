import { confidencesFor, proposeId, type NewTool } from './new-tool.ts';
import {
  askOption,
  askOptionalText,
  askOptions,
  askText,
  askUntil,
  readText,
  type Option,
  type Prompt,
} from '../interview/prompt.ts';
import { date, id as idSchema, text, today, webAddress } from '../schema/common.ts';
import { CHECK_METHODS, ENTRY_TYPES, STATUSES, toolSchema, type Tool } from '../schema/tool.ts';

/** What the content has already, and the interface's words for the values of the schema. */
export interface Known {
  tools: readonly { id: string; name: string; successor: string | null }[];
  /** Ids of all tool files, those with problems included. */
  takenIds: ReadonlySet<string>;
  kinds: readonly Option[];
  audiences: readonly Option[];
  actors: readonly Option[];
  texts: Readonly<Record<string, string>>;
}

/** Asks for what a valid tool file needs, in Finnish, and asks again for what cannot be used. */
export async function askForTool(prompt: Prompt, known: Known): Promise<NewTool> {
  const name = await askName(prompt, known);
  const id = await askId(prompt, name, known);
  const summary = await askText(
    prompt,
    'Tiivistelmä: mikä se on, yhdellä virkkeellä, enintään 200 merkkiä: ',
    toolSchema.shape.summary,
  );
  const entryType = await askOption(prompt, 'Millainen merkintä on?', labelled(ENTRY_TYPES, 'entryType', known));
  const kind = await askOption(prompt, 'Tyyppi', known.kinds);
  const audiences = await askOptions(prompt, 'Kohderyhmät', known.audiences);
  const actors = await askOptions(prompt, 'Toimijat, jotka tarjoavat tai käyttävät sitä', known.actors);
  const address = await askOptionalText(prompt, '\nVirallinen osoite (Enter, jos ei tiedossa): ', webAddress);
  return {
    id,
    name,
    summary,
    entryType,
    kind,
    audiences: audiences.map((audience) => ({ id: audience, actors })),
    address,
    ...(await askStatus(prompt, known)),
  };
}

function askName(prompt: Prompt, { tools }: Known): Promise<string> {
  return askUntil(prompt, 'Nimi: ', (answer) => {
    const same = tools.find(({ name }) => name.toLowerCase() === answer.toLowerCase());
    return same
      ? { problem: `Nimi on jo tiedostossa content/tools/${same.id}.yaml. Tarkenna nimeä.` }
      : readText(answer, text);
  });
}

function askId(prompt: Prompt, name: string, { takenIds }: Known): Promise<string> {
  const proposal = proposeId(name);
  const question = `Tunnus, josta tulee sivun pysyvä osoite${proposal ? ` (Enter = ${proposal})` : ''}: `;
  return askUntil(prompt, question, (answer) => {
    const id = answer || proposal;
    return takenIds.has(id) ? { problem: `Tunnus \`${id}\` on jo käytössä. Anna toinen.` } : readText(id, idSchema);
  });
}

async function askStatus(prompt: Prompt, known: Known): Promise<Pick<NewTool, 'page' | 'method' | 'status'>> {
  const page = await askPage(prompt);
  const methods = CHECK_METHODS.filter((method) =>
    page
      ? method !== 'article-only' && method !== 'general-knowledge'
      : ['asked-operator', 'general-knowledge'].includes(method),
  );
  const method = await askOption(prompt, 'Miten tiedot on tarkistettu?', labelled(methods, 'method', known));
  const value = await askOption(prompt, 'Tila', labelled(STATUSES, 'status', known));
  const confidences = confidencesFor(value, page, today());
  const confidence = await askOption(prompt, 'Kuinka varma tila on?', labelled(confidences, 'confidence', known));
  const change = isGone(value) ? await askChange(prompt, known) : { changed: null, successor: null };
  const ground = await askText(prompt, '\nMihin tila perustuu? Kerro yhdellä tai kahdella virkkeellä: ', text);
  return { page, method, status: { value, confidence, ground, ...change } };
}

async function askPage(prompt: Prompt): Promise<NewTool['page']> {
  const url = await askOptionalText(
    prompt,
    'Verkkosivu, jolta tilan voi todeta (Enter, jos sivua ei ole luettu): ',
    webAddress,
  );
  if (url === null) return null;
  const title = await askText(prompt, 'Sivun nimi muodossa ”Julkaisija: otsikko”: ', text);
  const day = await askOptionalText(
    prompt,
    'Sivun päiväys, esimerkiksi 2026-11-21, 2026-11 tai 2026 (Enter, jos sivulla ei ole päiväystä): ',
    date,
  );
  return { title, url, date: day };
}

const isGone = (status: Tool['status']['value']): boolean => ['ended', 'renamed', 'merged'].includes(status);

async function askChange(prompt: Prompt, { tools }: Known): Promise<Pick<NewTool['status'], 'changed' | 'successor'>> {
  const changed = await askOptionalText(
    prompt,
    '\nMilloin muutos tapahtui, esimerkiksi 2023-12-31 tai 2023 (Enter, jos ei tiedossa): ',
    date,
  );
  const successor = await askUntil<NewTool['status']['successor']>(
    prompt,
    'Seuraajan nimi tai tunnus (Enter, jos sitä ei tiedetä): ',
    (answer) => {
      const tool = tools.find(({ id, name }) => id === answer || name.toLowerCase() === answer.toLowerCase());
      if (tool?.successor) return { problem: `Sillä on oma seuraaja \`${tool.successor}\`. Anna se.` };
      if (tool) return { value: { name: tool.name, tool: tool.id } };
      return { value: answer === '' ? null : { name: answer, tool: null } };
    },
  );
  return { changed, successor };
}

const labelled = <T extends string>(values: readonly T[], group: string, { texts }: Known): Option<T>[] =>
  values.map((id) => ({ id, label: texts[`${group}.${id}`] ?? id }));
