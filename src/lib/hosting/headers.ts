/** What a host is to send with the files of the site. */
import { policyText } from './content-security.ts';
import type { InlinePart, InlineParts } from './page-policy.ts';

export type Header = readonly [name: string, value: string];

/** What a page might ask of the device: ours asks for none of it. */
const REFUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** How long a copy of a file may be used: pages for minutes, so that a corrected mistake is soon gone. */
export const CACHE = {
  short: 'public, max-age=300',
  long: 'public, max-age=31536000, immutable',
  never: 'no-cache',
} as const;

/** Files that change under their names and must not be older than the rest. */
export const ALWAYS_ASKED = ['haku/indeksi/uusin.json', 'sw.js'];

/** The headers of every answer. */
export const siteHeaders = (policy: string): Header[] => [
  ['Content-Security-Policy', policy],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', ')],
  ['X-Content-Type-Options', 'nosniff'],
];

/** The policy for the whole site: what its pages need together. */
export function sitePolicy(pages: Iterable<InlineParts>): string {
  const parts = new Set([...pages].flatMap((page) => page.parts));
  const hashes = (directive: InlinePart['directive']) =>
    [...parts]
      .filter((part) => part.directive === directive)
      .map(({ hash }) => hash)
      .sort();
  return policyText(hashes('script-src'), hashes('style-src'), hashes('style-src-attr'));
}
