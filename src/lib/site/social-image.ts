/** What a page's social picture says. */
export interface SocialText {
  /** What kind of page it is: "Työkalu". */
  label: string;
  title: string;
  site: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const LEFT = 96;

/** Sizes of the title in pixels, the largest first, with the letters that fit on a line and the lines that fit. */
const SIZES = [
  { size: 84, letters: 23, lines: 3 },
  { size: 66, letters: 30, lines: 4 },
  { size: 50, letters: 40, lines: 5 },
] as const;

/** The social picture of a page as SVG, 1200 × 630 units, the proportions that Open Graph readers crop to. */
export function socialImage({ label, title, site }: SocialText): string {
  const { size, lines } = setTitle(title);
  const text = lines
    .map((line, index) => `<tspan x="${LEFT}" y="${230 + index * size * 1.18}">${escape(line)}</tspan>`)
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Literata">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fdfbf6"/><rect width="26" height="${HEIGHT}" fill="#14504c"/>
<text x="${LEFT}" y="130" font-size="36" fill="#6b3d05">${escape(label)}</text>
<text font-size="${size}" fill="#1b2123">${text}</text>
<g fill="none" stroke-width="11"><circle cx="${LEFT + 30}" cy="552" r="30" stroke="#14504c"/><circle cx="${LEFT + 60}" cy="552" r="30" stroke="#b06a12"/></g>
<text x="${LEFT + 116}" y="564" font-size="34" fill="#353c3d">${escape(site)}</text></svg>`;
}

/** The largest size in which a title fits; in the smallest what does not fit is cut off. */
function setTitle(title: string): { size: number; lines: string[] } {
  for (const { size, letters, lines: most } of SIZES) {
    const lines = wrap(title, letters);
    if (lines.length <= most && lines.every((line) => line.length <= letters)) return { size, lines };
  }
  const { size, letters, lines: most } = SIZES[2];
  const lines = wrap(title, letters).slice(0, most);
  return { size, lines: [...lines.slice(0, -1), `${lines.at(-1)?.slice(0, letters - 2) ?? ''} …`] };
}

function wrap(text: string, letters: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Where the picture of a page is, by the page's address. */
export const socialImagePath = (path: string): string =>
  `/kuvat${path === '/' ? '/etusivu' : path.replace(/\/$|\.html$/, '')}.png`;
