import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { endWithParent } from './end-with-parent.ts';
import { LOCK, releaseLock, takeLock } from './lock.ts';
import { refuse } from './refuse.ts';
import { completeSwap, placesOf, swap } from './swap.ts';

/**
 * Builds the site beside the last one and puts it into its place when all other steps are done: the last integration of
 * the list. A build that fails leaves the last site alone.
 */
export function putInPlace(): AstroIntegration {
  let places = placesOf('');
  let stopWatching = () => {};
  return {
    name: 'put-in-place',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const holder = takeLock(LOCK);
        if (holder !== undefined) {
          refuse(
            `Sivustoa rakennetaan jo toisaalla (prosessi ${holder}). Odota, että se valmistuu, ja aja komento sitten uudelleen.`,
          );
        }
        stopWatching = endWithParent();
        places = placesOf(fileURLToPath(config.outDir).replace(/[\\/]$/, ''));
        completeSwap(places);
        rmSync(places.next, { recursive: true, force: true });
        updateConfig({ outDir: pathToFileURL(`${places.next}/`) });
      },
      'astro:build:done': () => {
        stopWatching();
        swap(places);
        releaseLock(LOCK);
      },
    },
  };
}
