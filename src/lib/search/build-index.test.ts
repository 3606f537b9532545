import { describe, expect, it } from 'vitest';
import { CARDS_IN_FILE, MOST_POSTINGS, type Manifest } from './build-index.ts';
import { indexOf, page, section } from './testing/small-index.ts';

const manifestOf = (files: ReadonlyMap<string, string>) => JSON.parse(files.get('manifest.json') ?? '') as Manifest;

describe('buildIndex', () => {
  it('gives the same files for the same documents', () => {
    const documents = [page('/a/', { title: 'Tuki', sections: [section('lasten tuki')] })];
    expect([...indexOf(documents)]).toEqual([...indexOf(documents)]);
  });

  it('names every file of postings in the manifest, and no other', () => {
    const files = indexOf([page('/a/', { sections: [section('lasten tuki')] })]);
    const shards = [...files.keys()].filter((name) => name.startsWith('terms/'));
    expect(manifestOf(files).shards).toHaveLength(shards.length);
  });

  it('keeps files small however many documents there are', () => {
    const documents = Array.from({ length: 2000 }, (_, number) =>
      page(`/t${number}/`, { title: `Penno ${number}`, sections: [section('lasten tuki raha')] }),
    );
    const files = indexOf(documents);
    expect(Math.max(...[...files.values()].map(({ length }) => length))).toBeLessThan(20_000);
    const line = [...files.values()].flatMap((text) => text.split('\n')).find((own) => own.startsWith('raha\t'));
    expect(line?.split(' ')).toHaveLength(MOST_POSTINGS + 1);
    const cards = [...files.keys()].filter((name) => name.startsWith('cards/'));
    expect(cards).toHaveLength(Math.ceil(2000 / CARDS_IN_FILE));
  });

  it('knows which documents are places of one page', () => {
    const files = indexOf(['/a/', '/s/', '/s/#x', '/s/#y', '/z/'].map((path) => page(path)));
    expect(manifestOf(files).pages).toEqual([[1, 3]]);
  });

  it('builds an index of nothing', () => {
    expect(manifestOf(indexOf([]))).toMatchObject({ documents: 0, pages: [] });
  });
});
