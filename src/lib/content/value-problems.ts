import { visit, type Scalar } from 'yaml';
import { invisibleLetters } from './invisible.ts';
import { startOf, walk, type ParsedMdx } from './mdx.ts';
import { error, warning, type Position, type Problem } from './problems.ts';
import type { PositionedData } from './yaml-file.ts';

/** An entity of HTML, which is shown letter by letter where data is text. */
const ENTITY = /&(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);/i;
/** Marks of Markdown, HTML and MDX, which are shown letter by letter too. */
const MARKUP = /\*\*(?=\S)|\]\((?:https?:|\/)|<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/i;
/** Letters that look alike in two alphabets, side by side. */
const TWO_ALPHABETS =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;
/** A line of a text in YAML that looks like an item or a field of its own. */
const ITEM = /^ *-\s+\S/;
const FIELD = /^ *[a-z][a-zA-Z]*:(?:\s|$)/;

/** What the values of a file hold that its author has hardly meant: all that can be told only where the text has been parsed. */
export function valueProblems(file: string, yaml: PositionedData): Problem[] {
  const problems: Problem[] = [];
  visit(yaml.document, {
    Scalar: (_key, node) => {
      problems.push(...problemsOf(file, node, yaml));
    },
  });
  return problems;
}

function problemsOf(file: string, node: Scalar, yaml: PositionedData): Problem[] {
  if (typeof node.value !== 'string' || !node.range) return [];
  const at = yaml.positionOf(node.range[0]);
  const [letter] = invisibleLetters(node.value);
  const entity = ENTITY.exec(node.value)?.[0];
  const markup = MARKUP.exec(node.value)?.[0];
  return [
    ...(letter ? [error(file, at, hiddenLetter(letter.name))] : []),
    ...(entity ? [warning(file, at, entityMessage(entity))] : []),
    ...(markup ? [warning(file, at, markupMessage(markup))] : []),
    ...alphabetProblems(file, at, node.value),
    ...swallowedLines(file, node, yaml),
  ];
}

function alphabetProblems(file: string, at: Position, text: string): Problem[] {
  const word = text.split(/[^\p{L}\p{M}]+/u).find((part) => TWO_ALPHABETS.test(part));
  return word === undefined
    ? []
    : [
        warning(
          file,
          at,
          `Sanassa \`${word}\` on kirjaimia kahdesta aakkostosta, jotka näyttävät samoilta. Kirjoita sana uudelleen.`,
        ),
      ];
}

/** A text without quotes goes on over deeper lines, even where such a line was meant as the next item. */
function swallowedLines(file: string, node: Scalar, yaml: PositionedData): Problem[] {
  if (node.type !== 'PLAIN' && node.type !== 'BLOCK_FOLDED') return [];
  const [start = 0, end = 0] = node.range ?? [];
  const lines = yaml.source.slice(start, end).split('\n');
  let offset = start;
  return lines.flatMap((line, index) => {
    const at = yaml.positionOf(offset + line.length - line.trimStart().length);
    offset += line.length + 1;
    const isSwallowed = index > 0 && (ITEM.test(line) || (node.type === 'PLAIN' && FIELD.test(line)));
    return isSwallowed ? [error(file, at, SWALLOWED)] : [];
  });
}

/** Letters that an entity such as `&#8203;` puts into the text of a chapter, or that stand in its attributes. */
export const letterProblems = (file: string, { tree }: ParsedMdx): Problem[] =>
  [...walk(tree)].flatMap(({ node }) => {
    if (node.type !== 'text') return [];
    const [letter] = invisibleLetters(node.value);
    return [
      ...(letter ? [error(file, startOf(node), hiddenLetter(letter.name))] : []),
      ...alphabetProblems(file, startOf(node), node.value),
    ];
  });

const hiddenLetter = (name: string): string =>
  `Tekstissä on näkymätön merkki ${name}, joka on kirjoitettu koodilla. Poista koodi.`;

const entityMessage = (entity: string): string =>
  `\`${entity}\` näkyy lukijalle sellaisenaan, koska tieto on tekstiä eikä HTML:ää. Kirjoita merkki, jota se tarkoittaa.`;

const markupMessage = (markup: string): string =>
  `\`${markup}\` näkyy lukijalle sellaisenaan: tiedossa ei ole muotoiluja eikä linkkejä. Poista merkit.`;

const SWALLOWED =
  'Rivi on sisennetty liian syvälle: siitä tuli osa edellisen rivin tekstiä. Korjaa sisennys samaksi kuin edellisellä kohdalla; jos rivi on tekstiä, kirjoita koko teksti lainausmerkkeihin.';
