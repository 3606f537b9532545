/** What the tests of adaptation ask of a page in the browser. */
import type { Page } from 'playwright-core';

/** Words that Starlight or a browser would say in English. */
export const ENGLISH =
  /\b(?:search|menu|close|open|select|theme|language|skip to|table of contents|on this page|overview|next|previous|edit page|last updated|copy|light|dark|auto|note|tip|caution|danger|section titled|main|clear|cancel|loading|results?|submit|toggle|home|back|more)\b/i;

/** The elements that make the page scroll sideways; tables scroll in frames of their own. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const frames = [...document.querySelectorAll('body *')].filter((element) => {
      const { overflowX } = getComputedStyle(element);
      return ['auto', 'scroll'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
    });
    const strange = frames.filter(
      (frame) => !frame.matches('.table-scroll, .matrix-frame, table') && frame.getClientRects().length > 0,
    );
    const wide =
      scrollWidth <= clientWidth
        ? []
        : [...document.body.querySelectorAll('*')].filter(
            (element) =>
              element.getBoundingClientRect().right > clientWidth + 1 &&
              !element.closest('.table-scroll, .matrix-frame, table'),
          );
    return [...strange, ...wide].map((element) => element.outerHTML.slice(0, 120));
  });

/** The elements that hide a part of what is in them. Those that show nothing by design, for screen readers, do not count. */
export const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, position, textOverflow, webkitLineClamp } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        if (width <= 1 || height <= 1 || (position === 'absolute' && width < 2)) return false;
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        // A text that ends in "…" is shown whole elsewhere: in the list that it opens, on the page of the tool.
        const sideways =
          hides(overflowX) && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
        const upright =
          hides(overflowY) && webkitLineClamp === 'none' && element.scrollHeight > element.clientHeight + 1;
        return sideways || upright;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

interface Stop {
  name: string;
  faults: string[];
  ended: boolean;
}

/** Presses Tab through the page: each stop comes after the last one, is in view, and looks other than without the focus. */
export async function walkFocus(page: Page): Promise<{ faults: string[]; stops: number }> {
  await page.waitForLoadState('networkidle');
  // What is drawn only when it comes near, such as a hit's text, is drawn before the walk.
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 400) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    scrollTo(0, 0);
  });
  await page.waitForLoadState('networkidle');
  const faults: string[] = [];
  let stops = 0;
  for (; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(async (): Promise<Stop> => {
      const focused = document.activeElement as HTMLElement;
      const name = focused.outerHTML.slice(0, 110);
      if (focused === document.body) return { name, faults: [], ended: true };
      const memory = window as unknown as { lastStop?: Element };
      const found: string[] = [];
      const isAfter =
        !memory.lastStop?.isConnected ||
        (memory.lastStop.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      if (!isAfter) found.push('back in the order');
      // The sign of a place goes along with the focus: what counts is where it was.
      memory.lastStop = (focused.id === 'kohtamerkki' && focused.parentElement) || focused;

      const inView = () =>
        [...focused.getClientRects()]
          .flatMap(({ left, right, top, bottom }) => [
            [(left + right) / 2, (top + bottom) / 2] as const,
            [left + 3, top + 3] as const,
            [right - 3, bottom - 3] as const,
          ])
          .some(([x, y]) => {
            const topmost = document.elementFromPoint(x, y);
            return topmost !== null && (focused.contains(topmost) || topmost.closest('label')?.contains(focused));
          });
      // A busy browser may scroll to the stop a moment later.
      for (let wait = 0; wait < 10 && !inView(); wait++) await new Promise((resolve) => setTimeout(resolve, 50));
      if (!inView()) found.push('hidden');

      const withFocus = lookOf(focused);
      focused.blur();
      const without = lookOf(focused);
      focused.focus({ preventScroll: true });
      if (withFocus === without) found.push('looks the same');
      return { name, faults: found, ended: false };

      function lookOf(element: Element): string {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } =
          getComputedStyle(element);
        const outline = outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
        return [
          outline,
          boxShadow,
          borderColor,
          backgroundColor,
          getComputedStyle(element).getPropertyValue('clip'),
        ].join('|');
      }
    });
    if (stop.ended) break;
    faults.push(...stop.faults.map((fault) => `${fault}: ${stop.name}`));
  }
  return { faults, stops };
}

/** Enough for every control of the frame and the first screens of a long page. */
const MOST_STOPS = 160;

/** Elements that a forced palette would make invisible: drawn by a mask or background alone, or left out of the palette. */
export const lostInForcedColours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const probe = document.createElement('div');
    probe.style.cssText = 'color:CanvasText;background:Canvas';
    document.body.append(probe);
    const { color: ink, backgroundColor: paper } = getComputedStyle(probe);
    probe.remove();
    const faults: string[] = [];
    for (const element of document.querySelectorAll('body *')) {
      const style = getComputedStyle(element);
      if (style.display === 'none' || element.closest('svg')?.parentElement?.closest('svg')) continue;
      const name = element.outerHTML.slice(0, 100);
      if (style.forcedColorAdjust === 'none') faults.push(`own colours: ${name}`);
      for (const part of ['::before', '::after']) {
        const { content, maskImage, backgroundColor } = getComputedStyle(element, part);
        if (content === 'none' || maskImage === 'none' || !maskImage) continue;
        if (backgroundColor === paper || backgroundColor === 'rgba(0, 0, 0, 0)')
          faults.push(`no sign, ${part}: ${name}`);
      }
      if (element.matches('main button') && element.getClientRects().length > 0) {
        const { borderTopWidth, borderTopStyle, borderTopColor } = style;
        if (borderTopStyle === 'none' || parseFloat(borderTopWidth) === 0 || borderTopColor === paper)
          faults.push(`no border: ${name}`);
      }
    }
    for (const status of document.querySelectorAll('.status')) {
      if (status.getClientRects().length === 0) continue;
      const sign = getComputedStyle(status, '::before');
      if (sign.content !== 'none' && sign.backgroundColor !== ink)
        faults.push(`sign not in CanvasText: ${status.outerHTML.slice(0, 100)}`);
    }
    return [...new Set(faults)];
  });

/** Names that assistive technology gives to the controls, landmarks and pictures of a page. */
export async function controlNames(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: { ignored: boolean; role?: { value: string }; name?: { value: string } }[];
  };
  const roles = [
    'button',
    'combobox',
    'searchbox',
    'textbox',
    'checkbox',
    'radio',
    'dialog',
    'navigation',
    'banner',
    'search',
    'DisclosureTriangle',
    'MenuListOption',
    'option',
  ];
  const named = nodes.filter(({ ignored, role }) => !ignored && roles.includes(role?.value ?? ''));
  const landmarks = ['banner', 'search', 'navigation'];
  return named.flatMap(({ role, name }) =>
    landmarks.includes(role?.value ?? '') && !name?.value ? [] : [name?.value ?? ''],
  );
}
