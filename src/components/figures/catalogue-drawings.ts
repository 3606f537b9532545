/** The charts of the catalogue and the table that says the same, made once for each build. */
import { readFileSync } from 'node:fs';
import { audiences, kinds, tools, toolsOf } from '../../content.ts';
import { countByStatus } from '../../lib/catalogue/status-group.ts';
import { kindChart, statusChart } from '../../lib/charts/catalogue-charts.ts';
import { chartHeight, drawSvg, NARROW, signChartSpec, WIDE, type SignChart } from '../../lib/charts/sign-chart.ts';
import { signsIn } from '../../lib/charts/signs.ts';

const style = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8');

const draw = async <Name extends string>(name: Name, chart: SignChart) => ({
  name,
  drawings: await Promise.all(
    [
      { name: 'narrow' as const, ...NARROW },
      { name: 'wide' as const, ...WIDE },
    ].map(async (layout) => ({
      layout,
      height: chartHeight(chart, layout),
      svg: await drawSvg(signChartSpec(chart, layout)),
    })),
  ),
});

export const charts = await Promise.all([
  draw('status', statusChart(audiences, tools, signsIn(style('signs')))),
  draw('kinds', kindChart(audiences, kinds, tools, signsIn(style('kinds')))),
]);

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
