import { expect, it } from 'vitest';
import { changed, report } from '../testing/content.ts';

it.each([
  ['terms: [verkkotyo]', 'terms: [verkkotyo, verkkotyo]', 'verkkotyo'],
  ['searchWords: [raha]', 'searchWords: [raha, Raha]', 'Raha'],
  ['actors: [kela]', 'actors: [kela, kela]', 'kela'],
  [
    '    source: ohje\noperator',
    '    source: ohje\n  - text: Penno arvioi, paljonko rahaa jää.\n    source: none\noperator',
    'Penno arvioi, paljonko rahaa jää.',
  ],
  ['    actors: [kela]', '    actors: [kela]\n  - id: nuoret\n    actors: [kela]', 'nuoret'],
])('%j → %j', (from, to, word) => {
  const text = report(changed('tools/penno.yaml', [from, to]));
  expect(text).toMatch(
    new RegExp(`:\\d+:\\d+ {2}\`${word}\` on luettelossa kahdesti\\. Poista toinen\\.\n1 virhe\\.$`),
  );
});
