/**
 * Addresses that hold, in the browser: a copy of the site in which things have been renamed, merged and removed on purpose,
 * the sign by which a place is cited, and links that name an edition.
 */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { copySite } from '../bench/build/own-site.ts';
import { run } from '../build/testing/run-command.ts';
import { START_TIMEOUT, Visit } from './browser.ts';

const CHAPTER = '/luvut/kasitteet/';
const NO_SCRIPT: BrowserContextOptions = { javaScriptEnabled: false };

const MOVED = `pages:
  - { from: /tyokalut/kejo/, to: /tyokalut/kenttajohto/ }
  - from: /tyokalut/vammaispalvelujen-etapaivatoiminta/
    what: Merkintä vammaispalvelujen etäpäivätoiminnasta.
    when: "2026-11-29"
    why: Merkintä ei ollut väline.
    instead: /tyokalut/
places:
  - { from: "/luvut/kasitteet/#k18", to: "/luvut/kasitteet/#k17" }
  - { from: "/luvut/kasitteet/#k12", to: "/luvut/sote-uudistus/#k1" }
  - { from: "/luvut/kasitteet/#k2", when: "2026-11-29", why: Johdanto lyheni., instead: /luvut/kasitteet/ }
  - { from: "/sanasto/#koyhainhoito", to: "/sanasto/#sosiaalihuolto" }
  - { from: "/sanasto/#koyhainhoito-huomautus", to: "/sanasto/#sosiaalihuolto" }
`;

describe('what has been renamed, merged and removed', () => {
  let parent = '';
  let changed: Visit | undefined;
  const site = (): Visit => {
    if (!changed) throw new Error('The changed site was not built');
    return changed;
  };

  beforeAll(async () => {
    mkdirSync('.bench', { recursive: true });
    parent = mkdtempSync(resolve('.bench/permanent-'));
    const folder = join(parent, 'project');
    copySite(folder);
    const edit = (file: string, change: (text: string) => string) => {
      const path = join(folder, 'content', file);
      const text = readFileSync(path, 'utf8');
      const edited = change(text);
      if (edited === text) throw new Error(`Nothing changed in ${file}`);
      writeFileSync(path, edited);
    };
    edit('chapters/kasitteet.mdx', (text) =>
      text
        .replace('## Viheliäiset ongelmat', '## Kun ratkaisua ei ole')
        .replace(/<Synthesis>\s+Erolla on merkitystä asiakkaalle\.[^]*?<\/Synthesis>/, '')
        .replace(/^Kuvapuhelu voi tuoda palvelun.*\n/m, '')
        .replace(/^Tämä kirja kysyy, mitä.*\n/m, ''),
    );
    edit('chapters/sote-uudistus.mdx', (text) => text.replaceAll('"koyhainhoito"', '"sosiaalihuolto"'));
    edit('tools/kejo.yaml', (text) => text.replace('id: kejo', 'id: kenttajohto'));
    edit('moved.yaml', () => MOVED + readFileSync('content/moved.yaml', 'utf8').replace(/^[^]*places:\n/, ''));
    renameSync(join(folder, 'content/tools/kejo.yaml'), join(folder, 'content/tools/kenttajohto.yaml'));
    rmSync(join(folder, 'content/tools/vammaispalvelujen-etapaivatoiminta.yaml'));
    rmSync(join(folder, 'content/glossary/koyhainhoito.yaml'));
    const { status, output } = await run(folder, 'scripts/build.ts');
    if (status !== 0) throw new Error(output);
    changed = await Visit.start(join(folder, 'dist'));
  }, START_TIMEOUT);
  afterAll(async () => {
    await changed?.close();
    rmSync(parent, { recursive: true, force: true });
  });

  const textAt = (address: string, options: BrowserContextOptions = {}) =>
    site().on(
      address,
      (page) =>
        page.evaluate(() => {
          const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
          return (target?.closest('h2, h3, p, li') ?? target)?.textContent.replaceAll(/\s+/g, ' ').trim();
        }),
      options,
    );

  test.each([
    ['a renamed heading', `${CHAPTER}#viheliaiset-ongelmat`, 'Kun ratkaisua ei ole'],
    ['a heading that was published with other letters', `${CHAPTER}#viheliäiset-ongelmat`, 'Kun ratkaisua ei ole'],
    ['a removed paragraph', `${CHAPTER}#k18`, 'Siitä, kuka sosiaalityötä tekee'],
    ['a claim of the first edition', `${CHAPTER}#viite-kivisto-paykkonen-2017`, 'Kolme asiaa muutti'],
  ])('%s leads to its place, without JavaScript too', async (_what, address, start) => {
    expect(await textAt(address)).toMatch(new RegExp(`^${start}`));
    expect(await textAt(address, NO_SCRIPT)).toMatch(new RegExp(`^${start}`));
  });

  test('merged terms have one place with two addresses', async () => {
    const same = await site().on('/sanasto/', (page) =>
      page.evaluate(() => {
        const entry = document.getElementById('koyhainhoito')?.closest('.term-entry');
        return entry?.querySelector('h2')?.id;
      }),
    );
    expect(same).toBe('sosiaalihuolto');
  });

  test('a place that has gone is told of', async () => {
    await site().on(`${CHAPTER}#k2`, async (page) => {
      const told = page.locator('#k2');
      expect(await told.isVisible()).toBe(true);
      expect(await told.innerText()).toContain('Poistui 29.11.2026. Johdanto lyheni.');
    });
  });

  test('a place that stands on another page leads there; without JavaScript by a link', async () => {
    await site().on(`${CHAPTER}#k12`, async (page) => {
      await page.waitForURL('**/luvut/sote-uudistus/#k1');
    });
    await site().on(
      `${CHAPTER}#k12`,
      async (page) => {
        const link = page.locator('#k12 a');
        expect(await link.isVisible()).toBe(true);
        expect(await link.getAttribute('href')).toBe('/luvut/sote-uudistus/#k1');
      },
      NO_SCRIPT,
    );
  });

  test('a renamed tool leads on with its place and edition; without JavaScript too', async () => {
    await site().on('/tyokalut/kejo/?painos=2#hinta', async (page) => {
      await page.waitForURL('**/tyokalut/kenttajohto/?painos=2#hinta');
    });
    await site().on(
      '/tyokalut/kejo/',
      async (page) => {
        await page.waitForURL('**/tyokalut/kenttajohto/');
      },
      NO_SCRIPT,
    );
  });

  test('programs and hosts are told where it is, and nobody finds the old page', () => {
    const dist = join(parent, 'project/dist');
    const html = readFileSync(join(dist, 'tyokalut/kejo/index.html'), 'utf8');
    expect(html).toMatch(/<link rel="canonical" href="[^"]+\/tyokalut\/kenttajohto\/"/);
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html.match(/rel="canonical"/g)).toHaveLength(1);
    expect(readFileSync(join(dist, '_redirects'), 'utf8')).toContain('/tyokalut/kejo/ /tyokalut/kenttajohto/ 301\n');
    expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain('/tyokalut/kejo/');
  });

  test('a removed tool leaves a page that says what stood there, when and why it went, and where to go', async () => {
    await site().on(
      '/tyokalut/vammaispalvelujen-etapaivatoiminta/',
      async (page) => {
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(texts['moved.gone']);
        expect(await page.locator('dl.facts dd').allInnerTexts()).toEqual([
          'Merkintä vammaispalvelujen etäpäivätoiminnasta.',
          '29.11.2026',
          'Merkintä ei ollut väline.',
          'Työkalut',
        ]);
        expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
      },
      NO_SCRIPT,
    );
  });
});

