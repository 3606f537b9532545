import { tools } from '../../content.ts';
import { toolsCsv } from '../../lib/catalogue/dataset.ts';
import { siteUrl } from '../../site.ts';

export const GET = () =>
  new Response(toolsCsv(tools, siteUrl), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
