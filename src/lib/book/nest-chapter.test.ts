import { describe, expect, it } from 'vitest';
import { nestChapter } from './nest-chapter.ts';

const nest = (html: string) => nestChapter(html, 'alku');

describe('nestChapter', () => {
  it('makes every id of a tag its own, and what points at it', () => {
    expect(nest('<h6 id="a">A</h6>')).toBe('<h6 id="alku-a">A</h6>');
    expect(nest('<section id="a" class="x" aria-labelledby="b">')).toBe(
      '<section id="alku-a" class="x" aria-labelledby="alku-b">',
    );
    expect(nest('<a id="ref" href="#fn" aria-describedby="label">1</a>')).toBe(
      '<a id="alku-ref" href="#alku-fn" aria-describedby="alku-label">1</a>',
    );
  });

  it('leaves other links and attributes alone', () => {
    const html = '<a href="/luvut/b/#a" data-id="x" class="id">id="a"</a><a href="#">alkuun</a>';
    expect(nest(html)).toBe(html);
  });

  it('puts headings one level down, the lowest left', () => {
    expect(nest('<h2 id="a">A</h2><h5>B</h5><h6>C</h6><hr><h1>D</h1>')).toBe(
      '<h3 id="alku-a">A</h3><h6>B</h6><h6>C</h6><hr><h1>D</h1>',
    );
  });

  it('puts the wrappers of headings down with them', () => {
    expect(nest('<div class="sl-heading-wrapper level-h2"><h2>A</h2></div>')).toBe(
      '<div class="sl-heading-wrapper level-h3"><h3>A</h3></div>',
    );
  });

  it('does not touch text', () => {
    expect(nest('<p>&lt;h2 id="a"&gt; ja #a</p>')).toBe('<p>&lt;h2 id="a"&gt; ja #a</p>');
  });
});
