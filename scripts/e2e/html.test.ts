/** Every built page is valid HTML, as html-validate's recommended rules have it. */
import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { readSite } from './built-site.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Style, not validity: Starlight writes <meta/>.
    'void-style': 'off',
    // Style, not validity: Starlight sets custom properties and one dialog's padding in style attributes.
    'no-inline-style': 'off',
    // Style, not validity: the page that lists the editions is written again with their sizes, `hidden` as `hidden=""`.
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    // Starlight's own buttons stand outside forms, where a type makes no difference.
    'no-implicit-button-type': 'off',
    // Starlight's id "_top" begins with an underscore, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // Style, not validity: left over where a component prints nothing.
    'no-trailing-whitespace': 'off',
    // Checkboxes of one question share a name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A page about a work has the work's title, however long it is.
    'long-title': 'off',
    // The catalogue's filter works as one types or chooses: it has nothing to submit.
    'wcag/h32': 'off',
    // Starlight's table of contents stands twice on a page, for narrow and wide screens, one of them never displayed.
    // axe checks the landmarks of what is displayed, in axe.test.ts.
    'unique-landmark': 'off',
  },
};

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(config);
  const faults = new Map<string, string[]>();
  for (const { path, html } of readSite().values()) {
    const { results } = await validator.validateString(html, path);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      const fault = `${ruleId}: ${message}`;
      faults.set(fault, [...(faults.get(fault) ?? []), `${path} ${selector ?? ''}`]);
    }
  }
  // A fault of a template is on every page made from it: one example and the number of its places say enough.
  expect([...faults].map(([fault, places]) => `${fault} (${places.length}): ${places[0] ?? ''}`)).toEqual([]);
});
