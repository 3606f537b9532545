/** What a page needs to tell of its changes to a reader whose link names an edition. */
import i18n from '../../content/i18n/fi.json' with { type: 'json' };
import { editions } from '../../editions.ts';
import { finnishDate } from '../../lib/finnish/finnish-date.ts';
import { changesFile } from '../../lib/publication/changes.ts';

const words = {
  linked: i18n['changes.linked'],
  newPage: i18n['changes.newPage'],
  newPlace: i18n['changes.newPlace'],
  samePlace: i18n['changes.samePlace'],
  samePage: i18n['changes.samePage'],
  onPage: i18n['changes.onPage'],
  all: i18n['changes.all'],
};

export const GET = () => Response.json(changesFile(editions, words, finnishDate));
