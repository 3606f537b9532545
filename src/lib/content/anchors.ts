import GithubSlugger from 'github-slugger';

/** Fragment of a figure on the page of its chapter. */
export const figureAnchor = (id: string): string => `kuvio-${id}`;

/** Fragment of a question on the page of its chapter. */
export const questionAnchor = (id: string): string => `kysymys-${id}`;

/**
 * Fragment of a section on a provision's page: "53 e §" is `kohta-53-e`. One slug for each name: all that a provision asks
 * under one section stands in one place.
 */
export const sectionAnchor = (section: string): string =>
  `kohta-${new GithubSlugger().slug(
    section
      .normalize('NFD')
      .replaceAll(/[^\w\s-]/g, '')
      .trim(),
  )}`;
