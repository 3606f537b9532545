/** The search page: reads the words from its address, asks Pagefind and lists what it finds. */

interface PagefindResult {
  data: () => Promise<{ url: string; excerpt: string; meta: { title?: string } }>;
}
interface Pagefind {
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

/** As many hits as one page of results shows. */
const LIMIT = 50;

const loadPagefind = (): Promise<Pagefind> => {
  const address = '/pagefind/pagefind.js';
  return import(/* @vite-ignore */ address);
};

export function startSearchPage(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const list = document.querySelector<HTMLOListElement>('ol[data-results]');
  const status = form?.querySelector<HTMLElement>('[role="status"]');
  const input = form?.querySelector('input');
  if (!form || !list || !status || !input) return;

  const search = async (query: string) => {
    if (!query.trim()) return;
    try {
      const { results } = await (await loadPagefind()).search(query);
      const hits = await Promise.all(results.slice(0, LIMIT).map((result) => result.data()));
      list.replaceChildren(...hits.map(listItem));
      const { one = '', other = '', none = '' } = status.dataset;
      const found = results.length === 1 ? one : results.length ? other : none;
      status.textContent = found.replace('{count}', String(results.length)).replace('{query}', query);
    } catch {
      status.textContent = status.dataset.failed ?? '';
    }
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', `?q=${encodeURIComponent(input.value)}`);
    void search(input.value);
  });
  const fromAddress = () => {
    input.value = new URL(location.href).searchParams.get('q') ?? '';
    void search(input.value);
  };
  window.addEventListener('popstate', fromAddress);
  fromAddress();
}

function listItem({ url, excerpt, meta }: Awaited<ReturnType<PagefindResult['data']>>): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const text = document.createElement('p');
  // Pagefind escapes the page's text and adds nothing but <mark>.
  text.innerHTML = excerpt;
  item.append(link, text);
  return item;
}
