/**
 * Leads on from what has moved: a page that only says where it is now, keeping the place and the edition that a link names,
 * and a place of this page that stands on another.
 */
export function followMoved(): void {
  const page = document.querySelector<HTMLAnchorElement>('a[data-moved-page]');
  if (page) {
    const target = new URL(page.href);
    target.search = location.search;
    target.hash ||= location.hash;
    location.replace(target);
    return;
  }
  const follow = () => {
    const id = decoded(location.hash.slice(1));
    const moved = document.getElementById(id)?.querySelector<HTMLAnchorElement>(':scope > a[data-moved]');
    if (moved) location.replace(moved.href);
  };
  follow();
  addEventListener('hashchange', follow);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
