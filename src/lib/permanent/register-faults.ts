import type { BuiltPage } from '../site/built-page.ts';
import type { Register } from './place.ts';

/**
 * The promises of the register that a built site does not keep.
 * @param pages the built pages by address
 * @param isFile tells whether an address is a file that is not a page
 * @param moved addresses whose pages have moved or gone: their places are looked for nowhere
 */
export function registerFaults(
  register: Register,
  pages: ReadonlyMap<string, BuiltPage>,
  isFile: (path: string) => boolean,
  moved: ReadonlySet<string>,
): string[] {
  return [...register.values()].flatMap(({ path, places }) => {
    const page = pages.get(path);
    if (!page) return isFile(path) ? [] : [`${path}  rekisterin osoitetta ei ole`];
    if (moved.has(path)) return [];
    return places
      .flatMap(({ ids }) => ids)
      .filter((id) => !page.ids.has(id))
      .map((id) => `${path}  rekisterin kohtaa "#${id}" ei ole`);
  });
}
