/** What browsers do each in their own way, in Firefox: marking text, titles that may break, and the way back to a list. */
import { beforeAll, expect, test } from 'vitest';
import { START_TIMEOUT } from './browser.ts';
import { DIST, requireSite } from './built-site.ts';
import { chapterWith, longTitled } from './examples.ts';
import { Firefox } from './firefox.ts';
import { serve, type Server } from './server.ts';

let firefox: Firefox;
let server: Server;
beforeAll(async () => {
  requireSite();
  server = await serve(DIST);
  firefox = await Firefox.start();
  return async () => {
    await firefox.close();
    await server.close();
  };
}, START_TIMEOUT);

const settle = (milliseconds = 500) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('marking text across a citation marks that paragraph, and opens no note', async () => {
  await firefox.resize(1280, 900);
  await firefox.open(server.origin + chapterWith('cite'));
  const { length, from, to } = await firefox.run(() => {
    const paragraph = [...document.querySelectorAll('.sl-markdown-content > p:has(> .cite:last-child)')].find(
      ({ lastChild }) => (lastChild?.textContent ?? '').length < 3 || lastChild?.nodeType === Node.ELEMENT_NODE,
    );
    paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const links = paragraph?.querySelectorAll('.cite a') ?? [];
    const start = paragraph?.getBoundingClientRect() ?? new DOMRect();
    const end = links[links.length - 1]?.getBoundingClientRect() ?? new DOMRect();
    return {
      length: paragraph?.textContent.length ?? 0,
      from: { x: start.left + 1, y: start.top + 8 },
      to: { x: end.left + end.width / 2, y: end.top + end.height / 2, bottom: end.bottom },
    };
  });
  await firefox.drag([from, { x: to.x - 40, y: to.y }, to, { x: to.x, y: to.bottom + 10 }]);
  const marked = await firefox.run(() => String(getSelection()).length);
  expect(marked).toBeGreaterThan(length / 2);
  expect(marked).toBeLessThan(length * 1.3);
});

test('a copied title holds no soft hyphens, and yet may break', async () => {
  await firefox.resize(320, 640);
  await firefox.open(server.origin + longTitled);
  const { marked, fits } = await firefox.run(() => {
    const title = document.querySelector('h1');
    if (title) getSelection()?.selectAllChildren(title);
    return { marked: String(getSelection()), fits: title !== null && title.scrollWidth <= title.clientWidth };
  });
  expect(marked.length).toBeGreaterThan(10);
  expect(marked).not.toContain('\u00AD');
  expect(fits).toBe(true);
});

test('Back and reload return to the place in a list that is limited', async () => {
  await firefox.resize(390, 844);
  await firefox.open(`${server.origin}/tyokalut/?tila=in-use`);
  await firefox.run(() => {
    scrollTo(0, 1500);
  });
  await settle();
  await firefox.open(`${server.origin}/tietoa/`);
  await firefox.back();
  await settle(1500);
  expect(Math.abs((await firefox.run(() => scrollY)) - 1500)).toBeLessThan(60);
  await firefox.reload();
  await settle(1000);
  expect(Math.abs((await firefox.run(() => scrollY)) - 1500)).toBeLessThan(60);
});
