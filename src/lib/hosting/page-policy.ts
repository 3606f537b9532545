/** Whether a built page keeps to the security policy that it carries itself. */
import { hashOf, type Hash } from './content-security.ts';

/** What a page runs or draws from its own text: each must be allowed by its hash. */
export interface InlinePart {
  directive: 'script-src' | 'style-src' | 'style-src-attr';
  hash: Hash;
  /** Its beginning, for a message. */
  excerpt: string;
}

export interface InlineParts {
  /** The policy of the page's meta element. */
  policy: string | undefined;
  parts: InlinePart[];
  /** Attributes such as `onclick`, and addresses that are scripts: no policy of ours allows one. */
  handlers: string[];
}

/** Types of scripts that a browser runs; the others are data. */
const RUNS = /^(?:|module|text\/javascript)$/;

/** A page's handlers for a parser that reads the page for others too. */
export class InlineReader {
  readonly found: InlineParts = { policy: undefined, parts: [], handlers: [] };
  #directive: InlinePart['directive'] | undefined;
  #text = '';

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const { style, href = '', type = '' } = attributes;
    if (name === 'meta' && attributes['http-equiv'] === 'content-security-policy')
      this.found.policy = attributes.content;
    if (style !== undefined) this.#add('style-src-attr', style);
    this.found.handlers.push(...Object.keys(attributes).filter((attribute) => attribute.startsWith('on')));
    if (/^\s*javascript:/i.test(href)) this.found.handlers.push(href);
    if (name === 'style') this.#directive = 'style-src';
    else if (name === 'script' && attributes.src === undefined && RUNS.test(type)) this.#directive = 'script-src';
    else return;
    this.#text = '';
  }

  text(data: string): void {
    if (this.#directive) this.#text += data;
  }

  close(name: string): void {
    if (!this.#directive || !['script', 'style'].includes(name)) return;
    this.#add(this.#directive, this.#text);
    this.#directive = undefined;
  }

  #add(directive: InlinePart['directive'], text: string): void {
    const key = `${directive} ${text}`;
    const part = known.get(key) ?? { directive, hash: hashOf(text), excerpt: excerptOf(text) };
    known.set(key, part);
    if (!this.found.parts.includes(part)) this.found.parts.push(part);
  }
}

/** The same few stand on all pages: each is kept once. */
const known = new Map<string, InlinePart>();

const LONGEST = 60;
const excerptOf = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

const WORDS = {
  'script-src': 'upotettu skripti',
  'style-src': 'upotettu tyyli',
  'style-src-attr': 'style-määrite',
};

/**
 * What of a page its own policy would keep a browser from running or drawing.
 * @returns one line for each fault
 */
export function policyFaults({ policy, parts, handlers }: InlineParts): string[] {
  if (policy === undefined) return ['sivulta puuttuu suojauskäytäntö (Content-Security-Policy)'];
  const directives = new Map(
    policy.split(';').map((part): [string, string[]] => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return [name, values];
    }),
  );
  const isAllowed = ({ directive, hash }: InlinePart) => directives.get(directive)?.includes(`'${hash}'`);
  return [
    ...parts.filter((part) => !isAllowed(part)).map(({ directive, excerpt }) => `${WORDS[directive]} ”${excerpt}”`),
    ...[...new Set(handlers)].map((handler) => `määrite ”${handler}”`),
  ].map((what) => `suojauskäytäntö estää: ${what}`);
}
