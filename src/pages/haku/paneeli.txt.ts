/** The search's panel as the header's dialog fetches it when it is opened: pages do not carry what few readers use. */
import type { APIContext } from 'astro';
import { experimental_AstroContainer as Container } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import SearchPanel from '../../components/search/SearchPanel.astro';

export const GET = async ({ locals }: APIContext) => {
  const container = await Container.create();
  const panel = await container.renderToString(SearchPanel as AstroComponentFactory, {
    props: { id: 'haku-ikkuna' },
    locals,
  });
  return new Response(`<link rel="stylesheet" href="/haku/paneeli.css">${panel.replace(/^<!DOCTYPE html>/i, '')}`);
};
