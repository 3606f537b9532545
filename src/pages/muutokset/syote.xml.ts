/** The changes of the editions as an Atom feed. */
import i18n from '../../content/i18n/fi.json' with { type: 'json' };
import { editions, nameOfEdition, titleOfPage } from '../../editions.ts';
import { atomFeed } from '../../lib/publication/atom.ts';
import { publisher } from '../../own-pages.ts';

export const GET = () =>
  new Response(
    atomFeed(editions, {
      ...publisher,
      page: '/muutokset/',
      feed: '/muutokset/syote.xml',
      title: i18n['changes.title'],
      nameOf: nameOfEdition,
      titleOf: titleOfPage,
    }),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
