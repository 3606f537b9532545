/** What a page sends to a browser that has nothing of it yet. */
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** Bytes of a page's first view, compressed as a host would (fonts and pictures are compressed already). */
export interface PageBytes {
  /** The document, without the scripts that stand in it. */
  html: number;
  /** Style sheets by their address. */
  sheets: Map<string, number>;
  /** Scripts, in files and in the page. */
  script: number;
  fonts: number[];
  other: number;
  addresses: string[];
}

const LEVEL = 9;
const INLINE_SCRIPTS = /(<script\b[^>]*>)([^]*?)(?=<\/script>)/g;

/** Everything that a page loads until a second after it is complete, if nobody touches it. */
export async function firstView(page: Page, address: string): Promise<PageBytes> {
  const responses: Response[] = [];
  const onResponse = (response: Response) => responses.push(response);
  page.on('response', onResponse);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(1000);
  page.off('response', onResponse);
  const bytes: PageBytes = {
    html: 0,
    sheets: new Map(),
    script: 0,
    fonts: [],
    other: 0,
    addresses: responses.map((response) => response.url()),
  };
  for (const response of responses) {
    const body = await response.body();
    const kind = response.request().resourceType();
    if (kind === 'document') {
      const html = body.toString('utf8');
      const inline = Array.from(html.matchAll(INLINE_SCRIPTS), ([, , code = '']) => code).join('\n');
      bytes.html += compressed(html.replaceAll(INLINE_SCRIPTS, '$1'));
      if (inline.trim()) bytes.script += compressed(inline);
    } else if (kind === 'stylesheet') bytes.sheets.set(response.url(), compressed(body));
    else if (kind === 'script') bytes.script += compressed(body);
    else if (kind === 'font') bytes.fonts.push(body.length);
    else bytes.other += response.url().endsWith('.svg') ? compressed(body) : body.length;
  }
  return bytes;
}

/** HTML and CSS of a page for a browser that keeps the style sheets of another. */
export const textBytes = ({ html, sheets }: PageBytes, kept?: PageBytes): number =>
  [...sheets].reduce((sum, [address, bytes]) => (kept?.sheets.has(address) ? sum : sum + bytes), html);

const compressed = (body: Buffer | string): number => gzipSync(body, { level: LEVEL }).length;
