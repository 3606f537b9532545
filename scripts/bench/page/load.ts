import type { Visit } from '../../e2e/browser.ts';

/** What one first view of a page took. */
export interface Load {
  /** First and largest contentful paint, in milliseconds from the start of the navigation. */
  fcp: number;
  lcp: number;
  /** What came over the line, headers included. */
  bytes: number;
  requests: number;
}

const BITS_PER_SECOND = 1.6e6;
const ROUND_TRIP = 150;
const SLOWER = 4;
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** Opens a page with an empty cache over a slow line on a slow processor. */
export async function loadSlowly(visit: Visit, address: string): Promise<Load> {
  const context = await visit.context(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const line = BITS_PER_SECOND / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP,
    downloadThroughput: line,
    uploadThroughput: line,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  await page.addInitScript(watchPaints);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  const { fcp, lcp } = await page.evaluate(
    () => (window as unknown as { paints: { fcp: number; lcp: number } }).paints,
  );
  await context.close();
  return { fcp, lcp, bytes, requests };
}

/** Keeps the times of the first and the largest paint in `window.paints`. */
function watchPaints(): void {
  const paints = { fcp: 0, lcp: 0 };
  Object.assign(window, { paints });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') paints.fcp = startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) paints.lcp = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}
