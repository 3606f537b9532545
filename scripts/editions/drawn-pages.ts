import type { Browser, Page } from 'playwright-core';

/** Wide enough for the wide drawing of each figure. */
const VIEWPORT = { width: 1280, height: 900 };

/**
 * The main texts of pages of the site, with their figures as pictures that need no style sheet: each is drawn once, in the
 * colours of the light theme.
 * @param origin where the built site is served
 * @param paths addresses of pages
 * @returns the HTML of each page's main text by its address
 */
export async function drawnPages(
  browser: Browser,
  origin: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  // What scripts do on a page is not for paper: the page is taken as it was sent.
  const context = await browser.newContext({ viewport: VIEWPORT, colorScheme: 'light', javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    const pages = new Map<string, string>();
    for (const path of paths) pages.set(path, await drawnPage(page, `${origin}${path}`));
    return pages;
  } finally {
    await context.close();
  }
}

async function drawnPage(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'light';
  });
  await page.evaluate(drawFigures);
  return page.evaluate(() => document.querySelector('main [data-pagefind-body]')?.innerHTML ?? '');
}

/** Runs in the page: gives what is drawn in figures its looks as attributes, and takes away what is not seen. */
function drawFigures(): void {
  const PROPERTIES = [
    'fill',
    'fill-opacity',
    'fill-rule',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
    'opacity',
    'text-anchor',
    'dominant-baseline',
    'font-size',
    'font-weight',
    'font-style',
  ];
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  /** Mixed colours as plain ones, which every program that draws knows. */
  const plain = (value: string): string => {
    if (!canvas || !/^(?:color|oklab|oklch|lab|lch|color-mix)\(/.test(value)) return value;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = value;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  };
  const initial = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.append(initial);
  const defaults = new Map(PROPERTIES.map((name) => [name, getComputedStyle(initial).getPropertyValue(name)]));
  initial.remove();

  const draw = (svg: SVGSVGElement): void => {
    const looks = [svg, ...svg.querySelectorAll<SVGElement>('*')].map((part) => {
      const style = getComputedStyle(part);
      return { part, values: PROPERTIES.map((name) => [name, plain(style.getPropertyValue(name))] as const) };
    });
    const { width, height } = svg.viewBox.baseVal;
    const inherited = new Map<Element, Map<string, string>>();
    for (const { part, values } of looks) {
      const above = inherited.get(part.parentElement as Element) ?? defaults;
      for (const name of [...part.getAttributeNames()]) {
        if (name === 'class' || name === 'style' || PROPERTIES.includes(name)) part.removeAttribute(name);
      }
      for (const [name, value] of values) if (above.get(name) !== value) part.setAttribute(name, value);
      inherited.set(part, new Map(values));
    }
    svg.setAttribute('font-family', 'Literata, serif');
    svg.setAttribute('width', String(width));
    svg.setAttribute('height', String(height));
  };

  for (const svg of document.querySelectorAll<SVGSVGElement>('main figure svg')) {
    if (svg.getClientRects().length === 0) svg.remove();
    else draw(svg);
  }
}
