import { distance } from 'fastest-levenshtein';
import { askedPath, lastPart, surelyMeant } from '../lib/site/asked-path.ts';
import { here, ownPath } from './here.ts';

/**
 * On the 404 page: goes to the page that was surely meant; else lists the pages whose addresses are nearest to the one asked
 * for, and fills it into the search.
 */
export function showNearestPages(): void {
  const box = document.querySelector<HTMLElement>('[data-nearest]');
  const list = box?.querySelector('ul');
  if (!box || !list) return;
  const known = (box.dataset.nearest ?? '').split(' ');
  const asked = askedPath(ownPath());
  const meant = surelyMeant(asked, known);
  if (meant && meant !== ownPath()) {
    location.replace(here(meant) + (meant.includes('#') ? '' : location.search + location.hash));
    return;
  }
  const name = lastPart(asked);
  const ranked = known
    .map((path) => ({
      path,
      score: distance(lastPart(path), name) + (path.split('/')[1] === asked.split('/')[1] ? 0 : 1),
    }))
    .filter(({ path, score }) => score <= lastPart(path).length / 2 + 1)
    .sort((a, b) => a.score - b.score)
    .slice(0, 5);
  list.replaceChildren(...ranked.map(({ path }) => linkItem(path)));
  box.hidden = ranked.length === 0;
  const search = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  if (search) search.href = here(`/haku/?q=${encodeURIComponent(name.replace(/-/g, ' '))}`);
}

function linkItem(path: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = here(path);
  link.textContent = path;
  item.append(link);
  return item;
}
