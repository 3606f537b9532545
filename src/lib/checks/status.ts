import type { Draft } from '../content/parse-content.ts';
import { error, type Problem } from '../content/problems.ts';
import type { Entries, Entry } from '../content/records.ts';
import { statusSchema, type StatusValue, type Tool } from '../schema/tool.ts';

const GONE: ReadonlySet<StatusValue> = new Set(['ended', 'renamed', 'merged']);

/** A status does not contradict itself, and a successor is the last of its line. */
export function checkStatuses(entries: Entries, drafts: readonly Draft[] = []): Problem[] {
  const byId = new Map(entries.tools.map((tool) => [tool.id, tool]));
  return [
    ...entries.tools.flatMap((tool) => [...contradictions(tool), ...successorProblems(tool, byId)]),
    ...drafts.filter(({ kind }) => kind === 'tools').flatMap(contradictionsOfDraft),
  ];
}

/** A tool that has other faults may have a status that can be checked all the same. */
function contradictionsOfDraft(draft: Draft): Problem[] {
  const { data: status } = statusSchema.safeParse((draft.data as { status?: unknown } | null)?.status);
  return status ? contradictions({ ...draft, data: { status } }) : [];
}

function contradictions({ file, data: { status }, locate }: Entry<Pick<Tool, 'status'>>): Problem[] {
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
  return problems;
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
