import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { readSheet, usedStyles, type Sheet } from '../../src/lib/styles/used-styles.ts';

/** A style sheet in a page's head: a link to a file of ours, or a style element. */
const STYLES = /<link rel="stylesheet" href="(\/_astro\/[^"]+\.css)"( media="[^"]+")?\s*\/?>|<style>([^<]*)<\/style>/g;

/**
 * Gives each page of a built site the styles that it uses, in the page itself: nothing else has to arrive before the text
 * is drawn, and what only other pages use is not sent.
 */
export function writePageStyles(folder: string): void {
  const sheets = new Map<string, Sheet>();
  const sheetOf = (css: string) => {
    const known = sheets.get(css) ?? readSheet(css);
    sheets.set(css, known);
    return known;
  };
  const scripts = new ScriptWords(folder);
  const files = new Map<string, string>();
  const fileText = (address: string) => {
    const text = files.get(address) ?? readFileSync(join(folder, address), 'utf8');
    files.set(address, text);
    return text;
  };
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(folder, file), 'utf8');
    const styles = [...html.matchAll(STYLES)].map(([, address, media = '', css]) => ({
      media,
      sheet: sheetOf(address === undefined ? (css ?? '') : fileText(address)),
    }));
    const { vocabulary, properties } = wordsOf(html, scripts);
    const used = usedStyles(
      styles.map(({ sheet }) => sheet),
      vocabulary,
      properties,
    );
    let index = 0;
    const page = html.replaceAll(STYLES, () => {
      const css = used[index] ?? '';
      const media = styles[index++]?.media ?? '';
      return css && `<style${media}>${css}</style>`;
    });
    writeFileSync(join(folder, file), withShortScopes(page));
  }
}

/** Gives the classes that keep a component's styles to itself short names: they stand on most elements. */
function withShortScopes(html: string): string {
  const names = new Map<string, string>();
  return html.replaceAll(/\bastro-[a-z0-9]{8}\b/g, (scope) => {
    const name = names.get(scope) ?? `_${names.size.toString(36)}`;
    names.set(scope, name);
    return name;
  });
}

/** Words of the scripts of a built site: names that they may give to what they make. */
class ScriptWords {
  readonly #folder: string;
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Words of a script and of all that it loads. */
  of(address: string): ReadonlySet<string> {
    const known = this.#known.get(address);
    if (known) return known;
    const words = new Set<string>();
    this.#known.set(address, words);
    const path = join(this.#folder, address);
    if (!existsSync(path)) return words;
    const text = readFileSync(path, 'utf8');
    addWords(text, words);
    for (const [, name = ''] of text.matchAll(/["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      for (const word of this.of(address.replace(/[^/]+$/, name))) words.add(word);
    }
    return words;
  }
}

function addWords(text: string, words: Set<string>): void {
  for (const [word] of text.matchAll(/[\w-]+/g)) words.add(word);
}

function wordsOf(html: string, scripts: ScriptWords) {
  const vocabulary = new Set<string>(['*']);
  const properties = new Set<string>();
  let inScript = false;
  const parser = new Parser({
    onopentag: (name, { class: classes = '', id = '', style = '', src = '', dir = '' }) => {
      vocabulary.add(name);
      vocabulary.add(`[dir=${dir}]`);
      if (id) vocabulary.add(id);
      for (const word of classes.split(/\s+/)) vocabulary.add(word);
      for (const [property] of style.matchAll(/--[\w-]+/g)) properties.add(property);
      inScript = name === 'script';
      if (inScript && src.startsWith('/_astro/')) for (const word of scripts.of(src)) vocabulary.add(word);
    },
    ontext: (text) => {
      if (inScript) addWords(text, vocabulary);
    },
    onclosetag: () => {
      inScript = false;
    },
  });
  parser.end(html);
  for (const word of vocabulary) if (word.startsWith('--')) properties.add(word);
  // Attributes of drawings, such as fill="var(--ink)".
  for (const [, property = ''] of html.replaceAll(STYLES, '').matchAll(/var\(\s*(--[\w-]+)/g)) properties.add(property);
  return { vocabulary, properties };
}
