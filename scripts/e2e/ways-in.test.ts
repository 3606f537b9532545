/** The pages by which readers come in: the start page, those for lecturers and deciders, the self-tests, the menu. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { START_TIMEOUT, Visit } from './browser.ts';
import {
  attribute,
  contentIds,
  elements,
  linksOf,
  mainTexts,
  readContentFile,
  readSite,
  text,
  type Element,
} from './built-site.ts';
import { chapterPaths, exampleGroup } from './examples.ts';
import { files } from './quiz-parts.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** The chapters, and a few pages beside them. */
const MENU = contentIds('chapters').length + 7;

const site = readSite();
const mainOf = (path: string): Element => {
  const page = site.get(path);
  const [main] = page ? mainTexts(page) : [];
  if (!main) throw new Error(`There is no page ${path}`);
  return main;
};

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
  return () => visit.close();
}, START_TIMEOUT);

describe('the start page', () => {
  test('says how much there is, counted from the content', () => {
    const lead = text(mainOf('/'));
    expect(lead).toContain(`${contentIds('chapters').length} lukua`);
    expect(lead).toContain(`${contentIds('tools').length} työkalun`);
  });

  test('says on what terms the book may be used, and which edition it is', () => {
    expect(text(mainOf('/'))).toContain('CC BY 4.0');
    expect(text(mainOf('/'))).toMatch(/Painos \d+, \d+\.\d+\.\d{4}/);
  });

  test('leads lecturers and deciders to their pages', () => {
    expect(linksOf(site.get('/'))).toEqual(expect.arrayContaining(['/opettajalle/', '/paattajalle/']));
  });

  test('has all chapters with their minutes', () => {
    const rows = elements(mainOf('/'), 'li', (item) => 'data-chapter' in item.attribs);
    expect(rows).toHaveLength(contentIds('chapters').length);
    expect(rows.map(text).filter((row) => !/\d+ min$/.test(row))).toEqual([]);
  });

  const choose = async (page: Page, id: string) => {
    await page.getByLabel(texts['home.findTool']).selectOption(id);
    await page.getByRole('button', { name: texts['home.show'] }).click();
    await page.waitForURL((url) => url.pathname === '/tyokalut/');
  };

  test('leads in two actions to the tools of a group, what is known to work first', () =>
    visit.on(
      '/',
      async (page) => {
        const button = await page.getByRole('button', { name: texts['home.show'] }).boundingBox();
        expect((button?.y ?? Infinity) + (button?.height ?? 0)).toBeLessThan(PHONE.viewport.height);
        await choose(page, exampleGroup.id);
        const rows = page.locator('table.catalogue tr[data-id]').filter({ visible: true });
        await expect.poll(() => rows.count()).toBeLessThan(contentIds('tools').length);
        const groups = await rows.evaluateAll((all) => all.map((row) => row.dataset.kohderyhma?.split(' ') ?? []));
        expect(groups.length).toBeGreaterThan(0);
        expect(groups.filter((ids) => !ids.includes(exampleGroup.id))).toEqual([]);
        const states = await rows.evaluateAll((all) => all.map((row) => row.dataset.tila ?? ''));
        const works = states.map((state) => state.includes('in-use-confirmed'));
        expect(works[0]).toBe(true);
        expect(works.indexOf(false)).toBe(works.filter(Boolean).length);
      },
      PHONE,
    ));

  test('and without JavaScript to the whole list', () =>
    visit.on(
      '/',
      async (page) => {
        await choose(page, exampleGroup.id);
        expect(await page.locator('table.catalogue tr[data-id]').count()).toBe(contentIds('tools').length);
      },
      { ...PHONE, javaScriptEnabled: false },
    ));

  const barsOf = (path: string) =>
    elements(mainOf(path), 'a', (link) => attribute(link, 'class').split(' ').includes('segment'));

  test.each(['/', ...chapterPaths].filter((path) => path === '/' || barsOf(path).length > 0))(
    '%s draws the state of each group, each part a link to its list',
    (path) => {
      const bars = barsOf(path);
      expect(bars.length).toBeGreaterThan(contentIds('audiences').length);
      for (const bar of bars) {
        const url = new URL(attribute(bar, 'href'), 'http://site.invalid');
        const [group, state] = [url.searchParams.get('kohderyhma'), url.searchParams.get('tila')];
        const rows = elements(mainOf('/tyokalut/'), 'tr', (row) =>
          [attribute(row, 'data-kohderyhma'), attribute(row, 'data-tila')].every((words, index) =>
            words.split(' ').includes([group, state][index] ?? ''),
          ),
        );
        expect(`${attribute(bar, 'href')} ${text(bar)}`).toBe(`${attribute(bar, 'href')} ${rows.length}`);
      }
    },
  );
});

