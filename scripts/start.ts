/** `npm start`: builds the site and serves it at http://localhost:4321/, in the folder that `SITE_URL` names. */
import { preview } from 'astro';
import { baseOf } from '../src/lib/site/address.ts';
import { siteUrl } from '../src/site.ts';
import './build.ts';

const base = baseOf(siteUrl);

const server = await preview({ base, outDir: 'dist', server: { port: 4321 }, logLevel: 'error' });
console.log(`Teknologia ja kohtaaminen on nyt osoitteessa http://localhost:${server.port}${base} (lopeta: Ctrl+C).`);
await server.closed();
