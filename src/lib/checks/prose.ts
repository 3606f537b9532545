import type { Link, Nodes, Root } from 'mdast';
import { AUTHOR_COMPONENTS } from '../author-components.ts';
import { attributeOf, isElement, isParent, parseMdx, startOf, walk, type Element } from '../mdx.ts';
import { didYouMean } from '../nearest.ts';
import { nodeAt } from '../node-kind.ts';
import type { Problem } from '../problems.ts';
import type { Entries, ProseEntry } from '../records.ts';
import { error } from './report.ts';
import { missingNode, type KnownIds } from './targets.ts';

/** Chapters and pages are sound MDX with known components, living links and, in chapters, a source in every statement. */
export function checkProse(entries: Entries, known: KnownIds): Problem[] {
  return [
    ...entries.chapters.flatMap((chapter) => checkText(chapter, known, true)),
    ...entries.pages.flatMap((page) => checkText(page, known, false)),
  ];
}

function checkText({ file, source }: ProseEntry<unknown>, known: KnownIds, mustCite: boolean): Problem[] {
  const parsed = parseMdx(source);
  if ('error' in parsed) return [error(file, parsed.error.position, parsed.error.message)];
  const problems: Problem[] = [];
  for (const { node } of walk(parsed.tree)) {
    const messages = isElement(node) ? elementMessages(node, known) : nodeMessages(node, known);
    problems.push(...messages.map((message) => error(file, startOf(node), message)));
  }
  const uncited = mustCite ? uncitedBlocks(parsed.tree) : [];
  return [...problems, ...uncited.map((block) => error(file, startOf(block), UNCITED))];
}

function elementMessages(element: Element, known: KnownIds): string[] {
  const name = element.name ?? '';
  const component = AUTHOR_COMPONENTS[name];
  if (!component) {
    const meant = didYouMean(name, Object.keys(AUTHOR_COMPONENTS));
    return [
      `Tuntematon komponentti \`<${name}>\`.${meant || ` Käytettävissä ovat ${Object.keys(AUTHOR_COMPONENTS).join(', ')}.`}`,
    ];
  }
  const messages = attributeMessages(name, element);
  const id = attributeOf(element, 'id');
  if (component.linksTo && typeof id === 'string' && !known[component.linksTo].has(id)) {
    messages.push(missingNode(component.linksTo, id, known));
  }
  return messages;
}

function attributeMessages(name: string, element: Element): string[] {
  const allowed = AUTHOR_COMPONENTS[name]?.attributes ?? {};
  const names = Object.keys(allowed);
  const given = element.attributes.map((attribute) => ('name' in attribute ? attribute.name : '…'));
  const unknown = given
    .filter((attribute) => !allowed[attribute])
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
    .filter((attribute) => (attributeOf(element, attribute) === true) !== Boolean(allowed[attribute]?.flag))
    .map((attribute) =>
      allowed[attribute]?.flag
        ? `Attribuutti \`${attribute}\` kirjoitetaan ilman arvoa.`
        : `Attribuutin \`${attribute}\` arvo kirjoitetaan lainausmerkkeihin: \`${attribute}="…"\`.`,
    );
  return [...unknown, ...missing, ...valueless];
}

function nodeMessages(node: Nodes, known: KnownIds): string[] {
  if (node.type === 'link') return linkMessages(node, known);
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return ['Aaltosulkeet `{ }` eivät kuulu tekstiin. Poista ne.'];
  }
  if (node.type === 'mdxjsEsm')
    return ['`import` ja `export` eivät kuulu tekstiin: komponentit ovat valmiina käytettävissä.'];
  return node.type === 'image' ? ['Kuvat eivät kuulu tekstiin sellaisinaan.'] : [];
}

function linkMessages({ url }: Link, known: KnownIds): string[] {
  if (/^https?:\/\//.test(url) || url.startsWith('#')) return [];
  if (!url.startsWith('/'))
    return [`Linkin osoite \`${url}\` ei kelpaa: sivuston oma osoite alkaa vinoviivalla, muu alkaa https://.`];
  const node = nodeAt(url);
  if (node) return known[node.kind].has(node.id) ? [] : [missingNode(node.kind, node.id, known)];
  return /\/(#[^/]+)?$/.test(url) || /\.\w+$/.test(url)
    ? []
    : [`Linkin osoite \`${url}\` päättyy vinoviivaan: \`${url}/\`.`];
}

const UNCITED =
  'Kappaleessa ei ole lähdettä. Lisää `<Cite id="…" />`, tai merkitse oma koonti komponentilla `<Synthesis>`.';
const STATEMENTS = new Set<string>(['paragraph', 'list', 'table']);

/** Blocks that state something without a citation. A lead-in that ends with a colon belongs to the block after it. */
function uncitedBlocks(tree: Root): Nodes[] {
  return statementBlocks(tree).filter((block) => !holdsSource(block) && !/:\s*$/.test(lastText(block)));
}

function statementBlocks(parent: Nodes): Nodes[] {
  if (!isParent(parent)) return [];
  return parent.children.flatMap((child): Nodes[] => {
    if (isElement(child)) return AUTHOR_COMPONENTS[child.name ?? '']?.needsNoSource ? [] : statementBlocks(child);
    return STATEMENTS.has(child.type) ? [child] : [];
  });
}

function holdsSource(block: Nodes): boolean {
  return [...walk(block)].some(({ node }) => isElement(node) && (node.name === 'Cite' || node.name === 'Tool'));
}

function lastText(block: Nodes): string {
  const last = isParent(block) ? block.children.at(-1) : undefined;
  return last?.type === 'text' ? last.value : '';
}
