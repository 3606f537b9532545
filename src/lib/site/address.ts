/**
 * Where an address of the site leads when the site stands in a folder of its host. Everywhere else an address is what it is
 * on the site, from its own root (`/luvut/kasitteet/`): as a key, in the content, in links. Here it becomes what a browser
 * asks for.
 */

/** The folder of a site, with slashes around it: `/`, or `/kirja/` for https://nimi.github.io/kirja. */
export const baseOf = (site: string): string => new URL(site).pathname.replace(/\/?$/, '/');

/** An address of the site under its folder; others, such as `https://…`, `//host/` and `#place`, as they are. */
export const under = (base: string, address: string): string =>
  /^\/(?!\/)/.test(address) ? base + address.slice(1) : address;

/** The address on the site of a path under its folder; undefined for a path that is not of this site. */
export const within = (base: string, path: string): string | undefined =>
  path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;

/** The whole address of a page or file, for those who are elsewhere. */
export const publicAddress = (address: string, site: string): string =>
  new URL(under(baseOf(site), address), site).href;
