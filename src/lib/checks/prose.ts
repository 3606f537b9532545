import type { Definition, Link, Nodes, Root } from 'mdast';
import { AUTHOR_COMPONENTS, componentNamed, type AuthorComponent } from '../content/author-components.ts';
import { figureOf } from '../content/figures-in.ts';
import { attributeOf, BRACES, isElement, isParent, MODULES, startOf, walk, type Element } from '../content/mdx.ts';
import { didYouMean, nearest } from '../content/nearest.ts';
import { pathOf } from '../content/node-kind.ts';
import type { Draft } from '../content/parse-content.ts';
import { error, type Problem } from '../content/problems.ts';
import type { ContentKind, Entries, ProseEntry } from '../content/records.ts';
import { addressMessages } from './addresses.ts';
import { checkMarks } from './marks.ts';
import { checkOutline, endOf, isEmptyText } from './outline.ts';
import { nestingMessages } from './nesting.ts';
import { missingNode, type KnownIds } from './targets.ts';

/** Chapters and pages are sound MDX with known components, living links and, in chapters, a source in every statement. */
export function checkProse(entries: Entries, known: KnownIds, drafts: readonly Draft[] = []): Problem[] {
  const draftsOf = (wanted: ContentKind) => drafts.filter(({ kind }) => kind === wanted);
  return [
    ...[...entries.chapters, ...draftsOf('chapters')].flatMap((chapter) => checkText(chapter, known, 'chapter')),
    ...[...entries.pages, ...draftsOf('pages')].flatMap((page) => checkText(page, known, 'page')),
  ];
}

function checkText({ id, file, mdx }: ProseEntry<unknown>, known: KnownIds, kind: 'chapter' | 'page'): Problem[] {
  const page = kind === 'chapter' ? pathOf({ kind, id }) : `/${id}/`;
  const { tree, error: fault } = mdx;
  if (fault) return [error(file, fault.position, fault.message)];
  const problems: Problem[] = [];
  for (const { node, around } of walk(tree)) {
    const own = isElement(node) ? elementMessages(node, known) : nodeMessages(node, known, page);
    const messages = [...own, ...nestingMessages(node, around)];
    problems.push(...messages.map((message) => error(file, startOf(node), message)));
  }
  if (isEmptyText(tree)) return [error(file, endOf(tree), NO_TEXT)];
  const marks = [...checkMarks(file, mdx), ...checkOutline(file, mdx)];
  // A mark that splits a paragraph parts it from its source.
  const uncited = kind === 'chapter' && marks.length === 0 ? uncitedBlocks(tree) : [];
  return [...problems, ...marks, ...uncited.map((block) => error(file, startOf(block), UNCITED))];
}

function elementMessages(element: Element, known: KnownIds): string[] {
  const name = element.name ?? '';
  const component = componentNamed(element.name);
  if (!component) {
    const meant = didYouMean(name, Object.keys(AUTHOR_COMPONENTS));
    return [
      `Tuntematon komponentti \`<${name}>\`.${meant || ` Käytettävissä ovat ${Object.keys(AUTHOR_COMPONENTS).join(', ')}.`}`,
    ];
  }
  const messages = attributeMessages(name, component.attributes, element);
  const id = attributeOf(element, 'id');
  if (component.linksTo && typeof id === 'string' && id !== '' && !known[component.linksTo].has(id)) {
    messages.push(missingNode(component.linksTo, id, known));
  }
  const chapter = component.attributes.chapter && attributeOf(element, 'chapter');
  if (typeof chapter === 'string' && !known.chapter.has(chapter)) messages.push(missingNode('chapter', chapter, known));
  const figure = figureOf(element);
  if (figure !== undefined && !known.figure.has(figure)) messages.push(missingFigure(figure, known));
  return messages;
}

const missingFigure = (id: string, known: KnownIds): string =>
  `Kuviota \`${id}\` ei ole.${didYouMean(id, known.figure) || ' Lisää se: content/figures.'}`;

