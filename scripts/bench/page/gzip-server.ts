import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { askedFor, isFile, listen, TYPES, type Server } from '../../e2e/server.ts';

/** What a host compresses; fonts and pictures are compressed already. */
const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.svg', '.xml']);
const LEVEL = 9;

/** Serves a folder as a host that compresses does. Each file is compressed once, so that no run waits for it. */
export function serveCompressed(folder: string): Promise<Server> {
  const bodies = new Map<string, Buffer>();
  const bodyOf = (file: string) => {
    const known = bodies.get(file);
    if (known) return known;
    const plain = readFileSync(file);
    const body = COMPRESSED.has(extname(file)) ? gzipSync(plain, { level: LEVEL }) : plain;
    bodies.set(file, body);
    return body;
  };
  return listen(({ url }, response) => {
    const { file } = askedFor(folder, url);
    if (!isFile(file)) {
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
}
