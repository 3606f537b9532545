/**
 * A link that names an edition (`?painos=1`) tells its reader what has changed on the page, and at the place, since then. This is
 * loaded, and asks for anything, only where a link names one.
 */
import type { ChangesFile } from '../../lib/publication/changes.ts';
import { noteOn } from '../../lib/publication/edition-note.ts';
import { adoptStyles } from './adopt-styles.ts';
import { factsOfPage } from './place-facts.ts';
import { here, ownPath } from '../here.ts';

export async function showEditionNote(): Promise<void> {
  const asked = Number(new URLSearchParams(location.search).get('painos'));
  const id = decodeURIComponent(location.hash.slice(1));
  try {
    const response = await fetch(here('/muutokset/painokset.json'));
    const changes = (await response.json()) as ChangesFile;
    const facts = await factsOfPage().catch(() => undefined);
    const lines = noteOn(changes, asked, ownPath(), facts, id);
    if (lines.length > 0) draw(lines, changes.words.all, id);
  } catch {
    // The page is what it is; the note would only have told of its past.
  }
}

function draw(lines: readonly string[], more: string, id: string): void {
  adoptStyles();
  const box = document.createElement('aside');
  box.className = 'edition-note';
  box.append(...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })));
  box.append(Object.assign(document.createElement('a'), { href: here('/muutokset/'), textContent: more }));
  document.querySelector('main .sl-markdown-content')?.prepend(box);
  // What came above has moved the place that the link leads to.
  if (id) document.getElementById(id)?.scrollIntoView();
}
