import { expect, it } from 'vitest';
import { formatProblems } from '../content/problems.ts';
import { changed, checked } from '../testing/content.ts';
import { TOOL } from '../testing/fixtures.ts';
import { checkStatusChanges } from './status-changes.ts';

const [tool] = checked().entries.tools;
/** What is asked of the tool where its file was this before. */
const asked = (earlier: string | undefined, now = tool) =>
  formatProblems(checkStatusChanges(now ? [now] : [], () => earlier));
const OK = 'Sisältö on kunnossa.';

it('asks about a status that changed while its ground and the day of the check stayed', () => {
  expect(asked(TOOL.replace('value: in-use', 'value: unknown'))).toMatchInlineSnapshot(`
    "content/tools/penno.yaml:34:10  varoitus: Tila tai sen varmuus on muuttunut, mutta \`ground\` ja \`checked\` on ennallaan. Pitääkö vanha yhä paikkansa? Jos tila on tarkistettu uudelleen, päivitä.
    1 varoitus. Varoitukset eivät estä julkaisua."
  `);
  const indicative = TOOL.replace('confidence: confirmed', 'confidence: indicative');
  expect(asked(indicative.replace('Sivu avautui.', 'Sivu oli vanha.'))).toContain('mutta `checked` on ennallaan');
  expect(asked(indicative.replace('"2024-03-05"', '"2023"'))).toContain('mutta `ground` on ennallaan');
});

it('is silent where all three changed, or none', () => {
  const other = TOOL.replace('value: in-use', 'value: unknown')
    .replace('Sivu avautui.', 'Sivua ei ollut.')
    .replace('"2024-03-05"', '"2023-01-02"');
  expect(asked(other)).toBe(OK);
  expect(asked(TOOL)).toBe(OK);
  expect(asked(undefined)).toBe(OK);
  expect(asked('<<<<<<< HEAD')).toBe(OK);
  expect(asked(TOOL, checked(changed('tools/penno.yaml', ['name: Penno\n', 'name: Uusi\n'])).entries.tools[0])).toBe(
    OK,
  );
});
