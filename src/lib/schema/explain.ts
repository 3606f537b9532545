import { z } from 'zod';
import { didYouMean, nearest } from '../content/nearest.ts';
import type { Path } from '../content/yaml-file.ts';

/** A schema issue in words for an author, with the place to point at. */
export interface Explanation {
  message: string;
  path: Path;
  at: 'key' | 'value';
}

/** A file that is checked: its schema, its data, and its values as they were written, `1.10` and not 1.1. */
interface Checked {
  schema: z.ZodType;
  data: unknown;
  written: (path: Path) => string | undefined;
}

/**
 * Checks a value against a schema and puts every issue into Finnish, with what to do about it.
 * @param schema the schema of the whole file
 * @param data the parsed file
 * @param written gives the letters that a value without quotes was written with
 */
export function explainIssues(
  schema: z.ZodType,
  data: unknown,
  written: Checked['written'] = () => undefined,
): Explanation[] {
  const { issues = [] } = schema.safeParse(data).error ?? {};
  const misspelt = new Set(issues.flatMap((issue) => meantFields(issue, schema)));
  return issues
    .filter(({ path }) => !misspelt.has(fieldName(path)))
    .flatMap((issue) => explainIssue(issue, { schema, data, written }));
}

/** The fields that misspelt ones stand for: they are not missing as well. */
function meantFields(issue: z.core.$ZodIssue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const meant = nearest(key, fieldsAt(schema, issue.path));
    return meant === undefined ? [] : [fieldName([...issue.path, meant])];
  });
}

function explainIssue(issue: z.core.$ZodIssue, checked: Checked): Explanation[] {
  const { schema, data } = checked;
  const path = issue.path;
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path);
    return issue.keys.map((key) => ({
      message: known.includes(key)
        ? `Kenttä \`${key}\` ei kuulu tähän tyyppiin (\`type\`). Poista kenttä tai vaihda tyyppi.`
        : `Tuntematon kenttä \`${key}\`.${didYouMean(key, known) || ` Sallitut kentät: ${known.join(', ')}.`}`,
      path: [...path, key],
      at: 'key' as const,
    }));
  }
  const value = valueAt(data, path);
  const reason = value === undefined ? explainMissing(schemasAt(schema, path)) : explain(issue, value, checked);
  return [{ message: `${fieldName(path)}${itemName(data, path)}: ${reason}.`, path, at: 'value' }];
}

/** The fields by which an author knows an item of a list. */
const ITEM_NAMES = [
  'id',
  'name',
  'term',
  'title',
  'label',
  'when',
  'text',
  'prompt',
  'left',
  'what',
  'ref',
  'provision',
  'family',
  'literal',
];
const LONGEST_NAME = 40;

/** What the item of a list that a path leads into holds, in brackets: counting the items of a long list is hard. */
function itemName(data: unknown, path: Path): string {
  const index = path.findLastIndex((part) => typeof part === 'number');
  if (index < 0) return '';
  const item = valueAt(data, path.slice(0, index + 1));
  const fields = typeof item === 'object' && item !== null ? (item as Record<string, unknown>) : {};
  const field = ITEM_NAMES.find((name) => typeof fields[name] === 'string' && path[index + 1] !== name);
  const name = typeof item === 'string' ? item : field === undefined ? '' : String(fields[field]);
  if (!name.trim()) return '';
  return ` (${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name})`;
}

function explainMissing(schemas: readonly z.ZodType[]): string {
  const empty = [null, []].find((value) => schemas.some((schema) => schema.safeParse(value).success));
  if (empty === undefined) return 'kenttä puuttuu. Lisää se';
  return `kenttä puuttuu. Lisää se; jos tietoa ei ole, arvoksi tulee ${JSON.stringify(empty)}`;
}

const TYPES: Partial<Record<string, string>> = {
  string: 'tekstiä',
  number: 'luku',
  int: 'kokonaisluku',
  boolean: 'true tai false',
  array: 'luettelo hakasulkeissa tai riveinä, jotka alkavat viivalla',
  object: 'kenttiä muodossa nimi: arvo',
};

