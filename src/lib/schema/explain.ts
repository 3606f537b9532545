import { z } from 'zod';
import { didYouMean, nearest } from '../content/nearest.ts';
import type { Path } from '../content/yaml-file.ts';

/** A schema issue in words for an author, with the place to point at. */
export interface Explanation {
  message: string;
  path: Path;
  at: 'key' | 'value';
}

/**
 * Checks a value against a schema and puts every issue into Finnish, with what to do about it.
 * @param schema the schema of the whole file
 * @param data the parsed file
 */
export function explainIssues(schema: z.ZodType, data: unknown): Explanation[] {
  const { issues = [] } = schema.safeParse(data).error ?? {};
  const misspelt = new Set(issues.flatMap((issue) => meantFields(issue, schema)));
  return issues
    .filter(({ path }) => !misspelt.has(fieldName(path)))
    .flatMap((issue) => explainIssue(issue, schema, data));
}

/** The fields that misspelt ones stand for: they are not missing as well. */
function meantFields(issue: z.core.$ZodIssue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const meant = nearest(key, fieldsAt(schema, issue.path));
    return meant === undefined ? [] : [fieldName([...issue.path, meant])];
  });
}

function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): Explanation[] {
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
  const reason = value === undefined ? explainMissing(schemasAt(schema, path)) : explain(issue, value);
  return [{ message: `${fieldName(path)}: ${reason}.`, path, at: 'value' }];
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

function explain(issue: z.core.$ZodIssue, value: unknown): string {
  // Zod's own English messages start with a capital; those of our schemas do not.
  if (!/^[A-Z]/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return explainType(issue.expected, value);
  if (issue.code === 'invalid_value') {
    const wrong = typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : '';
    return `arvo ei kelpaa.${wrong} Sallitut arvot: ${issue.values.map((allowed) => `\`${String(allowed)}\``).join(', ')}`;
  }
  if (issue.code === 'too_small') return `${measured(value)} vähintään ${issue.minimum}`;
  if (issue.code === 'too_big') return `${measured(value)} enintään ${issue.maximum}`;
  return 'arvo ei ole sallitussa muodossa: vertaa sitä saman kansion muihin tiedostoihin';
}

function explainType(expected: string, value: unknown): string {
  const isBare = expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  return `${value === null ? 'arvo puuttuu: ' : ''}tässä pitää olla ${TYPES[expected] ?? expected}${isBare ? `: kirjoita "${value}" lainausmerkkeihin` : ''}`;
}

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
