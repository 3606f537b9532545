import { citations } from '../../content.ts';

export const GET = () =>
  new Response(citations.bibtex(), { headers: { 'content-type': 'application/x-bibtex; charset=utf-8' } });
