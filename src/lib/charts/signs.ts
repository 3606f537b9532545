/** A sign of a style sheet: the outline of its mask, the side of the square that it is drawn in, and its colour. */
export interface Sign {
  path: string;
  side: number;
  colour: string;
}

/** What stands for a sign that the style sheet does not have. */
export const PLAIN_SIGN: Sign = { path: 'M2 2h8v8H2Z', side: 12, colour: 'currentColor' };

/**
 * Finds the signs of a style sheet, so that figures draw the same signs as the text has.
 * @param css rules that set `--sign` to an SVG in a data address, and perhaps `color` or `--kind-colour`
 * @returns the signs by the selector of their rule
 */
export function signsIn(css: string): Map<string, Sign> {
  const rules = css.matchAll(/^([.:][^{]+?)\s*\{([^}]*--sign:[^}]*)\}/gm);
  return new Map(
    Array.from(rules, ([, selector = '', body = '']) => {
      const path = /%3Cpath[^%]* d='([^']+)'/.exec(body)?.[1] ?? PLAIN_SIGN.path;
      const side = Number(/viewBox='0 0 (\d+)/.exec(body)?.[1] ?? PLAIN_SIGN.side);
      const colour = /(?:^|\s)(?:--kind-colour|color):\s*([^;]+);/.exec(body)?.[1] ?? PLAIN_SIGN.colour;
      return [selector, { path, side, colour }];
    }),
  );
}
