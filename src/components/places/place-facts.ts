/** How what stands in a place is known: asked of the page's own file only when a reader wants to know. */
import type { PageFacts } from '../../lib/permanent/place-facts.ts';
import { here } from '../here.ts';

let asked: Promise<PageFacts> | undefined;

/** The facts of the places of this page; a failed request is made again. */
export function factsOfPage(): Promise<PageFacts> {
  asked ??= fetch('kohdat.json').then((response) => {
    if (!response.ok) throw new Error(response.statusText);
    return response.json() as Promise<PageFacts>;
  });
  asked.catch(() => {
    asked = undefined;
  });
  return asked;
}

/** The answer to "how is this known", as elements: each claim of the place with its sources. */
export function knownOf({ words, places }: PageFacts, id: string): Node[] {
  const { claims = [], own } = places[id] ?? {};
  return claims.length > 0 ? claims.flatMap(claimElements) : [element('p', own ?? words.none)];
}

type Claims = NonNullable<PageFacts['places'][string]['claims']>;

function claimElements({ text, own, sources }: Claims[number]): Node[] {
  const list = document.createElement('ul');
  for (const { text: name, href, how } of sources) {
    const item = document.createElement('li');
    const link = href === undefined ? element('span', name) : Object.assign(element('a', name), { href: here(href) });
    item.append(link, `: ${how}`);
    list.append(item);
  }
  return [element('p', `”${text}”`), ...(own ? [element('p', own)] : []), list];
}

const element = (name: string, text: string): HTMLElement =>
  Object.assign(document.createElement(name), { textContent: text });
