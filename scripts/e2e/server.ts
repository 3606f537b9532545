/** Serves the built site as a static host would. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { under, within } from '../../src/lib/site/address.ts';

export const TYPES: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface Server {
  /** Where the site is, without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder on a free port: `index.html` for a folder, `404.html` with status 404 for what is not there.
 * @param base where on the host the folder stands; there is nothing beside it
 */
export const serve = (folder: string, base = '/'): Promise<Server> =>
  listen(({ url = '/' }, response) => {
    const asked = within(base, url);
    if (asked === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { path, file } = askedFor(folder, asked);
    if (isFile(file)) send(response, 200, file);
    else if (isFile(join(file, 'index.html'))) response.writeHead(301, { location: under(base, `${path}/`) }).end();
    else send(response, 404, join(folder, '404.html'));
  });

/** The path that a request asks for, and the file in a folder that is there. */
export function askedFor(folder: string, url = '/'): { path: string; file: string } {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  return { path, file: join(folder, path.endsWith('/') ? `${path}index.html` : path) };
}

/** Answers requests on a free port of this machine. */
export async function listen(answer: RequestListener): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}
