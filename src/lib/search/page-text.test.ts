import { describe, expect, it } from 'vitest';
import { readPageText } from './page-text.ts';

const main = (html: string) =>
  readPageText(
    `<html><head><meta name="description" content="Mistä on kyse"></head><body><nav>valikko</nav><main data-pagefind-body>${html}</main><footer>loppu</footer></body></html>`,
  );

describe('readPageText', () => {
  it('reads the title, the description and the sections of the main text', () => {
    expect(
      main('<h1>Nimi</h1><p>Alku.</p><h2 id="o">Otsikko</h2><p>Teksti</p><h3 id="a">Ali</h3><p>Loput</p>'),
    ).toEqual({
      title: 'Nimi',
      description: 'Mistä on kyse',
      keywords: '',
      sections: [
        { anchor: '', heading: '', text: 'Alku.' },
        { anchor: 'o', heading: 'Otsikko', text: 'Teksti' },
        { anchor: 'a', heading: 'Ali', text: 'Loput' },
      ],
    });
  });

  it('parts blocks with a dot, after a sentence with a space, and nothing within a word', () => {
    const html =
      '<ul><li>yksi</li><li>kaksi</li></ul><p>Sa<em>na</em>, sa\u00ADna<br>uusi.</p><dl><dt>Mikä</dt><dd>a</dd><dt>Kuka</dt><dd>b</dd></dl>';
    expect(main(html)?.sections[0]?.text).toBe('yksi · kaksi · Sana, sana uusi. Mikä: a · Kuka: b');
  });

  it('keeps the keywords apart from the text', () => {
    const html = '<h2 id="o">Otsikko</h2><p>Teksti.</p><p data-keywords>Asiasanat: raha, velka</p>';
    expect(main(html)?.sections.slice(1)).toEqual([{ anchor: 'o', heading: 'Otsikko', text: 'Teksti.' }]);
    expect(main(html)?.keywords).toBe('Asiasanat: raha, velka');
  });

  it('leaves out what is not to be searched', () => {
    const html =
      '<p data-pagefind-ignore>ei <b>tätä</b></p><script>ei</script><svg><title>ei</title></svg><h2 id="o">Otsikko<a class="sl-anchor-link" href="#o">ei</a></h2>on<span class="sources"> [<a href="/l/">ei</a>]</span>';
    expect(main(html)?.sections).toEqual([
      { anchor: '', heading: '', text: '' },
      { anchor: 'o', heading: 'Otsikko', text: 'on' },
    ]);
  });

  it('is nothing for a page that search does not know', () => {
    expect(readPageText('<main><h1>Nimi</h1></main>')).toBeUndefined();
  });
});
