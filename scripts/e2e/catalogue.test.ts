/** The catalogue's filter in a browser. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { START_TIMEOUT, Visit } from './browser.ts';
import { builtTools, idsWhere, limit, shownTools, textLimit, type Tool } from './catalogue-parts.ts';
import { endedTool, exampleTool, pick } from './examples.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
  return () => visit.close();
}, START_TIMEOUT);

const tools = builtTools();
const { kind } = exampleTool;
const { id: group = '', actors: [actor = ''] = [] } = exampleTool.audiences[0] ?? {};
const LETTER = exampleTool.name.charAt(0);

test('the comparison has the signs of what its script puts in', () => {
  const ended = endedTool();
  const other = pick(
    tools,
    (tool) => tool.status.value === 'in-use' && tool.kind !== ended.kind,
    'tool of another kind',
  );
  return visit.on(`/vertaa/?t=${ended.id},${other.id}`, async (page) => {
    const signs = page.locator('td .status, td .kind');
    await signs.nth(3).waitFor();
    const masks = await signs.evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark, '::before').maskImage));
    expect(new Set(masks).size).toBe(4);
    expect(masks.filter((mask) => !mask.includes('svg'))).toEqual([]);
  });
});

describe('the filter of the catalogue', () => {
  const unfold = (page: Page) => page.getByText(texts['catalogue.more'], { exact: true }).click();
  const onCatalogue = (act: (page: Page) => Promise<void>, query = '') =>
    visit.on(`/tyokalut/${query}`, async (page) => {
      await unfold(page);
      await act(page);
    });
  const choose = (page: Page, label: string, value: string) => limit(page, label).selectOption(value);
  const announced = (page: Page) =>
    page.getByRole('search', { name: texts['catalogue.filter'] }).getByRole('status').textContent();
  const count = (shown: number) =>
    texts['catalogue.count'].replace('{{shown}}', String(shown)).replace('{{total}}', String(tools.length));

  const cases: [label: string, value: string, passes: (tool: Tool) => boolean][] = [
    [texts['kind.audience'], group, (tool) => tool.audiences.some(({ id }) => id === group)],
    [texts['kind.actor'], actor, (tool) => tool.audiences.some(({ actors }) => actors.includes(actor))],
    [texts['kind.kind'], kind, (tool) => tool.kind === kind],
    [texts['status.label'], 'ended', (tool) => tool.status.value === 'ended'],
  ];

  test('shows all tools at first', () =>
    onCatalogue(async (page) => {
      expect((await shownTools(page)).sort()).toEqual(idsWhere(() => true));
      expect(await announced(page)).toBe(count(tools.length));
    }));

  test.each(cases)(
    'by %s: shows those of %s, announces how many, and puts it into the address',
    (label, value, passes) =>
      onCatalogue(async (page) => {
        await choose(page, label, value);
        const expected = idsWhere(passes);
        expect(expected.length).toBeGreaterThan(0);
        expect(expected.length).toBeLessThan(tools.length);
        expect((await shownTools(page)).sort()).toEqual(expected);
        expect(await announced(page)).toBe(count(expected.length));
        expect([...new URL(page.url()).searchParams.values()]).toEqual([value]);
      }),
  );

  test('by text: finds in the name and the summary, whatever the case', () =>
    onCatalogue(async (page) => {
      await textLimit(page).fill(exampleTool.name.toUpperCase());
      expect(await shownTools(page)).toEqual([exampleTool.id]);
    }));

  test('takes several limits together, and keeps them and the order when the page is loaded again', () =>
    onCatalogue(async (page) => {
      await choose(page, texts['kind.kind'], kind);
      await choose(page, texts['kind.audience'], group);
      await choose(page, texts['catalogue.sort'], 'name');
      await textLimit(page).fill(LETTER);
      const before = await shownTools(page);
      const isBoth = (tool: Tool) => tool.kind === kind && tool.audiences.some(({ id }) => id === group);
      expect(before.length).toBeGreaterThan(0);
      expect(before.filter((id) => !idsWhere(isBoth).includes(id))).toEqual([]);

      await page.reload();
      await unfold(page);
      expect(await shownTools(page)).toEqual(before);
      expect(await limit(page, texts['kind.kind']).inputValue()).toBe(kind);
      expect(await limit(page, texts['kind.audience']).inputValue()).toBe(group);
      expect(await limit(page, texts['catalogue.sort']).inputValue()).toBe('name');
      expect(await textLimit(page).inputValue()).toBe(LETTER);
    }));

  test('says what to do where nothing is left, and shows all again when cleared', () =>
    onCatalogue(async (page) => {
      await choose(page, texts['kind.kind'], kind);
      await textLimit(page).fill('qwertyuiop');
      expect(await shownTools(page)).toEqual([]);
      expect(await announced(page)).toBe(texts['catalogue.none']);

      await page.getByRole('button', { name: texts['catalogue.clear'] }).click();
      await page.waitForURL((url) => url.search === '');
      expect(await shownTools(page)).toHaveLength(tools.length);
      expect(await textLimit(page).inputValue()).toBe('');
    }));

  test('has the known first, and sorts by name in the Finnish order and by kind', () =>
    onCatalogue(async (page) => {
      const find = (id: string) => tools.find((tool) => tool.id === id);
      const runs = async (field: (tool: Tool | undefined) => string | undefined) => {
        const values = (await shownTools(page)).map((id) => field(find(id)));
        return values.filter((value, index) => value !== values[index - 1]);
      };
      const isUnknown = (tool: Tool | undefined) => String(tool?.status.value === 'unknown');
      const knownFirst = ['false', 'true'].filter((value) => tools.some((tool) => isUnknown(tool) === value));
      expect(await runs(isUnknown)).toEqual(knownFirst);
      await choose(page, texts['catalogue.sort'], 'name');
      const byName = (await shownTools(page)).map((id) => find(id)?.name ?? '');
      expect(byName).toEqual(byName.toSorted((a, b) => a.localeCompare(b, 'fi')));
      await choose(page, texts['catalogue.sort'], 'kind');
      expect(await runs((tool) => tool?.kind)).toHaveLength(new Set(tools.map(({ kind }) => kind)).size);
      await choose(page, texts['catalogue.sort'], '');
      expect(await runs(isUnknown)).toEqual(knownFirst);
    }));

  test('follows a link that names a limit, as the start page has', () =>
    visit.on('/', async (page) => {
      await page.getByRole('link', { name: texts['status.ended'], exact: true }).click();
      await page.waitForURL(/\/tyokalut\/\?/);
      expect((await shownTools(page)).sort()).toEqual(idsWhere(({ status }) => status.value === 'ended'));
    }));
});
