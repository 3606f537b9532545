import render from 'dom-serializer';
import type { CheerioAPI } from 'cheerio';
import { escaped } from './markup.ts';

/** A fragment of HTML as XHTML. */
export function xhtml($: CheerioAPI): string {
  $('svg').attr('xmlns', 'http://www.w3.org/2000/svg');
  return render($.root().contents().toArray(), { xmlMode: true, encodeEntities: 'utf8' });
}

/** A document of an EPUB. */
export const xhtmlDocument = (
  title: string,
  body: string,
  bodyType: string,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="fi" xml:lang="fi">
<head><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body epub:type="${bodyType}">
${body}
</body>
</html>
`;