function attributeMessages(name: string, allowed: AuthorComponent['attributes'], element: Element): string[] {
  const names = Object.keys(allowed);
  const given = element.attributes.flatMap((attribute) => ('name' in attribute ? [attribute.name] : []));
  const spread = given.length < element.attributes.length ? [BRACES] : [];
  const unknown = given
    .filter((attribute) => !names.includes(attribute))
    .map(
      (attribute) =>
        `Komponentilla \`<${name}>\` ei ole attribuuttia \`${attribute}\`.${didYouMean(attribute, names) || ` Sallitut: ${names.join(', ') || 'ei mitään'}.`}`,
    );
  const missing = names
    .filter((attribute) => allowed[attribute]?.required && !given.includes(attribute))
    .map(
      (attribute) =>
        `Komponentilta \`<${name}>\` puuttuu attribuutti \`${attribute}\`. Lisää se: \`${attribute}="…"\`.`,
    );
  const valueless = names
    .filter((attribute) => given.includes(attribute))
    .filter((attribute) => typeof attributeOf(element, attribute) !== (allowed[attribute]?.flag ? 'boolean' : 'string'))
    .map((attribute) =>
      allowed[attribute]?.flag
        ? `Attribuutti \`${attribute}\` kirjoitetaan ilman arvoa.`
        : `Attribuutin \`${attribute}\` arvo kirjoitetaan lainausmerkkeihin: \`${attribute}="…"\`.`,
    );
  const empty = names
    .filter((attribute) => attributeOf(element, attribute) === '')
    .map((attribute) => `Attribuutti \`${attribute}\` on tyhjä. Kirjoita sille arvo tai poista se.`);
  const repeated = [...new Set(given)]
    .filter((attribute) => given.indexOf(attribute) < given.lastIndexOf(attribute))
    .map((attribute) => `Komponentilla \`<${name}>\` on attribuutti \`${attribute}\` kahdesti. Poista toinen.`);
  return [...spread, ...unknown, ...missing, ...valueless, ...empty, ...repeated];
}

function nodeMessages(node: Nodes, known: KnownIds, page: string): string[] {
  if (node.type === 'link' || node.type === 'definition') return linkMessages(node, known, page);
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return [BRACES];
  }
  if (node.type === 'mdxjsEsm') return [MODULES];
  if (isFootnote(node)) return [FOOTNOTES];
  return node.type === 'image' || node.type === 'imageReference' ? [IMAGES] : [];
}

/** A mark without its text stays in the text as it was written. */
const isFootnote = (node: Nodes): boolean =>
  node.type.startsWith('footnote') || (node.type === 'text' && /\[\^[^\]\s]+\]/.test(node.value));

const IMAGES = 'Kuvat eivät kuulu tekstiin sellaisinaan. Poista kuva.';
const FOOTNOTES =
  'Alaviitteet eivät kuulu tekstiin. Viittaa teokseen komponentilla `<Cite>`, tai kirjoita huomautus sulkeisiin.';

function linkMessages({ url }: Link | Definition, known: KnownIds, page: string): string[] {
  if (/^(?:https?:\/\/|mailto:\S+@\S)/.test(url)) return [];
  if (url.startsWith('#')) return addressMessages(`${page}${url}`, known);
  if (!url.startsWith('/'))
    return [`Linkin osoite \`${url}\` ei kelpaa: sivuston oma osoite alkaa vinoviivalla, muu alkaa https://.`];
  return addressMessages(url, known);
}

const NO_TEXT = 'Tekstiä ei ole. Kirjoita se kenttien alle, toisen rivin `---` jälkeen.';
const UNCITED =
  'Kappaleessa ei ole lähdettä. Lisää `<Cite id="…" />` tai `<Provision id="…" />`, tai merkitse oma koonti komponentilla `<Synthesis>`.';
const STATEMENTS = new Set<string>(['paragraph', 'list', 'table', 'blockquote']);

/** Blocks that state something without a citation. A lead-in that ends with a colon and the block after it are one statement. */
function uncitedBlocks(tree: Root): Nodes[] {
  const blocks = statementBlocks(tree);
  return blocks.filter((block, index) => {
    const before = blocks[index - 1];
    return !holdsSource(block) && !isLeadIn(block) && !(before && isLeadIn(before) && holdsSource(before));
  });
}

const isLeadIn = (block: Nodes): boolean => block.type === 'paragraph' && /:\s*$/.test(lastText(block));

function statementBlocks(parent: Nodes): Nodes[] {
  if (!isParent(parent)) return [];
  return parent.children.flatMap((child): Nodes[] => {
    if (isElement(child)) return isFree(child) ? [] : statementBlocks(child);
    return STATEMENTS.has(child.type) && !isFreeParagraph(child) ? [child] : [];
  });
}

const isFree = (element: Element): boolean => Boolean(componentNamed(element.name)?.needsNoSource);

/** `<Synthesis>…</Synthesis>` on one line is a paragraph for the parser. */
const isFreeParagraph = (node: Nodes): boolean =>
  node.type === 'paragraph' &&
  node.children.every((child) => (isElement(child) ? isFree(child) : child.type === 'text' && !child.value.trim()));

/** A misspelt `<Cite>` counts: it has a message of its own. */
function holdsSource(block: Nodes): boolean {
  const elements = [...walk(block)].flatMap(({ node }) => (isElement(node) ? [node.name ?? ''] : []));
  return elements.some((name) => isSource(nearest(name, Object.keys(AUTHOR_COMPONENTS)) ?? ''));
}

const isSource = (name: string): boolean => name === 'Tool' || componentNamed(name)?.isCitation === true;

function lastText(block: Nodes): string {
  const last = isParent(block) ? block.children.at(-1) : undefined;
  return last?.type === 'text' ? last.value : '';
}
