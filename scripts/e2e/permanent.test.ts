/**
 * Addresses that hold, in the browser: a copy of the site in which things have been renamed, merged and removed on purpose,
 * the sign by which a place is cited, and links that name an edition.
 */
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { readContent } from '../../src/lib/content/read-content.ts';
import { copySite } from '../bench/build/own-site.ts';
import { eightEdits } from '../build/testing/eight-edits.ts';
import { run } from '../build/testing/run-command.ts';
import { START_TIMEOUT, Visit } from './browser.ts';
import {
  attribute,
  elements,
  isBuilt,
  readBuilt,
  readContentFile,
  readSiteRegister,
  text,
  type Element,
} from './built-site.ts';
import { chapterPaths, pick, pricedTool } from './examples.ts';

const NO_SCRIPT: BrowserContextOptions = { javaScriptEnabled: false };

const EDITION = (parse(readContentFile('publication.yaml')) as { edition: { number: number } }).edition.number;

/** What an author adds by the guide's templates; below, all of it has had other addresses before. */
const CHAPTER = '/luvut/esimerkkiluku/';
const TOOL = '/tyokalut/esimerkkivaline/';
const TERM = '/sanasto/#esimerkkitermi';
const FORMER_TOOL = '/tyokalut/esimerkki-ennen/';
const GONE_TOOL = '/tyokalut/esimerkki-poissa/';

const REGISTER = {
  'luvut/esimerkkiluku.txt': `
${CHAPTER} 1 content/chapters/esimerkkiluku.mdx
k1 viite-esimerkkila-2024 | 1 | Kohtaaminen voi syntyä myös verkossa. Se vaatii aikaa, kuten kasvokkainkin.
k2 | 1 | Tämän kappaleen asia on nyt edellisessä.
k3 | 1 | Tämä kappale poistui.
otsikko-ennen otsikko-ennen-ä | 1 | Otsikko ennen
k4 | 1 | Ajan voi varata kalenterista: Esimerkkiväline. Silloin kyse on etäpalvelusta.
k5 | 1 | Tämä määritelmä siirtyi sanastoon.
k6 | 1 | Tämä on omaa päättelyämme, jolle ei ole lähdettä.
`,
  'tyokalut.txt': `
${FORMER_TOOL} 1 content/tools/esimerkki-ennen.yaml

${GONE_TOOL} 1 content/tools/esimerkki-poissa.yaml
`,
  'sanasto.txt': 'ennen-termi | 1 | Sama termi toisella nimellä.\nennen-termi-huomautus | 1 | Sen huomautus.\n',
};

