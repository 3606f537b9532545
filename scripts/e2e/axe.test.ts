/** Axe finds nothing on any page, in both themes and on three widths; and the accessibility statement says what was tested. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import axe from '../../src/assets/accessibility-results.json' with { type: 'json' };
import { AXE_VERSION, runAxe, WIDTHS } from './axe.ts';
import { START_TIMEOUT, Visit } from './browser.ts';
import { readSite } from './built-site.ts';

/** Some 1,400 runs, each a few tenths of a second. */
const TIMEOUT = 45 * 60_000;

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.start();
}, START_TIMEOUT);
afterAll(() => visit.close());

test(
  'no page breaks a rule',
  async () => {
    expect(await runAxe(visit, [...readSite().keys()])).toEqual([]);
  },
  TIMEOUT,
);

test('the statement tells of this test: run `npm run axe` where it does not', () => {
  expect({ version: axe.version, widths: axe.widths }).toEqual({ version: AXE_VERSION, widths: WIDTHS });
  // Pages that have come since are tested above; the statement tells of its own day.
  expect(axe.pages).toBeLessThanOrEqual(readSite().size);
});
