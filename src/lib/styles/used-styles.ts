import { parse, type Container, type Declaration } from 'postcss';
import { mayMatch, splitSelectors, type Vocabulary } from './selector.ts';

/** A style sheet read once, to be cut down for many pages. */
export type Sheet = readonly Part[];

type Part =
  | { type: 'rule'; selectors: readonly string[]; declarations: readonly Entry[] }
  | { type: 'group'; open: string; parts: Sheet }
  /** What is kept as it stands, if one of the names that it gives is used. */
  | { type: 'text'; text: string; keyframes?: string };

interface Entry {
  text: string;
  /** The custom property that it sets. */
  sets?: string;
}

export const readSheet = (css: string): Sheet => partsOf(parse(css));

function partsOf({ nodes = [] }: Container): Part[] {
  return nodes.flatMap((node): Part[] => {
    if (node.type === 'comment') return [];
    if (node.type === 'rule') {
      const plain = node.nodes.every((child) => child.type === 'decl' || child.type === 'comment');
      if (!plain) return [{ type: 'text', text: node.toString() }];
      const declarations = node.nodes.filter((child) => child.type === 'decl').map(entryOf);
      return [{ type: 'rule', selectors: splitSelectors(node.selector), declarations }];
    }
    if (node.type === 'atrule' && ['media', 'supports', 'layer', 'container'].includes(node.name) && node.nodes) {
      return [{ type: 'group', open: `@${node.name} ${node.params}{`, parts: partsOf(node) }];
    }
    if (node.type === 'atrule' && node.name === 'keyframes') {
      return [{ type: 'text', text: node.toString(), keyframes: node.params }];
    }
    return [{ type: 'text', text: node.type === 'atrule' && !node.nodes ? `${node.toString()};` : node.toString() }];
  });
}

const entryOf = (declaration: Declaration): Entry => ({
  text: declaration.toString(),
  ...(declaration.prop.startsWith('--') ? { sets: declaration.prop } : {}),
});

/**
 * What a page needs of its style sheets: rules that may match something on it, and the custom properties that they use.
 * @param vocabulary names of elements, classes and ids on the page, and the words of its scripts
 * @param used custom properties that the page's own markup and scripts name
 */
export function usedStyles(sheets: readonly Sheet[], vocabulary: Vocabulary, used: Iterable<string>): string[] {
  const fixed = new Set(sheets.flatMap((sheet) => sheet.flatMap(rootProperties)));
  const matching = sheets.map((sheet) => withoutOverridden(matchingParts(sheet, vocabulary), fixed));
  const needed = new Set(used);
  // A property may be used only by another that is not used: until nothing more is needed.
  for (let size = -1; size !== needed.size;) {
    size = needed.size;
    for (const text of matching.flatMap((sheet) => textsOf(sheet, needed))) {
      for (const [, name = ''] of text.matchAll(/var\(\s*(--[\w-]+)/g)) needed.add(name);
    }
  }
  const written = matching.map((sheet) => write(sheet, needed));
  const animated = written.map((css) => css.text).join('');
  return written.map(({ text, keyframes }) =>
    keyframes.reduce((css, { name, text: frames }) => (animated.includes(name) ? css + frames : css), text),
  );
}

function matchingParts(sheet: Sheet, vocabulary: Vocabulary): Part[] {
  return sheet.flatMap((part): Part[] => {
    if (part.type === 'text') return [part];
    if (part.type === 'group') {
      const parts = matchingParts(part.parts, vocabulary);
      return parts.length > 0 ? [{ ...part, parts }] : [];
    }
    const selectors = part.selectors.filter((selector) => mayMatch(selector, vocabulary));
    return selectors.length > 0 ? [{ ...part, selectors }] : [];
  });
}

/** Custom properties that a rule outside layers sets on the root whatever its state: nothing in a layer can change them. */
const rootProperties = (part: Part): string[] =>
  part.type === 'rule' && part.selectors.includes(':root') ? part.declarations.flatMap(({ sets }) => sets ?? []) : [];

const ROOT = /^:root(?:\[[^\]]*\])*$/;
const BACKDROP = /^(?:\[[^\]]*\] ?)?::backdrop$/;

/** Leaves out what rules in layers say of the root in vain. A backdrop has the properties of its element. */
function withoutOverridden(sheet: Sheet, fixed: ReadonlySet<string>, inLayer = false): Part[] {
  return sheet.map((part): Part => {
    if (part.type === 'group') {
      return { ...part, parts: withoutOverridden(part.parts, fixed, inLayer || part.open.startsWith('@layer')) };
    }
    if (part.type === 'text' || !inLayer) return part;
    if (!part.selectors.every((selector) => ROOT.test(selector) || BACKDROP.test(selector))) return part;
    return { ...part, declarations: part.declarations.filter(({ sets }) => sets === undefined || !fixed.has(sets)) };
  });
}

const isNeeded = ({ sets }: Entry, needed: ReadonlySet<string>): boolean => sets === undefined || needed.has(sets);

/** Values that count: of properties that are no custom ones, and of custom ones that are needed. */
function textsOf(sheet: Sheet, needed: ReadonlySet<string>): string[] {
  return sheet.flatMap((part) => {
    if (part.type === 'text') return [part.text];
    if (part.type === 'group') return textsOf(part.parts, needed);
    return part.declarations.filter((entry) => isNeeded(entry, needed)).map(({ text }) => text);
  });
}

interface Written {
  text: string;
  keyframes: { name: string; text: string }[];
}

function write(sheet: Sheet, needed: ReadonlySet<string>): Written {
  const keyframes: Written['keyframes'] = [];
  const text = sheet
    .map((part) => {
      if (part.type === 'text') {
        if (part.keyframes === undefined) return part.text;
        keyframes.push({ name: part.keyframes, text: part.text });
        return '';
      }
      if (part.type === 'group') {
        const inner = write(part.parts, needed);
        keyframes.push(...inner.keyframes);
        return inner.text && `${part.open}${inner.text}}`;
      }
      const declarations = part.declarations.filter((entry) => isNeeded(entry, needed)).map((entry) => entry.text);
      return declarations.length > 0 ? `${part.selectors.join()}{${declarations.join(';')}}` : '';
    })
    .join('');
  return { text, keyframes };
}
