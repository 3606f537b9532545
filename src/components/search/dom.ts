import { here } from '../here.ts';

/** An element with a class and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  if (className) created.className = className;
  created.append(...children);
  return created;
}

export function link(href: string, text: string, className = ''): HTMLAnchorElement {
  const created = element('a', className, text);
  created.href = here(href);
  return created;
}

export function button(text: string, act: () => void): HTMLButtonElement {
  const created = element('button', '', text);
  created.type = 'button';
  created.addEventListener('click', act);
  return created;
}
