/**
 * What differs between those who publish the site. Given in the environment at build time, so that nobody has to change
 * a file of the project to publish it.
 */
import { editAddress, forgeOf, issueAddress } from './lib/hosting/forge.ts';
import { today } from './lib/schema/common.ts';
import { publicAddress } from './lib/site/address.ts';

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

/** Names of folders that need no encoding, in an address or in a pattern. */
const FOLDER = /^\/(?:[\w-]+\/)*[\w-]*$/;

/** What is wrong with the address of the site, for the build to say; undefined where it will do. */
export function siteUrlFault(address = siteUrl): string | undefined {
  const url = URL.parse(address);
  if (url && /^https?:$/.test(url.protocol) && FOLDER.test(url.pathname) && !url.search && !url.hash) return undefined;
  return `SITE_URL on \`${address}\`. Anna sivuston koko osoite, esimerkiksi https://www.example.org tai https://nimi.github.io/kirja/`;
}

/** Enough to find what is no address: a space, a name without a host, two addresses. */
const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$/;

/** What is wrong with the settings that were given, one line each. */
export function settingFaults(given: NodeJS.ProcessEnv = environment): string[] {
  const { FEEDBACK_EMAIL: email, REPOSITORY_URL: repository, ORGANISATION: name } = given;
  return [
    siteUrlFault(given.SITE_URL || undefined),
    email && !EMAIL.test(email)
      ? `FEEDBACK_EMAIL on \`${email}\`. Anna yksi sähköpostiosoite, esimerkiksi palaute@example.org`
      : undefined,
    repository && !forgeOf(repository)
      ? `REPOSITORY_URL on \`${repository}\`. Anna varaston osoite GitHubissa, GitLabissa tai Codebergissä, esimerkiksi https://github.com/nimi/kirja`
      : undefined,
    name !== undefined && name !== '' && (name.trim() === '' || /https?:|@/.test(name))
      ? `ORGANISATION on \`${name}\`. Anna organisaation nimi, esimerkiksi Esimerkin yliopisto`
      : undefined,
  ].flatMap((fault) => fault ?? []);
}

const forge = repositoryUrl ? forgeOf(repositoryUrl) : undefined;

/** The address at which a content file can be edited, or where the files of a folder lie (a path that ends with a slash). */
export const editUrl = (file: string): string | undefined =>
  repositoryUrl && forge ? editAddress(repositoryUrl, forge, file) : undefined;

/**
 * Where a reader tells of a mistake: by e-mail, else in the repository, else where the site says how.
 * @param path the page's address
 * @param title the page's title
 */
export function feedbackLink(path: string, title: string): string {
  const address = publicAddress(path, siteUrl);
  const subject = `Virhe sivulla ${title}`;
  if (feedbackEmail) return `mailto:${feedbackEmail}?subject=${encodeURIComponent(`${subject} (${address})`)}`;
  return repositoryUrl && forge
    ? issueAddress(repositoryUrl, forge, subject, address)
    : '/saavutettavuus/#anna-palautetta';
}
