/**
 * What differs between those who publish the site. Given in the environment at build time, so that nobody has to change
 * a file of the project to publish it.
 */
import { today } from './lib/schema/common.ts';

const environment = process.env;

/**
 * The day of the build, on which statuses are as old as they are. `SOURCE_DATE_EPOCH`, in seconds, gives it where a build
 * is to be made again to the letter (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export const buildDay = (epoch = environment.SOURCE_DATE_EPOCH): string =>
  today(epoch ? new Date(Number(epoch) * 1000) : new Date());

/** The address under which the site is published; local where none is given. */
export const siteUrl = environment.SITE_URL || 'http://localhost:4321';

/** The public repository with the content, for links to edit a page; none are shown where it is not given. */
export const repositoryUrl = environment.REPOSITORY_URL?.replace(/\/$/, '');

/** Who answers for the published site, and where readers send feedback: the accessibility statement must tell both. */
export const organisation = environment.ORGANISATION || undefined;
export const feedbackEmail = environment.FEEDBACK_EMAIL || undefined;

/** Settings that a public site needs, with what each is for. */
const SETTINGS = {
  SITE_URL: 'sivuston julkinen osoite',
  ORGANISATION: 'organisaatio, joka vastaa sivustosta ja sen saavutettavuudesta',
  FEEDBACK_EMAIL: 'sähköpostiosoite palautteelle',
};

/** The settings that are empty, one line each, for the build to name. */
export const missingSettings = (): string[] =>
  Object.entries(SETTINGS)
    .filter(([name]) => !environment[name])
    .map(([name, purpose]) => `${name}: ${purpose}`);

/** What is wrong with the address of the site, for the build to say; undefined where it will do. */
export function siteUrlFault(address = siteUrl): string | undefined {
  const url = URL.parse(address);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return undefined;
  return `SITE_URL on \`${address}\`. Anna sivuston koko osoite ilman kansiota, esimerkiksi https://www.example.org`;
}

/**
 * The address at which a content file can be edited, or where the files of a folder lie.
 * @param file its path; that of a folder ends with a slash
 */
export const editUrl = (file: string, repository = repositoryUrl): string | undefined =>
  repository ? `${repository}/${file.endsWith('/') ? 'tree' : 'edit'}/main/${file}` : undefined;

/**
 * Where a reader tells of a mistake: by e-mail, else in the repository, else where the site says how.
 * @param path the page's address
 * @param title the page's title
 */
export function feedbackLink(path: string, title: string): string {
  const subject = encodeURIComponent(`Virhe sivulla ${title} (${path})`);
  if (feedbackEmail) return `mailto:${feedbackEmail}?subject=${subject}`;
  return repositoryUrl ? `${repositoryUrl}/issues/new?title=${subject}` : '/saavutettavuus/#anna-palautetta';
}
