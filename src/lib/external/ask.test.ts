/** Against a server of this machine that answers in all the ways that hosts do. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { verdictOf } from './answer.ts';
import { askAll, type AskOptions } from './ask.ts';

const QUICK: AskOptions = { pause: 30, timeout: 1500, retries: 2, hosts: 4 };

let server: Server;
let origin = '';
let open = 0;
let most = 0;
let times: number[] = [];
const asked = new Map<string, number>();

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.set(path, (asked.get(path) ?? 0) + 1);
    open += 1;
    most = Math.max(most, open);
    times.push(performance.now());
    response.on('close', () => (open -= 1));
    const end = (status: number, headers = {}) => response.writeHead(status, headers).end('body');
    const count = asked.get(path) ?? 0;
    if (path === '/slow') setTimeout(() => end(200), 8000);
    else if (path === '/broken') request.socket.destroy();
    else if (path === '/moved') end(301, { location: '/moved/twice' });
    else if (path === '/moved/twice') end(308, { location: '/ok' });
    else if (path === '/elsewhere') end(302, { location: '/ok' });
    else if (path === '/moved-then-login') end(301, { location: '/elsewhere' });
    else if (path === '/moved-away') end(301, { location: '/404' });
    else if (path === '/round') end(302, { location: '/round' });
    else if (path === '/later') end(count === 1 ? 429 : 200, { 'retry-after': '0' });
    else if (path === '/500-once') end(count === 1 ? 500 : 200);
    else end(Number(path.slice(1)) || 200);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.clear();
  most = 0;
  times = [];
});

it.each([
  ['/ok', 'ok', 200, 1],
  ['/404', 'gone', 404, 1],
  ['/410', 'gone', 410, 1],
  ['/403', 'refused', 403, 1],
  ['/429', 'refused', 429, 3],
  ['/later', 'ok', 200, 2],
  ['/500', 'failing', 500, 3],
  ['/500-once', 'ok', 200, 2],
  ['/elsewhere', 'ok', 200, 1],
  ['/moved-away', 'gone', 404, 1],
  ['/slow', 'unreachable', null, 3],
  ['/broken', 'unreachable', null, 3],
  ['/round', 'unreachable', null, 27],
])('%s: %s', async (path, verdict, status, times) => {
  const [answer] = await askAll([`http://${origin}${path}`], QUICK);
  expect(answer?.status).toBe(status);
  expect(answer && verdictOf(answer)).toBe(verdict);
  expect(asked.get(path)).toBe(times);
});

it('tells where a page has moved for good, and no further', async () => {
  const [twice, login] = await askAll([`http://${origin}/moved`, `http://${origin}/moved-then-login`], QUICK);
  expect(twice).toMatchObject({ status: 200, movedTo: `http://${origin}/ok` });
  expect(login).toMatchObject({ status: 200, movedTo: `http://${origin}/elsewhere` });
  expect([twice, login].map((answer) => answer && verdictOf(answer))).toEqual(['moved', 'moved']);
});

it('tells of a broken TLS, of a host that is none and of an answer that does not come', async () => {
  const answers = await askAll([`https://${origin}/`, 'http://127.0.0.1:1/', `http://${origin}/slow`], QUICK);
  const fault = (start: string) => answers.find(({ address }) => address.startsWith(start))?.fault;
  expect(fault('https://')).toMatch(/SSL|EPROTO/);
  expect(fault('http://127.0.0.1:1/')).toBeTruthy();
  expect(fault(`http://${origin}`)).toBe('TIMEOUT');
});

it('asks a host one thing at a time, with a pause between', async () => {
  await askAll(
    ['/a', '/b', '/c', '/d'].map((path) => `http://${origin}${path}`),
    QUICK,
  );
  expect(most).toBe(1);
  const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(QUICK.pause - 2);
});
