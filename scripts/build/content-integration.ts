import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { hasErrors } from '../../src/lib/checks/check-content.ts';
import { formatProblems, type Problem } from '../../src/lib/content/problems.ts';
import { reopenSiteContent, siteContent } from '../../src/site-content.ts';

/** Keeps `dev` on checked content: it does not start on errors, and a change that brings one is shown at once. */
export function contentIntegration(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'dev') return;
        const { problems: found } = siteContent();
        if (!hasErrors(found)) return;
        console.error(formatProblems(found));
        process.exit(1);
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
