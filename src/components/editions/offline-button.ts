/** Keeps the site on the device by a service worker, and takes all of it away, as the reader asks. */

/** The service worker that the build writes; it holds the list of what it keeps. */
const WORKER = '../sw.js';
/** The site's root, from the page of the editions. */
const ROOT = '../';
/** How the worker's caches begin. */
const CACHE = 'kirja-';

type Texts = Record<'save' | 'remove' | 'saving' | 'saved' | 'removed' | 'failed', string>;

export function startOfflineButton(): void {
  const box = document.querySelector<HTMLElement>('[data-offline]');
  const button = box?.querySelector('button');
  const status = box?.querySelector('[role="status"]');
  if (!box || !button || !status) return;
  if (!('serviceWorker' in navigator)) {
    document.querySelector('[data-offline-missing]')?.removeAttribute('hidden');
    return;
  }
  const texts = JSON.parse(box.dataset.offline ?? '{}') as Texts;
  const show = (isKept: boolean): void => {
    button.textContent = texts[isKept ? 'remove' : 'save'];
    button.dataset.kept = String(isKept);
  };
  const act = async (): Promise<void> => {
    const isKept = button.dataset.kept === 'true';
    button.disabled = true;
    status.textContent = isKept ? '' : texts.saving;
    try {
      await (isKept ? remove() : save());
      status.textContent = texts[isKept ? 'removed' : 'saved'];
      show(!isKept);
    } catch {
      await remove();
      status.textContent = texts.failed;
      show(false);
    }
    button.disabled = false;
  };
  button.addEventListener('click', () => void act());
  void navigator.serviceWorker.getRegistration(ROOT).then((registration) => {
    show(registration?.active !== undefined && registration.active !== null);
    box.hidden = false;
  });
}

/** Resolves when all is on the device. */
async function save(): Promise<void> {
  const registration = await navigator.serviceWorker.register(WORKER);
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (!worker) throw new Error('The worker did not start.');
  await new Promise<void>((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The worker could not keep all files.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

async function remove(): Promise<void> {
  // Another site of the same host may have one too.
  const registration = await navigator.serviceWorker.getRegistration(ROOT);
  if (registration?.scope === new URL(ROOT, location.href).href) await registration.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(CACHE)).map((name) => caches.delete(name)));
}
