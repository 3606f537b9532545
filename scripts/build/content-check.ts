import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { hasErrors } from '../../src/lib/checks/check-content.ts';
import { formatProblems, type Problem } from '../../src/lib/content/problems.ts';
import { reopenSiteContent, siteContent } from '../../src/site-content.ts';
import { refuse } from './refuse.ts';

/**
 * Keeps the site on checked content: neither `build` nor `dev` starts on errors, and a change that brings one while `dev`
 * runs is shown at once. It acts before Astro reads the content, whose own words would be English and without a place.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems } = siteContent();
        if (hasErrors(problems)) refuse(formatProblems(problems));
        if (command === 'build' && problems.length > 0) console.log(formatProblems(problems));
      },
      'astro:server:setup': ({ server }) => {
        const folder = join(process.cwd(), 'content');
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (resolve(path).startsWith(folder)) reload(server, reopenSiteContent().problems);
        });
      },
    },
  };
}

function reload(server: ViteDevServer, problems: Problem[]): void {
  if (hasErrors(problems)) {
    const message = formatProblems(problems);
    console.error(message);
    server.ws.send({ type: 'error', err: { message, stack: '' } });
    return;
  }
  server.moduleGraph.invalidateAll();
  for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
  server.ws.send({ type: 'full-reload' });
}
