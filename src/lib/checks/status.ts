import type { Draft } from '../content/parse-content.ts';
import { freshUntil } from '../catalogue/freshness.ts';
import { error, warning, type Problem } from '../content/problems.ts';
import type { Entries, Entry } from '../content/records.ts';
import { today } from '../schema/common.ts';
import { statusSchema, toolSchema, type Tool } from '../schema/tool.ts';
import { GONE, groundProblems } from './status-grounds.ts';
import { finnishDate } from '../finnish/finnish-date.ts';

/**
 * A status does not contradict itself, a successor is the last of its line, and evidence is not too old for its word.
 * @param day the day on which the statuses are looked at, such as "2026-11-29"
 */
export function checkStatuses(entries: Entries, drafts: readonly Draft[] = [], day = today()): Problem[] {
  const byId = new Map(entries.tools.map((tool) => [tool.id, tool]));
  return [
    ...entries.tools.flatMap((tool) => [
      ...contradictions(tool),
      ...successorProblems(tool, byId),
      ...ageing(tool, day),
    ]),
    ...drafts.filter(({ kind }) => kind === 'tools').flatMap(contradictionsOfDraft),
  ];
}

/** A tool that has other faults may have a status that can be checked all the same. */
function contradictionsOfDraft(draft: Draft): Problem[] {
  const fields = (draft.data ?? {}) as Partial<Record<keyof Tool, unknown>>;
  const { data: status } = statusSchema.safeParse(fields.status);
  const { data: checked } = toolSchema.shape.checked.safeParse(fields.checked);
  return status ? contradictions({ ...draft, data: checked ? { status, checked } : { status } }) : [];
}

function contradictions(entry: Entry<Pick<Tool, 'status'> & Partial<Pick<Tool, 'checked'>>>): Problem[] {
  const { file, data, locate } = entry;
  const { status } = data;
  const problems: Problem[] = [];
  const report = (field: string, message: string) => problems.push(error(file, locate(['status', field]), message));
  if (status.successor && !GONE.has(status.value)) {
    report(
      'successor',
      'Seuraaja annetaan vain, kun tila on `ended`, `renamed` tai `merged`. Poista seuraaja tai muuta tila.',
    );
  }
  if (status.changed && !GONE.has(status.value)) {
    report(
      'changed',
      'Muutospäivä annetaan vain, kun tila on `ended`, `renamed` tai `merged`. Poista päivä tai muuta tila.',
    );
  }
  if ((status.value === 'not-applicable') !== (status.confidence === 'not-applicable')) {
    report('confidence', 'Tila ja varmuus ovat `not-applicable` vain yhdessä. Muuta toinen.');
  }
  if (status.value === 'unknown' && status.confidence === 'confirmed') {
    report('confidence', 'Tuntematon tila ei voi olla vahvistettu. Valitse `uncertain` tai `no-information`.');
  }
  return [...problems, ...groundProblems(entry)];
}

/** Months before a status ages in which its editor is warned. */
const WARNED_MONTHS = 6;

/** Tells of evidence that is, or soon will be, too old to say "in use". The status ages by itself: see `statusOn`. */
function ageing({ file, data: { status }, locate }: Entry<Tool>, day: string): Problem[] {
  if (status.value !== 'in-use' || status.confidence !== 'confirmed' || !status.seen) return [];
  const until = freshUntil(status.seen);
  const soon = new Date(`${day}T00:00:00Z`);
  soon.setUTCMonth(soon.getUTCMonth() + WARNED_MONTHS);
  if (until >= soon.toISOString().slice(0, 10)) return [];
  const state =
    until < day
      ? `Tila ”käytössä” vanheni ${finnishDate(until)}, ja sivu näyttää sen viimeksi nähtynä`
      : `Tila ”käytössä” vanhenee ${finnishDate(until)}, ja sitten sivu näyttää sen viimeksi nähtynä`;
  const message = `${state}: uusin havainto on ${finnishDate(status.seen)}. Etsi uudempi sivu ja päivitä \`seen\`, \`ground\` ja \`checked\`.`;
  return [warning(file, locate(['status', 'seen']), message)];
}

function successorProblems(tool: Entry<Tool>, byId: ReadonlyMap<string, Entry<Tool>>): Problem[] {
  const line = lineOfSuccessors(tool, byId);
  const at = tool.locate(['status', 'successor', 'tool']);
  const last = line.at(-1);
  if (last === undefined || (line.length === 1 && last !== tool.id)) return [];
  const shown = [tool.id, ...line].join(' → ');
  return last === tool.id || line.indexOf(last) < line.length - 1
    ? [error(tool.file, at, `Seuraajat kiertävät kehää: ${shown}. Poista yksi seuraaja.`)]
    : [error(tool.file, at, `Seuraajalla on oma seuraaja: ${shown}. Anna seuraajaksi suoraan \`${last}\`.`)];
}

/** The successors of a tool one after another, up to the first that comes a second time. */
function lineOfSuccessors(tool: Entry<Tool>, byId: ReadonlyMap<string, Entry<Tool>>): string[] {
  const line: string[] = [];
  let next = tool.data.status.successor?.tool;
  while (next) {
    const again = next === tool.id || line.includes(next);
    line.push(next);
    if (again) break;
    next = byId.get(next)?.data.status.successor?.tool;
  }
  return line;
}