describe('/opettajalle/', () => {
  const rows = elements(mainOf('/opettajalle/'), 'tr').slice(1);

  test('has a row for each chapter, with its objectives, minutes, questions, group tasks and cases', () => {
    const { chapters } = parse(readContentFile('contents.yaml')) as { chapters: string[] };
    expect(rows).toHaveLength(chapters.length);
    for (const [index, id] of chapters.entries()) {
      const row = rows[index];
      const source = readContentFile(`chapters/${id}.mdx`);
      const { objectives } = parse(source.split('---')[1] ?? '') as { objectives: string[] };
      const tasks = [...(/<Discuss>([\s\S]*?)<\/Discuss>/.exec(source)?.[1] ?? '').matchAll(/^- /gm)].length;
      const questions = files.find(({ chapter }) => chapter === id)?.questions.length ?? 0;
      const read = text(row);
      expect(objectives.filter((objective) => !read.includes(objective))).toEqual([]);
      expect(read).toMatch(/\d+ min/);
      expect(read).toContain(texts['course.questions'].replace('{{count}}', String(questions)));
      expect(read).toContain(texts['course.groupTasks'].replace('{{count}}', String(tasks)));
      const cases = contentIds('cases').filter((told) =>
        (parse(readContentFile(`cases/${told}.yaml`)) as { chapters: string[] }).chapters.includes(id),
      );
      const links = row ? elements(row, 'a').map((link) => attribute(link, 'href')) : [];
      expect(cases.filter((told) => !links.includes(`/tapaukset/${told}/`))).toEqual([]);
    }
  });

  test('says what may be changed, and which edition it is', () => {
    expect(text(mainOf('/opettajalle/'))).toContain('CC BY 4.0');
    expect(text(mainOf('/opettajalle/'))).toMatch(/Painos \d+, \d+\.\d+\.\d{4}/);
  });
});

describe('/paattajalle/', () => {
  const claims = elements(
    mainOf('/paattajalle/'),
    'li',
    (item) => elements(item, 'span', (span) => attribute(span, 'class').startsWith('cite')).length > 0,
  );

  test('has claims, each with an address, a citation and a link to where it is argued', () => {
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) {
      // A new claim gets its address with the register.
      expect(attribute(claim, 'id')).toMatch(/^(?:k\d+)?$/);
      const links = elements(claim, 'a').map((link) => attribute(link, 'href'));
      expect(
        links.some((href) => /^\/(?:luvut|saadokset|tapaukset)\/./.test(href)),
        text(claim),
      ).toBe(true);
    }
  });

  test('has the checklists and the states of bills that its text asks for, and the data', () => {
    const source = readContentFile('pages/paattajalle.mdx');
    const asked = (component: string) => [...source.matchAll(new RegExp(`<${component} \\w+="([^"]+)"`, 'g'))];
    const lists = elements(mainOf('/paattajalle/'), 'ol', (list) => attribute(list, 'class') === 'checklist');
    expect(lists.length).toBeGreaterThan(0);
    expect(lists).toHaveLength(asked('Checklist').length);
    expect(lists.filter((list) => elements(list, 'li').length === 0)).toEqual([]);
    for (const [, id] of asked('ProvisionStage')) {
      const { state } = parse(readContentFile(`provisions/${id}.yaml`)) as { state: { text: string } };
      expect(text(mainOf('/paattajalle/'))).toContain(state.text.replaceAll(/\s+/g, ' ').trim());
    }
    expect(asked('ProvisionStage').length).toBeGreaterThan(0);
    expect(linksOf(site.get('/paattajalle/'))).toContain('/data/');
  });
});

describe('/testaa/', () => {
  const open = (page: Page) =>
    page.locator('details.fold[open] > summary [id]').evaluateAll((all) => all.map(({ id }) => id));
  const [first, second] = files.map(({ chapter }) => chapter);

  test('is a choice of chapters, one at a time', () =>
    visit.on(
      '/testaa/',
      async (page) => {
        expect(await open(page)).toEqual([]);
        expect(await page.locator('[data-question]').filter({ visible: true }).count()).toBe(0);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(height).toBeLessThan(5 * PHONE.viewport.height);
        for (const id of [first, second]) {
          await page.locator(`summary:has(#${id})`).click();
          expect(await open(page)).toEqual([id]);
        }
      },
      PHONE,
    ));

  test('opens where an old address leads', async () => {
    await visit.on(`/testaa/#${second}`, async (page) => {
      expect(await open(page)).toEqual([second]);
    });
    const question = files[1]?.questions.at(-1)?.id ?? '';
    await visit.on(`/testaa/#kysymys-${question}`, async (page) => {
      expect(await open(page)).toEqual([second]);
      expect(await page.locator(`#kysymys-${question}`).isVisible()).toBe(true);
    });
  });
});

describe('the menu and the labels', () => {
  test(`the menu has at most ${MENU} items on every page`, () => {
    const long = [...site.values()].filter(
      ({ document }) =>
        elements(document, 'nav', (nav) => attribute(nav, 'class').includes('sidebar')).flatMap((nav) =>
          elements(nav, 'a'),
        ).length > MENU,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
    const menu = elements(site.get('/')?.document ?? mainOf('/'), 'nav', (nav) =>
      attribute(nav, 'class').includes('sidebar'),
    );
    expect(menu.flatMap((nav) => elements(nav, 'a')).length).toBeGreaterThan(contentIds('chapters').length);
  });

  test.each(['Luvun loppuosa', 'Yleiskatsaus', 'Nimetty työkalu'])('no page says "%s"', (label) => {
    // As the whole of an element: a text of the content may have the word.
    const labelled = new RegExp(`>\\s*${label}\\s*<`);
    expect([...site.values()].filter(({ html }) => labelled.test(html)).map(({ path }) => path)).toEqual([]);
  });

  test('the glossary has letters to jump to, each to its first term', () => {
    const letters = elements(mainOf('/sanasto/'), 'nav').flatMap((nav) => elements(nav, 'a'));
    const terms = elements(mainOf('/sanasto/'), 'h2').filter(({ attribs }) =>
      contentIds('glossary').includes(attribs.id ?? ''),
    );
    const initials = [...new Set(terms.map((term) => text(term).charAt(0).toUpperCase()))];
    expect(letters.map(text)).toEqual(initials);
    for (const letter of letters) {
      const target = terms.find(({ attribs }) => `#${attribs.id ?? ''}` === attribute(letter, 'href'));
      expect(text(target).charAt(0).toUpperCase()).toBe(text(letter));
    }
  });
});
