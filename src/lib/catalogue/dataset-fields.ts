import type { z } from 'zod';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** A field of the dataset, as its schema has it. */
export interface DatasetField {
  /** Names from the outside in, with [] after a list: `tools[].status.value`. */
  path: string;
  /** "text", "number", "true/false", "list", "object", "fact", "source", or the allowed values. */
  type: string;
  /** Values it takes, where they are a fixed set. */
  values: readonly string[];
  required: boolean;
  nullable: boolean;
}

/** All fields of an object by their paths, in the order of the schema. A fact and a source are told of once, as types. */
export const fieldsOf = (schema: JsonSchema): DatasetField[] => walk(schema, '').map(({ field }) => field);

/** Gives the fields of a schema their descriptions. */
export function describeFields(schema: JsonSchema, textOf: (path: string) => string | undefined): void {
  for (const { field, schema: own } of walk(schema, '')) {
    const description = textOf(field.path);
    if (description) own.description = description;
  }
}

function walk(schema: JsonSchema, prefix: string): { field: DatasetField; schema: JsonSchema }[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([name, value]) => {
    const { inner, nullable } = withoutNull(value as JsonSchema);
    const isList = inner.type === 'array';
    const item = isList ? withoutNull(inner.items as JsonSchema).inner : inner;
    const path = `${prefix}${name}${isList ? '[]' : ''}`;
    const type = typeOf(name, item);
    const values = (item.enum ?? []).map(String);
    return [
      { field: { path, type, values, required: required.includes(name), nullable }, schema: value as JsonSchema },
      ...(type === 'object' ? walk(item, `${path}.`) : []),
    ];
  });
}

/** A field in one line: what those who read the data may rely on. */
export const fieldLine = ({ path, type, values, required, nullable }: DatasetField): string =>
  [path, values.length > 0 ? values.join('|') : type, nullable && 'null', !required && 'optional']
    .filter(Boolean)
    .join(' ');

function withoutNull(schema: JsonSchema): { inner: JsonSchema; nullable: boolean } {
  const { anyOf, type } = schema as JsonSchema & { type?: string | string[] };
  if (Array.isArray(type)) {
    const [plain = 'string'] = type.filter((name) => name !== 'null');
    return { inner: { ...schema, type: plain } as JsonSchema, nullable: type.includes('null') };
  }
  const others = anyOf?.filter((option) => option.type !== 'null');
  const [only] = others ?? [];
  return anyOf && others?.length === 1 && only
    ? { inner: withoutNull(only).inner, nullable: anyOf.length > 1 }
    : { inner: schema, nullable: false };
}

const TYPES: Record<string, string> = { integer: 'number', number: 'number', boolean: 'true/false', object: 'object' };

function typeOf(name: string, { type, properties }: JsonSchema): string {
  if (name === 'source') return 'source';
  if (Object.keys(properties ?? {}).join() === 'text,source') return 'fact';
  return TYPES[String(type)] ?? 'text';
}