function explain(issue: z.core.$ZodIssue, value: unknown, { schema, written }: Checked): string {
  const allowsNull = () => schemasAt(schema, issue.path).some((found) => found.safeParse(null).success);
  // Zod's own English messages start with a capital; those of our schemas do not.
  if (!/^[A-Z]/.test(issue.message)) {
    const isEmpty = typeof value === 'string' && value.trim() === '';
    return isEmpty && allowsNull() ? `${issue.message} tai jätä arvoksi null` : issue.message;
  }
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'object' && typeof value === 'string') return explainFields(value, issue.path, schema);
    return explainType(issue.expected, value, written(issue.path));
  }
  if (issue.code === 'invalid_union' && typeof value === 'string') {
    const fields = explainFields(value, issue.path, schema);
    if (fieldsAt(schema, issue.path).length > 0) return fields;
  }
  if (issue.code === 'invalid_value') {
    const wrong = typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : '';
    return `arvo ei kelpaa.${wrong} Sallitut arvot: ${issue.values.map((allowed) => `\`${String(allowed)}\``).join(', ')}`;
  }
  if (issue.code === 'too_small') return `${measured(value)} vähintään ${issue.minimum}`;
  if (issue.code === 'too_big') return `${measured(value)} enintään ${issue.maximum}`;
  return 'arvo ei ole sallitussa muodossa: vertaa sitä saman kansion muihin tiedostoihin';
}

function explainType(expected: string, value: unknown, written: string | undefined): string {
  const isBare = expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  return `${value === null ? 'arvo puuttuu: ' : ''}tässä pitää olla ${TYPES[expected] ?? expected}${isBare ? `: kirjoita "${written ?? value}" lainausmerkkeihin` : ''}`;
}

/** Where fields are wanted and a text was given, the text most often belongs to the first of them. */
function explainFields(value: string, path: Path, schema: z.ZodType): string {
  // The fields of a whole file are too many to name.
  const fields = (path.length === 0 ? [] : fieldsAt(schema, path)).filter(
    (field) => !schemasAt(schema, [...path, field]).some(isOptional),
  );
  const names = fields.map((field) => `\`${field}\``);
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} ja ${names.at(-1)}` : names.join('');
  const example = fields.includes('text')
    ? `. Kirjoita \`text: ${value}\` omalle rivilleen kentän alle, ja muut kentät sen alle`
    : '';
  return `tässä pitää olla kenttiä muodossa nimi: arvo${list ? `: ${list}` : ''}${example}`;
}

const isOptional = (schema: z.ZodType): boolean => schema.safeParse(undefined).success;

const measured = (value: unknown): string =>
  Array.isArray(value) ? 'luettelossa pitää kohtia olla' : 'luvun pitää olla';

const fieldName = (path: Path): string =>
  path.length === 0
    ? 'Tiedosto'
    : `\`${path
        .map((part) => (typeof part === 'number' ? `[${part + 1}]` : String(part)))
        .join('.')
        .replaceAll('.[', '[')}\``;

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part], data);

/** Names of the fields that the object at a path may have. */
const fieldsAt = (schema: z.ZodType, path: Path): string[] =>
  schemasAt(schema, path).flatMap((found) => (found instanceof z.ZodObject ? Object.keys(found.shape) : []));

/** The schemas that a value at a path may follow; several where a union allows them. */
function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  if (path.length === 0) return [schema, ...alternatives(schema).filter((option) => option !== schema)];
  const [head, ...rest] = path;
  return alternatives(schema).flatMap((plain) => {
    if (plain instanceof z.ZodArray) return schemasAt(plain.element as z.ZodType, rest);
    const field = plain instanceof z.ZodObject ? (plain.shape as Record<string, z.ZodType>)[String(head)] : undefined;
    return field ? schemasAt(field, rest) : [];
  });
}

/** A schema without the null or absence that it allows, or the options of a union. */
function alternatives(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return alternatives(schema.unwrap() as z.ZodType);
  }
  return schema instanceof z.ZodUnion
    ? schema.options.flatMap((option) => alternatives(option as z.ZodType))
    : [schema];
}
