/** The charts of the catalogue and the table that says the same, made once for each build. */
import { readFileSync } from 'node:fs';
import { audiences, kinds, tools, toolsOf } from '../../content.ts';
import { countByStatus } from '../../lib/catalogue/status-group.ts';
import { kindChart, statusChart } from '../../lib/charts/catalogue-charts.ts';
import { signsIn } from '../../lib/charts/signs.ts';

const style = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8');

export const charts = [
  { name: 'status', chart: statusChart(audiences, tools, signsIn(style('signs'))) },
  { name: 'kinds', chart: kindChart(audiences, kinds, tools, signsIn(style('kinds'))) },
] as const;

/** What the charts show, in numbers: for each group its tools by status and by kind. */
export const table = audiences.map(({ id, name }) => {
  const own = toolsOf('audience', id);
  const ofKind = (kind: string) => own.filter((tool) => tool.kind === kind).length;
  return {
    audience: name,
    statuses: countByStatus(own),
    kinds: kinds.map((kind) => ({ name: kind.name, count: ofKind(kind.id) })).filter(({ count }) => count > 0),
  };
});
