import type { CheerioAPI } from 'cheerio';
import { escaped } from './markup.ts';

/** A fragment of HTML as XHTML. */
export function xhtml($: CheerioAPI): string {
  $('svg').attr('xmlns', 'http://www.w3.org/2000/svg');
  return plainLetters($.xml());
}

/** Letters of any alphabet as they are: they need no numbers in a file of UTF-8. */
export const plainLetters = (xml: string): string =>
  xml.replaceAll(/&#x([0-9a-f]{2,6});/gi, (reference, digits: string) => {
    const code = Number.parseInt(digits, 16);
    return code < 0x80 ? reference : String.fromCodePoint(code);
  });

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
