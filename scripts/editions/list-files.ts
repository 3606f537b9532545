import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { fileSize } from '../../src/lib/editions/file-size.ts';
import { under } from '../../src/lib/site/address.ts';

/**
 * Writes the address and the size of each file into the page that offers them. What was not made stays without a link.
 * @param folder the built site
 * @param base where it is to stand on its host
 */
export function listFiles(folder: string, base: string): void {
  const page = join(folder, 'lataa/index.html');
  const $ = load(readFileSync(page, 'utf8'));
  const size = (address: string) => statSync(join(folder, address), { throwIfNoEntry: false })?.size;
  $('[data-edition]').each((_index, link) => {
    const address = $(link).attr('data-edition') ?? '';
    if (size(address) !== undefined) $(link).attr({ href: under(base, address), download: '' });
  });
  $('[data-size]').each((_index, place) => {
    const bytes = size($(place).attr('data-size') ?? '');
    $(place).text(bytes === undefined ? '' : `, ${fileSize(bytes)}`);
  });
  $('[data-editions-missing]').remove();
  writeFileSync(page, $.html());
}
