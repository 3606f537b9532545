/** The built site on a real nginx, by the file that the build writes for it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NGINX_FILE } from '../build/host-files.ts';
import { installPackages, programPath } from '../chromium.ts';
import { DIST } from './built-site.ts';
import type { Server } from './server.ts';

const NAMES = ['nginx'];
const PLACES = ['/usr/sbin', '/usr/local/sbin'];

/** Serves `dist/` on a free port of this machine; as root on Debian nginx is installed where there is none. */
export async function serveByNginx(): Promise<Server> {
  const program = await nginxPath();
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  writeFileSync(join(folder, 'site.conf'), siteFile(port));
  writeFileSync(join(folder, 'nginx.conf'), mainFile(folder));
  const server = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: 'pipe' });
  let said = '';
  server.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const ended = new Promise<void>((resolve) => server.on('exit', resolve));
  const origin = `http://127.0.0.1:${port}`;
  while (!(await answers(origin))) {
    if (server.exitCode !== null) throw new Error(`nginx has ended: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    close: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** The file of the build with another port and folder: each is in it once. */
function siteFile(port: number): string {
  const changes: [RegExp, string][] = [
    [/^ *listen 80;\n/m, `  listen 127.0.0.1:${port};\n`],
    [/^ *listen \[::\]:80;\n/m, ''],
    [/(?<=^ *(?:root|alias) )\/var\/www\/[a-z-]+/m, DIST],
  ];
  return changes.reduce(
    (file, [found, instead]) => {
      if (!found.test(file)) throw new Error(`${NGINX_FILE} has no ${found.source}.`);
      return file.replace(found, instead);
    },
    readFileSync(NGINX_FILE, 'utf8'),
  );
}

function mainFile(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`);
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/pid;
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  include site.conf;
}
`;
}

async function nginxPath(): Promise<string> {
  process.env.PATH = [process.env.PATH, ...PLACES].join(':');
  const found = programPath(NAMES) ?? ((await installPackages('nginx-light')) ? programPath(NAMES) : undefined);
  if (found) return found;
  throw new Error('The tests of the headers need nginx. Install it (Debian and Ubuntu: `sudo apt-get install nginx`).');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const answers = (origin: string): Promise<boolean> =>
  fetch(origin).then(
    () => true,
    () => false,
  );
