import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { confidencesFor, newToolRecord, proposeId, toolYaml, type NewTool } from './new-tool.ts';
import { contentFiles } from '../testing/content.ts';
import { ID_PATTERN } from '../schema/common.ts';
import { CONFIDENCES, STATUSES, toolSchema } from '../schema/tool.ts';
import { parsePositioned } from '../content/yaml-file.ts';

const content = contentFiles();
const DAY = '2026-11-20';

const minimal: NewTool = {
  id: 'penno-kykyviisari',
  name: 'Penno Kykyviisari',
  summary: 'Sovellus, jolla voi suunnitella omaa taloutta.',
  entryType: 'named-tool',
  kind: 'sovellus',
  audiences: [{ id: 'nuoret', actors: ['kela'] }],
  address: null,
  page: null,
  method: 'general-knowledge',
  status: {
    value: 'unknown',
    confidence: 'no-information',
    ground: 'Sivua ei nähty.',
    changed: null,
    successor: null,
  },
};
const complete: NewTool = {
  ...minimal,
  summary:
    'Kysely: jolla työikäinen ihminen arvioi itse #1 työ- ja toimintakykyään, ”osallisuuttaan” ja <b>hyvinvointiaan</b>.',
  address: 'https://www.ttl.fi/',
  page: { title: 'Työterveyslaitos: Kykyviisari', url: 'https://www.ttl.fi/sivu', date: '2024' },
  method: 'live-page',
  status: {
    value: 'merged',
    confidence: 'confirmed',
    ground: 'Sivu kertoo: Penno.',
    changed: '2023-12-31',
    successor: { name: 'Penno', tool: 'penno' },
  },
};

/** With a page that tells no day. */
const undated: NewTool = {
  ...complete,
  page: { title: 'Työterveyslaitos: ohje', url: 'https://www.ttl.fi/ohje', date: null },
};

const fileOf = (tool: NewTool) => ({
  path: `content/tools/${tool.id}.yaml`,
  bytes: new TextEncoder().encode(toolYaml(newToolRecord(tool, DAY))),
});

/** Errors that the check finds in new files beside other content. */
const errorsIn = (tools: readonly NewTool[]) => {
  const files = tools.map(fileOf);
  const paths = new Set(files.map(({ path }) => path));
  return checkContent([...content, ...files]).problems.filter(
    ({ file, severity }) => paths.has(file) && severity === 'error',
  );
};

describe('proposeId', () => {
  it.each([
    ['Älyvankila', 'alyvankila'],
    ['Pyydä apua! -nappi', 'pyyda-apua-nappi'],
    ['Sähköinen palveluseteli (Espoo)', 'sahkoinen-palveluseteli-espoo'],
    ['Åke & Öhman 2.0', 'ake-ohman-2-0'],
    ['???', ''],
  ])('turns %s into %s', (name, id) => {
    expect(proposeId(name)).toBe(id);
    if (id) expect(id).toMatch(ID_PATTERN);
  });
});

describe('newToolRecord', () => {
  it.each([minimal, complete])('passes the check beside other tools', (tool) => {
    expect(errorsIn([tool])).toEqual([]);
  });

  it('has every field that is required, in the order of the schema', () => {
    const required = Object.entries(toolSchema.shape).filter(([, field]) => !field.safeParse(undefined).success);
    expect(Object.keys(newToolRecord(minimal, DAY))).toEqual(required.map(([name]) => name));
  });

  it('passes with every status and every confidence that it offers', () => {
    const offers = STATUSES.flatMap((value) =>
      [complete, undated, minimal].flatMap((tool) =>
        confidencesFor(value, tool.page, DAY).map((confidence) => ({
          ...tool,
          status: { ...minimal.status, value, confidence },
        })),
      ),
    );
    expect(errorsIn(offers.map((tool, index) => ({ ...tool, id: `penno-${index}`, name: `Penno ${index}` })))).toEqual(
      [],
    );
    expect(new Set(offers.map(({ status }) => status.confidence))).toEqual(new Set(CONFIDENCES));
  });

  it('says plainly what is not known of a tool that is gone', () => {
    const ground = (status: Partial<NewTool['status']>) =>
      newToolRecord({ ...complete, status: { ...complete.status, ...status } }, DAY).status.ground;
    expect(ground({})).toBe('Sivu kertoo: Penno.');
    expect(ground({ successor: null })).toBe('Sivu kertoo: Penno. Seuraajaa ei tiedetä.');
    expect(ground({ successor: null, ground: 'Seuraaja ei tullut' })).toBe('Seuraaja ei tullut');
    expect(ground({ value: 'ended', changed: null, ground: 'Sivu kertoo' })).toBe(
      'Sivu kertoo. Päättymisen aikaa ei tiedetä.',
    );
  });

  it('says plainly where there is no page', () => {
    expect(newToolRecord(minimal, DAY)).toMatchObject({ article: null, status: { source: 'none' }, sources: [] });
    const known = {
      ...minimal,
      status: { ...minimal.status, value: 'in-use', confidence: 'general-knowledge' },
    } as const;
    expect(newToolRecord(known, DAY).status.source).toBe('general-knowledge');
  });

  it('names the page by its host, never by a plain word', () => {
    const at = (url: string) =>
      newToolRecord({ ...complete, page: { title: 'Sivu', url, date: null } }, DAY).sources[0]?.id;
    expect(at('https://www.ttl.fi/sivu')).toBe('ttl');
    expect(at('https://none.fi/')).toBe('sivu');
  });
});

describe('toolYaml', () => {
  it('reads back as the record', () => {
    const record = newToolRecord(complete, DAY);
    expect(parsePositioned(toolYaml(record)).data).toEqual(record);
  });

  it('writes as the other files are written', () => {
    expect(toolYaml(newToolRecord(complete, DAY))).toMatchInlineSnapshot(`
      "id: penno-kykyviisari
      name: Penno Kykyviisari
      otherNames: []
      summary: >-
        Kysely: jolla työikäinen ihminen arvioi itse #1 työ- ja toimintakykyään, ”osallisuuttaan” ja
        <b>hyvinvointiaan</b>.
      entryType: named-tool
      kind: sovellus
      audiences:
        - id: nuoret
          actors: [kela]
      article: null
      known: []
      operator: null
      url:
        address: https://www.ttl.fi/
        source: ttl
        note: null
      languages: null
      price: null
      platforms: null
      privacy: []
      withClient: []
      evidence: []
      status:
        value: merged
        confidence: confirmed
        ground: "Sivu kertoo: Penno."
        source: ttl
        changed: "2023-12-31"
        seen: null
        successor:
          name: Penno
          tool: penno
          source: ttl
        verdict: null
      checked:
        date: "2026-11-20"
        method: live-page
      corrections: []
      doubts: []
      searchWords: []
      terms: []
      related: []
      instead: []
      sources:
        - id: ttl
          title: "Työterveyslaitos: Kykyviisari"
          url: https://www.ttl.fi/sivu
          date: "2024"
      "
    `);
  });
});
