import { z } from 'zod';
import { didYouMean } from '../nearest.ts';
import type { Path } from '../yaml-file.ts';

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
  const result = schema.safeParse(data);
  return result.success ? [] : result.error.issues.flatMap((issue) => explainIssue(issue, schema, data));
}

function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): Explanation[] {
  const path = issue.path;
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path);
    return issue.keys.map((key) => ({
      message: `Tuntematon kenttä \`${key}\`.${didYouMean(key, known) || ` Sallitut kentät: ${known.join(', ')}.`}`,
      path: [...path, key],
      at: 'key' as const,
    }));
  }
  const reason = valueAt(data, path) === undefined ? MISSING : explain(issue);
  return [{ message: `${fieldName(path)}: ${reason}.`, path, at: 'value' }];
}

const MISSING = 'kenttä puuttuu. Lisää se; arvoksi käy null tai [], jos tietoa ei ole ja ohje sen sallii';

const TYPES: Partial<Record<string, string>> = {
  string: 'tekstiä',
  number: 'luku',
  int: 'kokonaisluku',
  boolean: 'true tai false',
  array: 'luettelo, jonka rivit alkavat viivalla',
  object: 'kenttiä muodossa nimi: arvo',
};

function explain(issue: z.core.$ZodIssue): string {
  // Zod's own English messages start with a capital; those of our schemas do not.
  if (!/^[A-Z]/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return `tässä pitää olla ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') {
    const wrong = typeof issue.input === 'string' ? didYouMean(issue.input, issue.values.map(String)) : '';
    return `arvo ei kelpaa.${wrong} Sallitut arvot: ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
  }
  return 'arvo ei ole sallitussa muodossa';
}

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
function fieldsAt(schema: z.ZodType, path: Path): string[] {
  const plain = unwrap(schema);
  if (plain instanceof z.ZodUnion) {
    return plain.options.flatMap((option) => fieldsAt(option as z.ZodType, path));
  }
  const [head, ...rest] = path;
  if (plain instanceof z.ZodObject) {
    if (head === undefined) return Object.keys(plain.shape);
    const field = (plain.shape as Record<string, z.ZodType>)[String(head)];
    return field ? fieldsAt(field, rest) : [];
  }
  if (plain instanceof z.ZodArray && head !== undefined) return fieldsAt(plain.element as z.ZodType, rest);
  return [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}
