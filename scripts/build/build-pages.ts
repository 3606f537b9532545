/** Builds the pages with Astro into a folder. A process of its own: what Astro holds is given back before they are indexed. */
import { build } from 'astro';

const [outDir] = process.argv.slice(2);
if (!outDir) throw new Error('Give the folder for the pages.');
await build({ outDir, logLevel: 'warn' });
