/** What is known of the places of a page, in the words of the site. */
import { citations, citeProvisionOf, contentEntries, graph, placeOf, places, register } from './content.ts';
import i18n from './content/i18n/fi.json' with { type: 'json' };
import { claimsOf, type ClaimSource } from './lib/book/provenance.ts';
import { finnishDate } from './lib/finnish/finnish-date.ts';
import { placeFacts, type PageFacts, type ToldSource } from './lib/permanent/place-facts.ts';
import { baseOf, publicAddress, within } from './lib/site/address.ts';
import { ownCitation, publisher } from './own-pages.ts';

/** The claims of the book, each at the address of its place. */
export const claims = claimsOf(contentEntries, graph, publisher.site, (source) => placeOf(source)?.id);

/** Pages whose places have addresses. */
export const pathsWithPlaces = [...places.pages.values()]
  .filter((page) => page.places.length > 0)
  .map(({ path }) => path);

const words = {
  menu: i18n['place.menu'],
  copy: i18n['place.copy'],
  copied: i18n['cite.copied'],
  known: i18n['place.known'],
  none: i18n['place.noClaims'],
};
const sourceWords = { own: `${i18n['known.whose.own-reasoning']}.`, builtOn: i18n['known.own'], source: told };

export function factsOf(path: string): PageFacts {
  const page = places.pages.get(path);
  if (!page) throw new Error(`No places on ${path}`);
  const { publication, site } = publisher;
  const { number } = publication.edition;
  return {
    source: ownCitation(path)?.inText.replace(/^\(|\)$/g, '') ?? publication.title,
    address: `${publicAddress(path, site)}?painos=${number}`,
    words,
    ...placeFacts(page, register.get(path)?.since ?? number, claims, sourceWords, site),
  };
}

function told(source: ClaimSource): ToldSource {
  const whose = i18n[`known.whose.${source.whose}`];
  switch (source.type) {
    case 'work': {
      const how = i18n[`reference.basis.${source.basis as 'seen'}`];
      const text = citations.inText(source.id, { pages: source.pages ?? undefined });
      return {
        text,
        href: within(baseOf(publisher.site), new URL(source.address).pathname) ?? source.address,
        how: `${whose}; ${how}.`,
      };
    }
    case 'provision': {
      const { text, href } = citeProvisionOf(source.id, source.section ?? undefined);
      return { text, ...(href ? { href } : {}), how: `${i18n['known.provision']}.` };
    }
    case 'page': {
      const date = source.date ? ` (${finnishDate(source.date)})` : '';
      return { text: source.title + date, href: source.url, how: `${whose}; ${i18n['known.page']}.` };
    }
    case 'word':
      return { text: whose, how: `${i18n[`source.${source.word}`]}.` };
  }
}
