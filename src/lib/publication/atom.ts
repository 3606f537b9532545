import type { Publication } from '../schema/publication.ts';
import type { Change, Edition } from '../schema/editions.ts';
import type { Name } from '../schema/reference.ts';
import { publicAddress } from '../site/address.ts';

/** What the feed takes from the site. */
export interface FeedFacts {
  publication: Publication;
  site: string;
  /** The page of the changes, and the feed itself. */
  page: string;
  feed: string;
  title: string;
  /** The name of an edition: "2. painos". */
  nameOf: (edition: Edition) => string;
  /** The title of a page, before what changed on it. */
  titleOf: (path: string) => string;
}

/** The changes of the editions as an Atom feed (RFC 4287). An edition is dated by its day: its hour is nobody's to know. */
export function atomFeed(editions: readonly Edition[], facts: FeedFacts): string {
  const { publication, site, page, feed, title } = facts;
  const href = (path: string) => publicAddress(path, site);
  const updated = editions[0]?.date ?? publication.edition.date;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${publication.language}">
  <id>${escaped(href(page))}</id>
  <title>${escaped(`${publication.title}: ${title.toLowerCase()}`)}</title>
  <updated>${instant(updated)}</updated>
  <link rel="self" type="application/atom+xml" href="${escaped(href(feed))}"/>
  <link rel="alternate" type="text/html" href="${escaped(href(page))}"/>
${publication.authors.map((author) => `  <author><name>${escaped(nameText(author))}</name></author>`).join('\n')}
${editions.map((edition) => entry(edition, href(`${page}#painos-${edition.number}`), facts)).join('\n')}
</feed>
`;
}

const entry = (edition: Edition, address: string, { nameOf, titleOf }: FeedFacts): string => `  <entry>
    <id>${escaped(address)}</id>
    <title>${escaped(nameOf(edition))}</title>
    <updated>${instant(edition.date)}</updated>
    <link rel="alternate" type="text/html" href="${escaped(address)}"/>
    <summary>${escaped(edition.summary)}</summary>
    <content type="html">${escaped(contentHtml(edition, titleOf))}</content>
  </entry>`;

function contentHtml({ summary, changes }: Edition, titleOf: (path: string) => string): string {
  const line = ({ page, text }: Change) => `<li>${escaped(titleOf(page))}: ${escaped(text)}</li>`;
  const list = changes.length > 0 ? `<ul>${changes.map(line).join('')}</ul>` : '';
  return `<p>${escaped(summary)}</p>${list}`;
}

const instant = (date: string): string => `${date}T00:00:00Z`;

const nameText = (name: Name): string =>
  'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
