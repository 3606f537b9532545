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
      'astro:config:setup': ({ command, isRestart, addWatchFile }) => {
        if (command !== 'build' && command !== 'dev') return;
        // The menu is a part of the configuration: with this file, `dev` reads that anew.
        addWatchFile(resolve(ORDER_OF_CHAPTERS));
        const { problems } = siteContent();
        if (hasErrors(problems) && !isRestart) refuse(formatProblems(problems));
        if (command === 'build' && problems.length > 0) console.log(formatProblems(problems));
      },
      'astro:server:setup': ({ server }) => {
        const folder = join(process.cwd(), 'content');
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (resolve(path).startsWith(folder)) reload(server, reopenSiteContent().problems);
        });
        // A page that is opened or loaded again while there are errors shows them too.
        server.ws.on('connection', () => {
          showErrors(server, siteContent().problems);
        });
      },
    },
  };
}

const ORDER_OF_CHAPTERS = 'content/contents.yaml';

function reload(server: ViteDevServer, problems: Problem[]): void {
  if (hasErrors(problems)) {
    console.error(formatProblems(problems));
    showErrors(server, problems);
    return;
  }
  server.moduleGraph.invalidateAll();
  for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
  server.ws.send({ type: 'full-reload' });
}

/** Over the page, errors alone: warnings are in the terminal. */
function showErrors(server: ViteDevServer, problems: Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) server.ws.send({ type: 'error', err: { message: formatProblems(errors), stack: '' } });
}