const MOVED = {
  pages: [
    { from: FORMER_TOOL, to: TOOL },
    {
      from: GONE_TOOL,
      what: 'Merkintä esimerkistä.',
      when: '2026-11-29',
      why: 'Merkintä ei ollut väline.',
      instead: '/tyokalut/',
    },
  ],
  places: [
    { from: `${CHAPTER}#k2`, to: `${CHAPTER}#k1` },
    { from: `${CHAPTER}#k3`, when: '2026-11-29', why: 'Johdanto lyheni.', instead: CHAPTER },
    { from: `${CHAPTER}#k5`, to: TERM },
    { from: '/sanasto/#ennen-termi', to: TERM },
    { from: '/sanasto/#ennen-termi-huomautus', to: TERM },
  ],
};

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
    const added = await eightEdits(readContent(process.cwd()));
    copySite(
      folder,
      [...added].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    );
    for (const [file, lines] of Object.entries(REGISTER)) appendFileSync(join(folder, 'content/register', file), lines);
    const { pages, places } = parse(readContentFile('moved.yaml')) as typeof MOVED;
    const moved = { pages: [...pages, ...MOVED.pages], places: [...places, ...MOVED.places] };
    writeFileSync(join(folder, 'content/moved.yaml'), stringify(moved));
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
    ['a renamed heading', `${CHAPTER}#otsikko-ennen`, 'Väliotsikko'],
    ['a heading that was published with other letters', `${CHAPTER}#otsikko-ennen-ä`, 'Väliotsikko'],
    ['a removed paragraph', `${CHAPTER}#k2`, 'Kohtaaminen voi syntyä'],
    ['a claim of the first edition', `${CHAPTER}#viite-esimerkkila-2024`, 'Kohtaaminen voi syntyä'],
  ])('%s leads to its place, without JavaScript too', async (_what, address, start) => {
    expect(await textAt(address)).toMatch(new RegExp(`^${start}`));
    expect(await textAt(address, NO_SCRIPT)).toMatch(new RegExp(`^${start}`));
  });

  test('merged terms have one place with two addresses', async () => {
    const same = await site().on('/sanasto/', (page) =>
      page.evaluate(() => {
        const entry = document.getElementById('ennen-termi')?.closest('.term-entry');
        return entry?.querySelector('h2')?.id;
      }),
    );
    expect(same).toBe('esimerkkitermi');
  });

  test('a place that has gone is told of', async () => {
    await site().on(`${CHAPTER}#k3`, async (page) => {
      const told = page.locator('#k3');
      expect(await told.isVisible()).toBe(true);
      expect(await told.innerText()).toContain('Poistui 29.11.2026. Johdanto lyheni.');
    });
  });

  test('a place that stands on another page leads there; without JavaScript by a link', async () => {
    await site().on(`${CHAPTER}#k5`, async (page) => {
      await page.waitForURL(`**${TERM}`);
    });
    await site().on(
      `${CHAPTER}#k5`,
      async (page) => {
        const link = page.locator('#k5 a');
        expect(await link.isVisible()).toBe(true);
        expect(await link.getAttribute('href')).toBe(TERM);
      },
      NO_SCRIPT,
    );
  });

  test('a renamed tool leads on with its place and edition; without JavaScript too', async () => {
    await site().on(`${FORMER_TOOL}?painos=2#hinta`, async (page) => {
      await page.waitForURL(`**${TOOL}?painos=2#hinta`);
    });
    await site().on(
      FORMER_TOOL,
      async (page) => {
        await page.waitForURL(`**${TOOL}`);
      },
      NO_SCRIPT,
    );
  });

  test('programs and hosts are told where it is, and nobody finds the old page', () => {
    const dist = join(parent, 'project/dist');
    const html = readFileSync(join(dist, FORMER_TOOL, 'index.html'), 'utf8');
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]+${TOOL}"`));
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html.match(/rel="canonical"/g)).toHaveLength(1);
    expect(readFileSync(join(dist, '_redirects'), 'utf8')).toContain(`${FORMER_TOOL} ${TOOL} 301\n`);
    expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain(FORMER_TOOL);
  });

  test('a removed tool leaves a page that says what stood there, when and why it went, and where to go', async () => {
    await site().on(
      GONE_TOOL,
      async (page) => {
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(texts['moved.gone']);
        expect(await page.locator('dl.facts dd').allInnerTexts()).toEqual([
          'Merkintä esimerkistä.',
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

/** What the menu of a place tells: see `place-facts.ts`. */
interface Facts {
  since: number;
  places: Record<
    string,
    { edition: number | null; own?: string; claims?: { sources: { text: string; how: string }[] }[] }
  >;
}

interface BuiltPlace {
  path: string;
  id: string;
  element: Element;
  facts: Facts['places'][string];
  since: number;
}

/** The paragraphs and items of the chapters that have addresses. */
const places = chapterPaths.flatMap((path): BuiltPlace[] => {
  const { since, places: known } = JSON.parse(readBuilt(`${path}kohdat.json`)) as Facts;
  const page = parseDocument(readBuilt(`${path}index.html`));
  return elements(
    page,
    '*',
    ({ name, attribs }) => ['p', 'li'].includes(name) && /^k\d+$/.test(attribs.id ?? ''),
  ).flatMap((element) => {
    const id = attribute(element, 'id');
    const facts = known[id];
    return facts ? [{ path, id, element, facts, since }] : [];
  });
});
/** The words of a place before its first link or citation. */
const wordsOf = ({ element }: BuiltPlace): string => {
  const [start] = element.children;
  return start && 'data' in start ? start.data.replaceAll(/\s+/g, ' ').trim() : '';
};
/** A paragraph of our own reasoning that is nothing but words. */
const own = pick(
  places,
  (place) =>
    place.element.name === 'p' &&
    place.facts.own !== undefined &&
    wordsOf(place).length > 80 &&
    elements(place.element, 'a').every((link) => 'data-note' in link.attribs),
  'paragraph of our own reasoning without links',
);
const cited = pick(
  places,
  ({ element, facts }) => element.name === 'p' && (facts.claims?.[0]?.sources.length ?? 0) > 0,
  'paragraph with a source',
);
/** Three items of a list, one below another. */
const listed = pick(
  places.map((_place, index) => places.slice(index, index + 3)),
  (three) =>
    three.length === 3 &&
    three.every(
      ({ element }) =>
        element.name === 'li' && element.parent === three[0]?.element.parent && text(element).length > 40,
    ),
  'list of three items',
);

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
        own.path,
        async (page) => {
          await pointAt(page, own.id);
          expect(await sign(page).evaluate((element) => element.parentElement?.id)).toBe(own.id);
          await sign(page).click();
          await menu(page).getByRole('button', { name: texts['place.copy'] }).click();
          await menu(page).getByRole('button', { name: texts['cite.copied'] }).waitFor();
          const [quotation = '', source = ''] = (await copied(page)).split(' – ');
          expect(quotation).toBe(`”${wordsOf(own)}”`);
          expect(source).toMatch(/^.+, \d{4}, http\S+$/);
          expect(source.endsWith(`${own.path}?painos=${EDITION}#${own.id}`)).toBe(true);
        },
        COPYING,
      );
    });

    test('copies what is marked of the text', async () => {
      await visit.on(
        own.path,
        async (page) => {
          await pointAt(page, own.id);
          await page.evaluate((id) => {
            const text = document.getElementById(id)?.firstChild;
            if (text) getSelection()?.setBaseAndExtent(text, 0, text, 9);
          }, own.id);
          await sign(page).click();
          await menu(page).getByRole('button', { name: texts['place.copy'] }).click();
          await menu(page).getByRole('button', { name: texts['cite.copied'] }).waitFor();
          expect((await copied(page)).startsWith(`”${wordsOf(own).slice(0, 9).trim()}” – `)).toBe(true);
        },
        COPYING,
      );
    });

    test('goes from place to place by the arrows, and closes by Esc', async () => {
      await visit.on(own.path, async (page) => {
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
        own.path,
        async (page) => {
          await page.locator(`#${own.id}`).tap({ position: { x: 20, y: 10 } });
          await page.locator(`#${own.id} > #kohtamerkki`).waitFor();
          expect(await sign(page).evaluate((element) => element.parentElement?.id)).toBe(own.id);
          expect(await sign(page).evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
          await sign(page).tap();
          await menu(page).waitFor();
        },
        { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
      );
    });

    test('tells how the place is known: the work or page, whose it is and how we have it', async () => {
      const answer = (page: Page) => menu(page).locator('[aria-live]');
      await visit.on(cited.path, async (page) => {
        await pointAt(page, cited.id);
        await sign(page).click();
        await menu(page).getByRole('button', { name: texts['place.known'] }).click();
        await answer(page).locator('li').first().waitFor();
        for (const { text: source, how } of cited.facts.claims?.[0]?.sources ?? []) {
          expect(await answer(page).innerText()).toContain(source);
          expect(await answer(page).innerText()).toContain(how);
        }
      });
      await visit.on(own.path, async (page) => {
        await pointAt(page, own.id);
        await sign(page).click();
        await menu(page).getByRole('button', { name: texts['place.known'] }).click();
        await answer(page).getByText(texts['known.whose.own-reasoning']).waitFor();
      });
    });

    test('tells the same of a fact of a tool', async () => {
      await visit.on(`/tyokalut/${pricedTool().id}/`, async (page) => {
        await pointAt(page, 'hinta');
        await sign(page).click();
        await menu(page).getByRole('button', { name: texts['place.known'] }).click();
        await menu(page).locator('[aria-live] li').first().waitFor();
      });
    });

    test('is not on paper, not without JavaScript, and in no marked text', async () => {
      await visit.on(own.path, async (page) => {
        await pointAt(page, own.id);
        const marked = await page.evaluate((id) => {
          const place = document.getElementById(id);
          if (place) getSelection()?.selectAllChildren(place);
          return getSelection()?.toString().trim();
        }, own.id);
        expect(marked?.replace(/\s*\[[^\]]*\]$/, '')).toBe(wordsOf(own));
        await page.emulateMedia({ media: 'print' });
        expect(await sign(page).isVisible()).toBe(false);
      });
      await visit.on(
        own.path,
        async (page) => {
          expect(await sign(page).isVisible()).toBe(false);
        },
        NO_SCRIPT,
      );
    });

    test('lets text be marked across places', async () => {
      const [first, second, third] = listed;
      await visit.on(first?.path ?? '', async (page) => {
        const box = async (id = '') => {
          await page.locator(`#${id}`).scrollIntoViewIfNeeded();
          const found = await page.locator(`#${id}`).boundingBox();
          if (!found) throw new Error(`${id} is not shown`);
          return found;
        };
        await box(third?.id);
        const start = await box(first?.id);
        const end = await box(third?.id);
        await page.mouse.move(start.x + 60, start.y + 12);
        await page.mouse.down();
        await page.mouse.move(end.x + 100, end.y + 12, { steps: 8 });
        await page.mouse.up();
        const marked = await page.evaluate(() => getSelection()?.toString() ?? '');
        expect(marked.replaceAll(/\s+/g, ' ')).toContain(text(second?.element).slice(0, 20));
        expect(await menu(page).isVisible()).toBe(false);
      });
    });
  });

  describe('a link that names an edition', () => {
    const { editions } = parse(readContentFile('editions.yaml')) as {
      editions: { number: number; changes: { page: string; text: string }[] }[];
    };
    const changes = editions.flatMap(({ number, changes: own }) => own.map((change) => ({ number, ...change })));
    const note = (page: Page) => page.locator('.edition-note');

    test('tells what has changed on the page and at the place', async () => {
      const told = pick(
        changes.flatMap((change) => places.map((place) => ({ ...place, ...change }))),
        ({ path, page, number, since, facts: { edition } }) =>
          path === page && since < number && edition !== null && edition >= number,
        'chapter that an edition has changed',
      );
      await visit.on(`${told.path}?painos=${told.number - 1}#${told.id}`, async (page) => {
        await note(page).waitFor();
        const words = (await note(page).innerText()).replaceAll(/\s+/g, ' ');
        expect(words).toContain(`Linkki on tehty ${told.number - 1}. painokseen`);
        expect(words).toContain(texts['changes.newPlace'].replace('{{number}}', String(told.facts.edition)));
        expect(words).toContain(told.text.trim());
        const place = page.locator(`#${told.id}`);
        expect(await place.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
      });
    });

    test('tells that the page has come since', async () => {
      const { path, since } = pick(
        [...readSiteRegister().values()],
        (page) => page.since > 1 && page.places.length > 0 && isBuilt(page.path),
        'page that came after the first edition',
      );
      await visit.on(`${path}?painos=${since - 1}`, async (page) => {
        await note(page).waitFor();
        expect(await note(page).innerText()).toContain(texts['changes.newPage'].replace('{{number}}', String(since)));
      });
    });

    test('of today says nothing, and a link without one asks for nothing', async () => {
      const asked: string[] = [];
      await visit.on('/', async (page) => {
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await page.goto(own.path, { waitUntil: 'networkidle' });
      });
      expect(asked.filter((path) => /painokset|kohdat|edition-note/.test(path))).toEqual([]);
      await visit.on(`${own.path}?painos=${EDITION}`, async (page) => {
        await page.waitForLoadState('networkidle');
        expect(await note(page).count()).toBe(0);
      });
    });
  });
});
