import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { TYPES, type Server } from '../e2e/server.ts';

/** What a host compresses; fonts and pictures are compressed already. */
const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.svg', '.xml']);
const LEVEL = 9;

/** Serves a folder as a host that compresses does. Each file is compressed once, so that no run waits for it. */
export async function serveCompressed(folder: string): Promise<Server> {
  const bodies = new Map<string, Buffer>();
  const bodyOf = (file: string) => {
    const known = bodies.get(file);
    if (known) return known;
    const plain = readFileSync(file);
    const body = COMPRESSED.has(extname(file)) ? gzipSync(plain, { level: LEVEL }) : plain;
    bodies.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const body = bodyOf(file);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(COMPRESSED.has(extname(file)) ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  });
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
