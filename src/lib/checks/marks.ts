import type { Emphasis, Link, List, ListItem, Nodes, Parents, Root, Strong, Table, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { positionAt } from '../content/decode.ts';
import { isParent, startOf, walk, type ParsedMdx } from '../content/mdx.ts';
import { error, type Position, type Problem } from '../content/problems.ts';
import { isWebAddress } from '../schema/common.ts';

/** A fault of a text where it stands. */
interface Fault {
  at: Position;
  message: string;
}

/**
 * Marks of Markdown that an author has hardly meant: a date that opens a list, a line that makes a heading, figures struck
 * out, a cell that is not shown. What was written is what is shown, or it is told here.
 * @param file the file of the text
 */
export function checkMarks(file: string, { tree, source }: ParsedMdx): Problem[] {
  const faults = [...walk(tree)].flatMap(({ node, around }) => faultsOf(node, around.at(-1), source));
  return [...faults, ...hiddenDefinitions(tree)].map(({ at, message }) => error(file, at, message));
}

function faultsOf(node: Nodes, parent: Nodes | undefined, source: string): Fault[] {
  const own = ownFaults(node, source);
  return own.length === 0 && parent && isGlued(node, parent) ? [{ at: startOf(node), message: GLUED }] : own;
}

function ownFaults(node: Nodes, source: string): Fault[] {
  switch (node.type) {
    case 'list':
      return node.ordered ? numberFaults(node, source) : signFaults(node, source);
    case 'blockquote':
      return FIGURE.test(toString(node)) ? [{ at: startOf(node), message: SIGN }] : [];
    case 'delete':
      return [{ at: startOf(node), message: STRUCK }];
    case 'emphasis':
    case 'strong':
      return emphasisFaults(node, source);
    case 'table':
      return cellFaults(node);
    case 'link':
      return addressFaults(node, source);
    case 'code':
      return /\n\s*(?:`{3,}|~{3,})$/.test(sliceOf(node, source)) ? [] : [{ at: startOf(node), message: OPEN_CODE }];
    case 'text':
      return textFaults(node, source);
    default:
      return [];
  }
}

const sliceOf = (node: Nodes, source: string): string =>
  source.slice(node.position?.start.offset, node.position?.end.offset);

/** A block that begins on the line after a paragraph. A list after a lead-in is meant, and so is a heading with its `#`. */
function isGlued(node: Nodes, parent: Nodes): boolean {
  if (node.type !== 'list' && node.type !== 'blockquote' && node.type !== 'thematicBreak') return false;
  const siblings = isParent(parent) ? (parent.children as Nodes[]) : [];
  const before = siblings[siblings.indexOf(node) - 1];
  if (before?.type !== 'paragraph' || before.position?.end.line !== startOf(node).line - 1) return false;
  return parent.type !== 'listItem' && !endsWithColon(before);
}

function endsWithColon(block: Parents): boolean {
  const last = block.children.findLast((child) => child.type !== 'text' || child.value.trim());
  return last?.type === 'text' && last.value.trimEnd().endsWith(':');
}

/** In all its forms: "syyskuuta", "syyskuun", "päivänä". */
const DAY = /^(?:(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu|päiv|pnä\b|\d{1,2}\.)/i;

/** A number with a full stop opens a list, which counts on from its first number whatever the others are. */
function numberFaults(list: List, source: string): Fault[] {
  const numbers = list.children.map((item) => Number.parseInt(sliceOf(item, source), 10));
  const isCounted = numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
  return list.children.flatMap((item, index) => {
    const isDate = DAY.test(firstText(item)) || list.children.length === 1;
    if (!isDate && isCounted) return [];
    const written = sliceOf(item, source).match(/^\d+[.)]/)?.[0] ?? '';
    if (!isDate && index > 0 && numbers[index] === (numbers[0] ?? 0) + index) return [];
    if (!isDate && index === 0) return [];
    return [{ at: startOf(item), message: isDate ? dateMessage(written) : numberMessage(numbers, index) }];
  });
}

const FIGURE = /^\s*\d/;

/** A lone line such as "- 5 astetta" or "+ 5 astetta" is hardly a list; an item that is empty, or that has a box to tick, is none. */
function signFaults({ children: items }: List, source: string): Fault[] {
  const [only, ...others] = items;
  if (only && others.length === 0 && FIGURE.test(firstText(only))) return [{ at: startOf(only), message: SIGN }];
  return items.flatMap((item) => {
    if (typeof item.checked === 'boolean') return [{ at: startOf(item), message: TICK }];
    return sliceOf(item, source)
      .replace(/^[-+*]/, '')
      .trim()
      ? []
      : [{ at: startOf(item), message: EMPTY_ITEM }];
  });
}

function firstText(item: ListItem): string {
  const [block] = item.children;
  const [first] = block?.type === 'paragraph' ? block.children : [];
  return first?.type === 'text' ? first.value : '';
}

const dateMessage = (written: string): string =>
  `Rivin alussa oleva \`${written}\` tekee rivistä numeroidun luettelon. Jos se on päivämäärä tai muuta tekstiä, kirjoita \`${written.replace(/[.)]$/, '\\$&')}\`, tai aloita rivi toisella sanalla.`;

const numberMessage = (numbers: readonly number[], index: number): string =>
  `Luettelon numero ${numbers[index]} näkyy lukijalle numerona ${(numbers[0] ?? 0) + index}. Numeroi kohdat järjestyksessä; jos numero on tekstiä, kirjoita sen pisteen eteen kenoviiva: \`${numbers[index]}\\.\`.`;

/** A star between two letters or figures is a sign of multiplication or a mistake; a case ending may follow the mark. */
function emphasisFaults(node: Emphasis | Strong, source: string): Fault[] {
  const before = source[(node.position?.start.offset ?? 0) - 1] ?? '';
  return /[\p{L}\d]/u.test(before) ? [{ at: startOf(node), message: STARS }] : [];
}

function cellFaults({ children: rows }: Table): Fault[] {
  const columns = rows[0]?.children.length ?? 0;
  return rows.slice(1).flatMap((row) => {
    const extra = row.children[columns];
    if (!extra) return [];
    const message = `Rivillä on ${row.children.length} solua, mutta otsikkorivillä ${columns}: loput eivät näy lukijalle. Poista ylimääräinen solu, lisää otsikko tai kirjoita tekstin pystyviiva \`\\|\`.`;
    return [{ at: startOf(extra), message }];
  });
}

/** An address without brackets ends where Markdown thinks so, which in Finnish may be after a case ending. */
function addressFaults(node: Link, source: string): Fault[] {
  const written = sliceOf(node, source);
  if (node.url.startsWith('mailto:')) return [];
  if (!toString(node).trim() && node.children.every(({ type }) => type === 'text')) {
    return [{ at: startOf(node), message: NO_LINK_TEXT }];
  }
  if (written.startsWith('[')) {
    return !/^https?:/.test(node.url) || isWebAddress(node.url)
      ? []
      : [{ at: startOf(node), message: badAddress(node.url) }];
  }
  const [, address = '', ending = ''] = /^(.*?[a-z0-9/])([:-]\p{L}+)$/iu.exec(written) ?? [];
  const isEnding = ending.startsWith(':') || /\.[a-z]{2,}$/i.test(address);
  if (ending && isEnding) return [{ at: startOf(node), message: endingMessage(address, ending) }];
  return isWebAddress(node.url) && /\.[a-z]{2,}$/i.test(hostOf(node.url))
    ? []
    : [{ at: startOf(node), message: badAddress(written) }];
}

const hostOf = (url: string): string => /^https?:\/\/([^/?#:]*)/i.exec(url)?.[1] ?? '';

const endingMessage = (address: string, ending: string): string => {
  const target = /^https?:/i.test(address) ? address : `https://${address}/`;
  return `Osoitteen perässä oleva \`${ending}\` menee mukaan linkkiin, joka ei avaudu. Kirjoita \`[${address}](${target})${ending}\`.`;
};

const badAddress = (address: string): string =>
  `Osoite \`${address}\` ei kelpaa. Tarkista se; muu kuin osoite jää linkin ulkopuolelle: \`[teksti](https://…)\`.`;

/** Marks that stay in the text as they were written, since what they belong to did not come about. */
const LEFT_OVER: readonly (readonly [RegExp, string])[] = [
  [/^\s*:::/m, 'Merkit `:::` eivät tee laatikkoa. Käytä komponenttia, esimerkiksi `<Doubt>…</Doubt>`.'],
  [
    /^\s*\|.*\|\s*$/m,
    'Taulukko jää tekstiksi. Otsikkorivin alle tulee rivi `| --- | --- |`, jossa on yhtä monta solua, ja taulukon eteen tyhjä rivi.',
  ],
  [
    /\*\*|(?<![\p{L}\d])__|__(?![\p{L}\d])/u,
    'Lihavoinnin merkki jää näkyviin. Tarkista, että sillä on pari ilman väliä, tai poista se.',
  ],
  [
    /\]\(|\]\s+\((?:https?:|\/|$)|\]\[/,
    'Linkki jää tekstiksi. Kirjoita `[teksti](https://…)` ilman välejä sulkeiden välissä ja osoitteessa.',
  ],
  [
    /\n *[-+*] +(?=\S)/,
    'Luettelon kohta on sisennetty niin, että siitä tuli osa edellistä. Korjaa sisennys samaksi kuin edellisellä kohdalla.',
  ],
];

/** What stands behind a backslash is meant as it is. */
const withoutEscapes = (text: string): string => text.replaceAll(/\\[^\n]/g, '  ');

function textFaults(node: Text, source: string): Fault[] {
  const start = node.position?.start.offset ?? 0;
  const written = withoutEscapes(sliceOf(node, source));
  const found = LEFT_OVER.flatMap(([mark, message]) => {
    const match = mark.exec(written);
    return match ? [{ at: positionAt(source, start + match.index + match[0].search(/\S/)), message }] : [];
  });
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  const isTitle = before.trim() === '' && /^#{1,6}[^\s#]/.test(written);
  return isTitle ? [...found, { at: startOf(node), message: NO_SPACE }] : found;
}

/** A line like "[1]: osoite" is not shown: it only tells where a link leads. */
function hiddenDefinitions(tree: Root): Fault[] {
  const nodes = [...walk(tree)].map(({ node }) => node);
  const used = new Set(
    nodes.flatMap((node) => (node.type === 'linkReference' || node.type === 'imageReference' ? node.identifier : [])),
  );
  return nodes.flatMap((node) =>
    node.type === 'definition' && !used.has(node.identifier) ? [{ at: startOf(node), message: HIDDEN }] : [],
  );
}

const SIGN =
  'Rivin alun merkki tekee rivistä luettelon tai lainauksen eikä näy lukijalle sellaisenaan. Kirjoita miinus merkillä `−`, ja muun merkin eteen kenoviiva `\\`.';
const TICK = 'Ruutua `[ ]` ei voi rastia. Poista hakasulkeet.';
const EMPTY_ITEM = 'Luettelon kohta on tyhjä. Kirjoita siihen teksti tai poista rivi.';
const NO_LINK_TEXT = 'Linkillä ei ole tekstiä. Kirjoita hakasulkeisiin, minne linkki vie: `[teksti](https://…)`.';
const GLUED =
  'Rivin alun merkki aloittaa luettelon, lainauksen tai viivan keskellä kappaletta. Lisää tyhjä rivi väliin; jos merkki on tekstiä, siirrä se toiselle riville tai kirjoita sen eteen kenoviiva `\\`.';
const STRUCK =
  'Merkit `~` vetävät tekstin yli viivan. Kirjoita vaihteluväli ajatusviivalla, 5–10, tai merkki muodossa `\\~`.';
const STARS = 'Merkki `*` tekee tekstistä kursiivin ja katoaa. Kertomerkki on `×`; tähti kirjoitetaan `\\*`.';
const OPEN_CODE =
  'Koodi jää auki, ja koko loppu näkyy koodina. Lisää loppuun rivi, jossa on samat merkit kuin alussa, tai poista merkit.';
const NO_SPACE =
  'Otsikon merkin `#` jälkeen puuttuu väli: kirjoita `## Otsikko`. Jos merkki on tekstiä, kirjoita `\\#`.';
const HIDDEN =
  'Rivi ei näy lukijalle: `[…]:` rivin alussa on linkin osoite. Poista rivi, tai kirjoita hakasulkeen eteen kenoviiva `\\[`.';