describe('the site', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await Visit.start();
    return () => visit.close();
  }, START_TIMEOUT);

  const COPYING: BrowserContextOptions = {
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  };
  const sign = (page: Page) => page.locator('#kohtamerkki');
  const menu = (page: Page) => page.locator('#kohta');
  /** Points at a place and waits for the sign, whose script is loaded then. */
  const pointAt = async (page: Page, id: string) => {
    await page.locator(`#${id}`).hover();
    await page.waitForFunction((place) => {
      const at = document.getElementById(place);
      return at?.parentElement?.querySelector('.has-sign > #kohtamerkki') !== null;
    }, id);
  };
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  describe('the sign of a place', () => {
    test('comes at hover, and copies the text with its source and address', async () => {
      await visit.on(
        CHAPTER,
        async (page) => {
          await pointAt(page, 'k12');
          expect(await sign(page).evaluate((element) => element.parentElement?.id)).toBe('k12');
          await sign(page).click();
          await menu(page).getByRole('button', { name: texts['place.copy'] }).click();
          await menu(page).getByRole('button', { name: texts['cite.copied'] }).waitFor();
          expect(await copied(page)).toMatch(
            /^”Kuvapuhelu voi tuoda palvelun [^”]+ paljastaa eron\.” – Teknologia ja kohtaaminen -hankkeen tekijät, \d{4}, http\S+\/luvut\/kasitteet\/\?painos=\d+#k12$/,
          );
        },
        COPYING,
      );
    });

    test('copies what is marked of the text', async () => {
      await visit.on(
        CHAPTER,
        async (page) => {
          await pointAt(page, 'k12');
          await page.evaluate(() => {
            const text = document.querySelector('#k12')?.firstChild;
            if (text) getSelection()?.setBaseAndExtent(text, 0, text, 9);
          });
          await sign(page).click();
          await menu(page).getByRole('button', { name: texts['place.copy'] }).click();
          await menu(page).getByRole('button', { name: texts['cite.copied'] }).waitFor();
          expect(await copied(page)).toMatch(/^”Kuvapuhel” – /);
        },
        COPYING,
      );
    });

    test('goes from place to place by the arrows, and closes by Esc', async () => {
      await visit.on(CHAPTER, async (page) => {
        await page.locator('main p a').first().focus();
        await sign(page).waitFor();
        await sign(page).focus();
        const places = await page.evaluate(() => [document.activeElement?.parentElement?.id]);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        const after = await page.evaluate(() => document.activeElement?.parentElement?.id);
        expect(after).not.toBe(places[0]);
        expect(await sign(page).getAttribute('aria-label')).toContain(texts['place.sign']);
        await page.keyboard.press('Enter');
        await menu(page).waitFor();
        await page.keyboard.press('Escape');
        expect(await menu(page).isVisible()).toBe(false);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('kohtamerkki');
      });
    });

    test('comes at a tap', async () => {
      await visit.on(
        CHAPTER,
        async (page) => {
          await page.locator('#k3').tap({ position: { x: 20, y: 10 } });
          await page.locator('#k3 > #kohtamerkki').waitFor();
          expect(await sign(page).evaluate((element) => element.parentElement?.id)).toBe('k3');
          expect(await sign(page).evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
          await sign(page).tap();
          await menu(page).waitFor();
        },
        { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
      );
    });

    test('tells how the place is known: work, pages, whose it is and how we have it', async () => {
      await visit.on(CHAPTER, async (page) => {
        await pointAt(page, 'k13');
        await sign(page).click();
        await menu(page).getByRole('button', { name: texts['place.known'] }).click();
        const answer = menu(page).locator('[aria-live]');
        await answer.locator('li').first().waitFor();
        expect(await answer.innerText()).toMatch(/2019, s\. 19: .*artikkeli/);
        await page.keyboard.press('Escape');
        await pointAt(page, 'k12');
        await sign(page).click();
        await menu(page).getByRole('button', { name: texts['place.known'] }).click();
        await answer.getByText(texts['known.whose.own-reasoning']).waitFor();
      });
    });

    test('tells the same of a fact of a tool', async () => {
      await visit.on('/tyokalut/penno/', async (page) => {
        await pointAt(page, 'hinta');
        await sign(page).click();
        await menu(page).getByRole('button', { name: texts['place.known'] }).click();
        await menu(page).locator('[aria-live] li').first().waitFor();
      });
    });

    test('is not on paper, not without JavaScript, and in no marked text', async () => {
      await visit.on(CHAPTER, async (page) => {
        await pointAt(page, 'k12');
        const marked = await page.evaluate(() => {
          const place = document.querySelector('#k12');
          if (place) getSelection()?.selectAllChildren(place);
          return getSelection()?.toString().trim();
        });
        expect(marked).toMatch(/^Kuvapuhelu .* eron\.\s*(?:\[oma koonti\])?$/s);
        await page.emulateMedia({ media: 'print' });
        expect(await sign(page).isVisible()).toBe(false);
      });
      await visit.on(
        CHAPTER,
        async (page) => {
          expect(await sign(page).isVisible()).toBe(false);
        },
        NO_SCRIPT,
      );
    });

    test('lets text be marked across places', async () => {
      await visit.on(CHAPTER, async (page) => {
        const box = async (id: string) => {
          await page.locator(id).scrollIntoViewIfNeeded();
          const found = await page.locator(id).boundingBox();
          if (!found) throw new Error(`${id} is not shown`);
          return found;
        };
        const start = await box('#k9');
        const end = await box('#k11');
        await page.mouse.move(start.x + 60, start.y + 12);
        await page.mouse.down();
        await page.mouse.move(end.x + 100, end.y + 12, { steps: 8 });
        await page.mouse.up();
        const marked = await page.evaluate(() => getSelection()?.toString() ?? '');
        expect(marked).toContain('Mitä tietoa siitä jää');
        expect(await menu(page).isVisible()).toBe(false);
      });
    });
  });

  describe('a link that names an edition', () => {
    const note = (page: Page) => page.locator('.edition-note');

    test('tells what has changed on the page and at the place', async () => {
      await visit.on(`${CHAPTER}?painos=1#k12`, async (page) => {
        await note(page).waitFor();
        const text = await note(page).innerText();
        expect(text).toContain('Linkki on tehty 1. painokseen');
        expect(text).toContain('Linkin osoittamaa kohtaa on muutettu');
        expect(text.replaceAll(/\s+/g, ' ')).toContain('Luku on kirjoitettu uudelleen.');
        expect(await page.locator('#k12').evaluate((place) => place.getBoundingClientRect().top < innerHeight)).toBe(
          true,
        );
      });
      await visit.on('/tapaukset/etahoiva-kotihoidossa/?painos=1', async (page) => {
        await note(page).waitFor();
        expect(await note(page).innerText()).toContain('Tämä sivu on lisätty 2. painoksessa.');
      });
    });

    test('of today says nothing, and a link without one asks for nothing', async () => {
      const asked: string[] = [];
      await visit.on('/', async (page) => {
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await page.goto(CHAPTER, { waitUntil: 'networkidle' });
      });
      expect(asked.filter((path) => /painokset|kohdat|edition-note/.test(path))).toEqual([]);
      await visit.on(`${CHAPTER}?painos=2`, async (page) => {
        await page.waitForLoadState('networkidle');
        expect(await note(page).count()).toBe(0);
      });
    });
  });
});
