/** Everything may be read by everybody; and where the list of pages is. */
import { siteUrl } from '../site.ts';
import { publicAddress } from '../lib/site/address.ts';

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${publicAddress('/sitemap-index.xml', siteUrl)}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
