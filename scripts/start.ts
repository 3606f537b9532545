/** `npm start`: builds the site and serves it at http://localhost:4321/. */
import { preview } from 'astro';
import './build.ts';

const server = await preview({ outDir: 'dist', server: { port: 4321 }, logLevel: 'error' });
console.log(`Teknologia ja kohtaaminen on nyt osoitteessa http://localhost:${server.port}/ (lopeta: Ctrl+C).`);
await server.closed();
