import { describe, expect, test } from 'vitest';
import { setInFinnish } from './page-setting.ts';

describe('setInFinnish', () => {
  test.each([
    'hallintolain 53 e §',
    '47 §:n',
    'hallintolain 8 b luku',
    's. 34–36',
    'HE 113/2025',
    'StVM 17/2024 vp',
    '2017–2019',
    '25,8 %',
    '35 000',
    '18. syyskuuta',
  ])('keeps %s on one line, and changes no letter of it', (phrase) => {
    const html = `<p>Näin ${phrase} sanoo.</p>`;
    const set = setInFinnish(html);
    expect(set).toContain('class="nb"');
    expect(set.replace(/<\/?span[^>]*>/g, '')).toBe(html);
  });

  test('keeps a name and the word that is joined to it by a hyphen', () => {
    expect(setInFinnish('<p>Hiljaisten voimaa -hanke</p>')).toBe(
      '<p>Hiljaisten <span class="nb">voimaa -h</span>anke</p>',
    );
  });

  test('sets quotes and dashes, but not in code or in another language', () => {
    expect(
      setInFinnish(`<p>“Yksi” &quot;kaksi&quot; 'kolme' -- <code>"x"</code> <i lang="en">“Two”</i><br>“neljä”</p>`),
    ).toBe('<p>”Yksi” ”kaksi” ’kolme’ – <code>"x"</code> <i lang="en">“Two”</i><br>”neljä”</p>');
  });

  test('leaves attributes, scripts and options alone', () => {
    const html = `<div title="“a” 5 %"><script>const a = "5 %";</script><option>5 %</option></div>`;
    expect(setInFinnish(html)).toBe(html);
  });
});
