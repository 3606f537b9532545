/**
 * What differs between those who publish the site. Given in the environment at build time, so that nobody has to change
 * a file of the project to publish it.
 */
const environment = process.env;

/** The address under which the site is published; local where none is given. */
export const siteUrl = environment.SITE_URL ?? 'http://localhost:4321';

/** The public repository with the content, for links to edit a page; none are shown where it is not given. */
export const repositoryUrl = environment.REPOSITORY_URL?.replace(/\/$/, '');

/** The address at which a content file can be edited. */
export const editUrl = (file: string): string | undefined =>
  repositoryUrl ? `${repositoryUrl}/edit/main/${file}` : undefined;
