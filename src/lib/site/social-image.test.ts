import { expect, it } from 'vitest';
import { socialImage, socialImagePath } from './social-image.ts';

const svg = (title: string) => socialImage({ label: 'Työkalu', title, site: 'Kirja' });

it('sets a short title large, on as few lines as it needs', () => {
  expect(svg('Penno').match(/<tspan/g)).toHaveLength(1);
  expect(svg('Penno')).toContain('font-size="84"');
  expect(svg('Sosiaalihuolto ja terveydenhuolto').match(/<tspan/g)).toHaveLength(2);
});

it('sets a title with a long word smaller', () => {
  expect(svg('Sosiaalihuoltolainsäädäntöuudistus ja muuta')).toContain('font-size="50"');
});

it('cuts a title that fits in no size', () => {
  const lines = svg('sana '.repeat(80)).match(/<tspan[^>]*>[^<]*/g) ?? [];
  expect(lines).toHaveLength(5);
  expect(lines.at(-1)).toMatch(/ …$/);
});

it('shows signs of markup as text', () => {
  expect(svg('<script>alert("&")</script>')).toContain('&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;');
});

it('gives each page a picture of its own', () => {
  expect(['/', '/tyokalut/', '/tyokalut/penno/', '/404.html'].map(socialImagePath)).toEqual([
    '/kuvat/etusivu.png',
    '/kuvat/tyokalut.png',
    '/kuvat/tyokalut/penno.png',
    '/kuvat/404.png',
  ]);
});
