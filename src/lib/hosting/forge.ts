/** Where a repository's pages are, by the program that its host runs. */

export type Forge = 'github' | 'gitlab' | 'forgejo';

/** Words in a host's name by which its program is known. */
const FORGES: [RegExp, Forge][] = [
  [/(?:^|\.)github\./, 'github'],
  [/gitlab/, 'gitlab'],
  [/codeberg|forgejo|gitea/, 'forgejo'],
];

/** The program of a repository's host; undefined where the address is not that of a repository on one that is known. */
export function forgeOf(repository: string): Forge | undefined {
  const url = URL.parse(repository);
  if (url?.protocol !== 'https:' || !/^\/[^/]+(?:\/[^/]+)+\/?$/.test(url.pathname)) return undefined;
  return FORGES.find(([name]) => name.test(url.hostname))?.[1];
}

const EDIT: Record<Forge, string> = { github: 'edit', gitlab: '-/edit', forgejo: '_edit' };
const TREE: Record<Forge, string> = { github: 'tree', gitlab: '-/tree', forgejo: 'src/branch' };

/**
 * The address at which a file of the branch `main` can be edited, or where the files of a folder lie.
 * @param file its path; that of a folder ends with a slash
 */
export const editAddress = (repository: string, forge: Forge, file: string): string =>
  `${repository}/${(file.endsWith('/') ? TREE : EDIT)[forge]}/main/${file}`;

/** The address at which a mistake is told of, with its title and page filled in; on GitHub on the form for mistakes. */
export function issueAddress(repository: string, forge: Forge, title: string, page: string): string {
  const query = {
    github: { template: 'virhe.yml', title, sivu: page },
    gitlab: { 'issue[title]': title, 'issue[description]': page },
    forgejo: { title, body: page },
  }[forge];
  return `${repository}/${forge === 'gitlab' ? '-/' : ''}issues/new?${new URLSearchParams(query).toString()}`;
}
