import { componentNamed } from '../content/author-components.ts';
import { figuresIn } from '../content/figures-in.ts';
import { startOf } from '../content/mdx.ts';
import type { Draft } from '../content/parse-content.ts';
import { error, type Problem } from '../content/problems.ts';
import type { Entries } from '../content/records.ts';

/** A figure is drawn by the component of its type. That it exists is checked with the text. */
export function checkFigures(entries: Entries, drafts: readonly Draft[] = []): Problem[] {
  const types = new Map(entries.figures.map(({ id, data }) => [id, data.type]));
  const chapters = [...entries.chapters, ...drafts.filter(({ kind }) => kind === 'chapters')];
  return chapters.flatMap(({ file, mdx }) =>
    figuresIn(mdx.tree).flatMap(({ figure, element }) => {
      const type = types.get(figure);
      const drawn = componentNamed(element.name)?.draws?.type;
      if (type === undefined || type === drawn) return [];
      const message = `Kuvion \`${figure}\` tyyppi on \`${type}\`, mutta \`<${element.name ?? ''}>\` piirtää tyypin \`${drawn ?? ''}\`. Vaihda komponentti tai kuvio.`;
      return [error(file, startOf(element), message)];
    }),
  );
}
