/** What WCAG 2.2 (A and AA) asks and axe cannot see, where no other test looks: by the numbers of its criteria. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { START_TIMEOUT, Visit } from './browser.ts';
import { attribute, DIST, elements, mainTexts, readBuilt, readContentFile, readSite, text } from './built-site.ts';

const site = readSite();

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
  return () => visit.close();
}, START_TIMEOUT);

test.each(['/', '/luvut/kasitteet/', '/tyokalut/', '/haku/'])(
  '2.1.4: no letter, digit or sign is a command on %s',
  (path) =>
    visit.on(path, async (page) => {
      const state = () =>
        page.evaluate(() => [
          location.href,
          scrollY,
          document.activeElement?.tagName,
          document.querySelector('dialog[open]'),
        ]);
      const before = await state();
      for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789/?.,-+*') await page.keyboard.press(key);
      expect(await state()).toEqual(before);
    }),
);

test('2.5.7: nothing is moved by dragging', () => {
  const scripts = readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(
    scripts.filter((name) => /dragstart|touchmove|pointermove|mousemove/.test(readBuilt(`/_astro/${name}`))),
  ).toEqual([]);
  expect([...site.values()].filter(({ html }) => /\sdraggable="?true/.test(html)).map(({ path }) => path)).toEqual([]);
});

test('3.1.2: works in other languages are marked as such', () => {
  const works = JSON.parse(readContentFile('references.json')) as { id: string; language?: string }[];
  const foreign = works.filter(({ language }) => language !== undefined && language !== 'fi');
  expect(foreign.length).toBeGreaterThan(0);
  const list = site.get('/lahteet/');
  const [main] = list ? mainTexts(list) : [];
  for (const { id, language } of foreign) {
    const entry = main && elements(main, 'li', (item) => attribute(item, 'id') === id)[0];
    expect([id, entry && attribute(elements(entry, 'span')[0], 'lang')]).toEqual([id, language]);
  }
});

describe('on every page', () => {
  const orders = (name: string) => {
    const found = new Map<string, string>();
    for (const { path, document } of site.values()) {
      const [nav] = elements(document, 'nav', (element) => attribute(element, 'aria-label') === name);
      if (nav) found.set(elements(nav, 'a').map(text).join(' '), path);
    }
    return found;
  };

  test('3.2.3, 3.2.6: the links at the foot, the way to give feedback among them, are the same and in the same order', () => {
    const found = orders(texts['footer.label']);
    expect([...found.values()]).toHaveLength(1);
    expect([...found.keys()][0]).toContain(texts['footer.accessibility']);
  });

  test('2.4.5: search, menu and index lead to it', () => {
    const without = [...site.values()].filter(
      ({ document }) =>
        elements(document, 'a', (link) => attribute(link, 'href').startsWith('/haku/')).length < 2 ||
        elements(document, 'nav', (nav) => attribute(nav, 'class').includes('sidebar')).length === 0,
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

test('1.3.4: the page may be turned, and 1.4.4: it may be made larger', () => {
  const locked = [...site.values()].filter(({ html }) => /user-scalable\s*=\s*no|maximum-scale/.test(html));
  expect(locked.map(({ path }) => path)).toEqual([]);
  const styles = readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith('.css'));
  expect(styles.filter((name) => /orientation\s*:/.test(readBuilt(`/_astro/${name}`)))).toEqual([]);
});
