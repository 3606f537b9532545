/** Everything may be read by everybody; and where the list of pages is. */
import { siteUrl } from '../site.ts';

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', siteUrl).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
