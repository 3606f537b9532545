import { distance } from 'fastest-levenshtein';

/** On the 404 page: lists the pages whose addresses are nearest to the one asked for, and fills it into the search. */
export function showNearestPages(): void {
  const box = document.querySelector<HTMLElement>('[data-nearest]');
  const list = box?.querySelector('ul');
  if (!box || !list) return;
  const asked = decoded(location.pathname).toLowerCase();
  const name = lastPart(asked);
  const ranked = (box.dataset.nearest ?? '')
    .split(' ')
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
  if (search) search.href = `/haku/?q=${encodeURIComponent(name.replaceAll('-', ' '))}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign, as in `/50%/`.
    return path;
  }
}

const lastPart = (path: string): string => path.split('/').filter(Boolean).at(-1) ?? '';

function linkItem(path: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = path;
  item.append(link);
  return item;
}
