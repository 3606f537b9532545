/**
 * The addresses of the site's own pages and files: those of `src/pages` that are not made from the content.
 * @param files names of files, relative to `src/pages`
 */
export const ownAddresses = (files: readonly string[]): string[] =>
  files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^[^[]+\.(?:astro|ts)$/.test(file) && file !== '404.astro')
    .map((file) => `/${file.replace(/\.ts$/, '').replace(/(?:index)?\.astro$/, '')}`)
    .sort();
