import { distance } from 'fastest-levenshtein';
import { askedPath, lastPart, surelyMeant } from '../lib/site/asked-path.ts';

/**
 * On the 404 page: goes to the page that was surely meant; else lists the pages whose addresses are nearest to the one asked
 * for, and fills it into the search.
 */
export function showNearestPages(): void {
  const box = document.querySelector<HTMLElement>('[data-nearest]');
  const list = box?.querySelector('ul');
  if (!box || !list) return;
  const search = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  // The page is shown at any address: where the site's root is, its own links know.
  const root = new URL('..', search?.href ?? location.origin).pathname;
  const here = (path: string) => root + path.slice(1);
  const own = location.pathname.startsWith(root) ? `/${location.pathname.slice(root.length)}` : location.pathname;
  const known = (box.dataset.nearest ?? '').split(' ');
  const asked = askedPath(own);
  const meant = surelyMeant(asked, known);
  if (meant && meant !== own) {
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
  list.replaceChildren(...ranked.map(({ path }) => linkItem(here(path), path)));
  box.hidden = ranked.length === 0;
  if (search) search.href = here(`/haku/?q=${encodeURIComponent(name.replace(/-/g, ' '))}`);
}

function linkItem(href: string, path: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = path;
  item.append(link);
  return item;
}
