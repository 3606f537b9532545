/**
 * The service worker of a reader who has asked to keep the site on the device. The build writes the two constants before
 * this text and leaves the types out: nothing can be imported here.
 *
 * One build has one cache. A new build fills its own, each file checked against its hash, and takes over when no page of
 * the old one is open: a reader never sees parts of two.
 */
/** The build, by the hash of all its files. */
declare const VERSION: string;
/** The start of the SHA-256 of each file by its address, in hexadecimal digits. */
declare const FILES: Readonly<Record<string, string>>;

interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith: (response: Response | Promise<Response>) => void;
}
const worker = globalThis as unknown as {
  addEventListener: ((type: 'install' | 'activate', listen: (event: WorkerEvent) => void) => void) &
    ((type: 'fetch', listen: (event: FetchEvent) => void) => void);
  clients: { claim: () => Promise<void> };
  location: Location;
};

/** The folder of the site, in which this file stands. */
const BASE = new URL('.', worker.location.href).pathname;
const PREFIX = 'kirja-';
const CACHE = PREFIX + VERSION;
/** Files that are asked for at the same time. */
const AT_ONCE = 8;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  const address = kept(url.pathname);
  if (address) event.respondWith(fromCache(address, 200));
  else if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => fromCache('/404.html', 404)));
});

/** The address under which a path is kept: a folder's is that of its page. */
function kept(path: string): string | undefined {
  if (!path.startsWith(BASE)) return undefined;
  const name = `/${decodeURIComponent(path.slice(BASE.length))}`;
  return [name, `${name}index.html`, `${name}/index.html`].find((address) => Object.hasOwn(FILES, address));
}

/** What the host is asked for to get an address of the site. */
const asked = (address: string): string => BASE + address.slice(1);

async function fromCache(address: string, status: number): Promise<Response> {
  const cache = await caches.open(CACHE);
  const response = await cache.match(address);
  if (!response) return fetch(asked(address));
  return status === 200 ? response : new Response(response.body, { status, headers: response.headers });
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  const open = Object.keys(FILES);
  const work = async (): Promise<void> => {
    for (let address = open.pop(); address !== undefined; address = open.pop()) await keep(cache, address);
  };
  const works = Array.from({ length: AT_ONCE }, work);
  try {
    await Promise.all(works);
  } catch (error) {
    // The others stop as well, before all is taken away.
    open.length = 0;
    await Promise.allSettled(works);
    await caches.delete(CACHE);
    throw error;
  }
}

/** Keeps one file, if it is the one of this build. */
async function keep(cache: Cache, address: string): Promise<void> {
  // A host may answer the address of a page's file with the way to its folder.
  const response = await fetch(asked(address.replace(/index\.html$/, '')), { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!hash.startsWith(FILES[address] ?? ' ')) throw new Error(`${address} is not of this build.`);
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  await cache.put(address, new Response(bytes, { headers: { 'content-type': type } }));
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}
