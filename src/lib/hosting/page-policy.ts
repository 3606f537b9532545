/** Whether a built page keeps to the policy that it carries itself. */
import { Parser } from 'htmlparser2';
import { hashOf } from './content-security.ts';

/** What a page runs and draws from its own text. */
export interface InlineParts {
  /** The policy of its meta element. */
  policy: string | undefined;
  scripts: string[];
  styles: string[];
  styleAttributes: string[];
  /** Attributes such as `onclick`, and addresses that are scripts. */
  handlers: string[];
}

/** Types of scripts that a browser runs; the others are data. */
const RUNS = /^(?:|module|text\/javascript)$/;

/** Collects the parts of a page that a policy must allow one by one. */
export function readInlineParts(html: string): InlineParts {
  const parts: InlineParts = { policy: undefined, scripts: [], styles: [], styleAttributes: [], handlers: [] };
  let target: string[] | undefined;
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { style, href = '', type = '' } = attributes;
      if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
        parts.policy = attributes.content;
      if (style !== undefined) parts.styleAttributes.push(style);
      parts.handlers.push(...Object.keys(attributes).filter((attribute) => attribute.startsWith('on')));
      if (/^\s*javascript:/i.test(href)) parts.handlers.push(href);
      if (name === 'style') target = parts.styles;
      else if (name === 'script' && attributes.src === undefined && RUNS.test(type)) target = parts.scripts;
      else return;
      text = '';
    },
    ontext: (data) => {
      if (target) text += data;
    },
    onclosetag: (name) => {
      if (!target || !['script', 'style'].includes(name)) return;
      target.push(text);
      target = undefined;
    },
  });
  parser.end(html);
  return parts;
}

/**
 * What of a page its own policy would keep a browser from running or drawing.
 * @returns one line for each fault
 */
export function policyFaults({ policy, scripts, styles, styleAttributes, handlers }: InlineParts): string[] {
  if (policy === undefined) return ['sivulta puuttuu suojauskäytäntö (Content-Security-Policy)'];
  const directives = new Map(
    policy.split(';').map((part): [string, string[]] => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return [name, values];
    }),
  );
  const refused = (directive: string, texts: readonly string[]) => {
    const values = directives.get(directive) ?? [];
    return [...new Set(texts)].filter((text) => !values.includes(`'${hashOf(text)}'`));
  };
  const line = (what: string) => (text: string) => `suojauskäytäntö estää: ${what} ”${shortened(text)}”`;
  return [
    ...refused('script-src', scripts).map(line('upotettu skripti')),
    ...refused('style-src', styles).map(line('upotettu tyyli')),
    ...refused('style-src-attr', styleAttributes).map(line('style-määrite')),
    ...[...new Set(handlers)].map(line('määrite')),
  ];
}

const LONGEST = 60;
const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
