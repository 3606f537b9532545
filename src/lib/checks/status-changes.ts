import { warning, type Problem } from '../content/problems.ts';
import type { Entry } from '../content/records.ts';
import { parsePositioned } from '../content/yaml-file.ts';
import { toolSchema, type Tool } from '../schema/tool.ts';

/**
 * Asks about a status that has another value than before, though what it rests on or the day of the check is the old one.
 * @param tools the tools as they are now
 * @param earlier gives the text that a file had before; undefined where it has not changed or is new
 */
export function checkStatusChanges(
  tools: readonly Entry<Tool>[],
  earlier: (file: string) => string | undefined,
): Problem[] {
  return tools.flatMap(({ file, data, locate }) => {
    const text = earlier(file);
    const before = text === undefined ? undefined : toolSchema.safeParse(parsePositioned(text).data).data;
    if (!before || !isOther(before.status, data.status)) return [];
    const stayed = [
      ...(before.status.ground === data.status.ground ? ['`ground`'] : []),
      ...(before.checked.date === data.checked.date ? ['`checked`'] : []),
    ];
    return stayed.length === 0 ? [] : [warning(file, locate(['status', 'value']), oldGround(stayed.join(' ja ')))];
  });
}

const isOther = (before: Tool['status'], now: Tool['status']): boolean =>
  before.value !== now.value || before.confidence !== now.confidence;

const oldGround = (stayed: string): string =>
  `Tila tai sen varmuus on muuttunut, mutta ${stayed} on ennallaan. Pitääkö vanha yhä paikkansa? Jos tila on tarkistettu uudelleen, päivitä.`;
