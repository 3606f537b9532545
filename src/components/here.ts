import { under, within } from '../lib/site/address.ts';

/** The folder in which the site was built to stand. */
const BASE = import.meta.env.SITE_BASE ?? '/';

/** What a browser asks for to get an address of the site. */
export const here = (address: string): string => under(BASE, address);

/** The address on the site of the page that is open. */
export const ownPath = (): string => within(BASE, location.pathname) ?? location.pathname;
