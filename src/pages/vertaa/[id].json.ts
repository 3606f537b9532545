/** One small file for each tool with what the comparison shows of it, so that the page loads only what is chosen. */
import type { APIContext } from 'astro';
import { audienceById, citations, citeProvisionOf, kindById, tools } from '../../content.ts';
import { comparisonOf } from '../../lib/catalogue/comparison.ts';
import type { Tool } from '../../lib/schema/tool.ts';

export const getStaticPaths = () => tools.map((tool) => ({ params: { id: tool.id }, props: { tool } }));

export const GET = ({ props, locals }: APIContext<{ tool: Tool }>) =>
  Response.json(
    comparisonOf(props.tool, {
      t: (key) => locals.t(key),
      kind: (id) => kindById.get(id)?.name ?? id,
      audience: (id) => audienceById.get(id)?.name ?? id,
      citation: (id, pages) => citations.inText(id, { pages }),
      provision: citeProvisionOf,
    }),
  );
