import { STATUS_CLASSES, STATUS_GROUPS, statusGroup, type StatusGroup } from '../catalogue/status-group.ts';
import type { Tool } from '../schema/tool.ts';
import type { Audience, Kind } from '../schema/vocabulary.ts';
import { signChart, type SignChart } from './sign-chart.ts';
import { PLAIN_SIGN, type Sign } from './signs.ts';

/** The rule of `signs.css` that has the sign of each group of statuses. */
export const statusRule = (group: StatusGroup): string => `.status.${STATUS_CLASSES[group].replaceAll(' ', '.')}`;

/** A chart with a row for each client group and a sign for each of its tools, in the order of the keys. */
function byAudience(
  audiences: readonly Audience[],
  tools: readonly Tool[],
  keys: readonly string[],
  keyOf: (tool: Tool) => string,
  signOf: (key: string) => Sign | undefined,
): SignChart {
  const rows = audiences.map(({ id, name }) => ({
    name,
    signs: tools
      .filter((tool) => tool.audiences.some((audience) => audience.id === id))
      .map(keyOf)
      .sort((a, b) => keys.indexOf(a) - keys.indexOf(b)),
  }));
  return signChart(rows, new Map(keys.map((key) => [key, signOf(key) ?? PLAIN_SIGN])));
}

/** Status by client group, with the signs of `signs.css`. */
export const statusChart = (audiences: readonly Audience[], tools: readonly Tool[], signs: Map<string, Sign>) =>
  byAudience(
    audiences,
    tools,
    STATUS_GROUPS,
    ({ status }) => statusGroup(status),
    (key) => signs.get(statusRule(key as StatusGroup)),
  );

/** Kinds by client group, with the signs of `kinds.css`. */
export const kindChart = (
  audiences: readonly Audience[],
  kinds: readonly Kind[],
  tools: readonly Tool[],
  signs: Map<string, Sign>,
) =>
  byAudience(
    audiences,
    tools,
    kinds.map(({ id }) => id),
    ({ kind }) => kind,
    (key) => signs.get(`.kind.${key}`) ?? signs.get('.kind'),
  );
