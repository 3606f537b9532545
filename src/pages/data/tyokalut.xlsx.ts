import type { APIContext } from 'astro';
import { actorById, audienceById, kindById, toolById, tools } from '../../content.ts';
import { toolsWorkbook, type WorkbookWords } from '../../lib/catalogue/workbook.ts';
import { publisher } from '../../own-pages.ts';

export const GET = async ({ locals }: APIContext) => {
  const words: WorkbookWords = {
    t: (key) => locals.t(key),
    kind: (id) => kindById.get(id)?.name ?? id,
    audience: (id) => audienceById.get(id)?.name ?? id,
    actor: (id) => actorById.get(id)?.name ?? id,
    tool: (id) => toolById.get(id)?.name ?? id,
  };
  const workbook = await toolsWorkbook(tools, words, publisher);
  return new Response(Uint8Array.from(workbook), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};
