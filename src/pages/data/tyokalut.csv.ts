import { tools } from '../../content.ts';
import { toolsCsv } from '../../lib/catalogue/dataset.ts';
import { publisher } from '../../own-pages.ts';

export const GET = () =>
  new Response(toolsCsv(tools, publisher), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
