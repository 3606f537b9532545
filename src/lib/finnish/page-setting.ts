import { Parser } from 'htmlparser2';
import { finnishMarks } from './typography.ts';

/** What is read in one piece: a line must not break inside it. */
const TOGETHER = new RegExp(
  [
    // "47 §", "53 e §:ssä"
    String.raw`\d+(?: [a-z])? §(?::\p{L}+)?`,
    // "8 b luku", "2 luvun"
    String.raw`\d+(?: [a-z])? lu[kv]u\p{L}*`,
    // "s. 34–36"
    String.raw`(?<!\p{L})s\. \d+(?:–\d+)?`,
    // "HE 113/2025 vp", "StVM 17/2024"
    String.raw`(?<!\p{L})\p{Lu}[\p{L}]{0,4} \d+/\d{4}(?: vp)?`,
    // "18. syyskuuta"
    String.raw`(?<!\d)\d{1,2}\. (?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\p{L}*`,
    // "2017–2019", "25,8 %", "35 000"
    String.raw`\d+(?:,\d+)?–\d+(?:,\d+)?(?: [%€])?`,
    String.raw`(?<!\d)\d{1,3}(?: \d{3})+(?!\d)(?: [%€])?`,
    String.raw`\d+(?:,\d+)? [%€]`,
    // "Hiljaisten voimaa -hanke": up to the first letter after the hyphen
    String.raw`[^\s<>&;]+ -\p{L}`,
  ].join('|'),
  'gu',
);

/** Elements whose text is not set as Finnish prose, or cannot hold an element. */
const LEFT_ALONE = new Set([
  'code',
  'head',
  'kbd',
  'option',
  'pre',
  'samp',
  'script',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
]);

/** Elements that have no end tag. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** The quotes of HTML's text as characters. */
const plainQuotes = (text: string): string =>
  text.replaceAll(/[“„«»]|&quot;|&#34;/g, '"').replaceAll(/[‘‚]|&apos;|&#39;/g, "'");

/** Puts what belongs together into an element that lines do not break in; the text itself stays as it is. */
export const keepTogether = (text: string): string => text.replaceAll(TOGETHER, '<span class="nb">$&</span>');

/**
 * Sets the Finnish text of a page: its quotes and dashes, and what lines must not break in. No characters are added, so
 * that what is searched, found in the page or copied is what was written.
 */
export function setInFinnish(html: string): string {
  let result = '';
  let done = 0;
  /** For each open element: whether its text is left alone. */
  const open: boolean[] = [];
  const parser = new Parser(
    {
      onopentag: (name, { lang }) => {
        if (VOID.has(name)) return;
        const isForeign = lang !== undefined && lang !== 'fi';
        open.push((open.at(-1) ?? false) || isForeign || LEFT_ALONE.has(name));
      },
      onclosetag: (name) => {
        if (!VOID.has(name)) open.pop();
      },
      ontext: () => {
        if (open.at(-1) ?? true) return;
        const end = parser.endIndex + 1;
        const text = html.slice(parser.startIndex, end);
        result += html.slice(done, parser.startIndex) + keepTogether(finnishMarks(plainQuotes(text)));
        done = end;
      },
    },
    { decodeEntities: false, recognizeSelfClosing: true },
  );
  parser.end(html);
  return result + html.slice(done);
}
