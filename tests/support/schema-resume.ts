import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  definitions?: Record<string, Schema>;
}

/** One field of the official schema, and the value that the generated résumé gives it. */
export interface Leaf {
  readonly path: string;
  readonly value: string;
  readonly kind: 'text' | 'date' | 'uri' | 'email';
}

const path = createRequire(import.meta.url).resolve('@jsonresume/schema/schema.json');
export const officialSchema: Schema = JSON.parse(readFileSync(path, 'utf8'));

/** A résumé with two items in every list and a value of its own in every field of the schema. */
export function schemaResume(): { resume: Record<string, unknown>; leaves: Leaf[] } {
  const leaves: Leaf[] = [];
  const valueFor = (schema: Schema, path: string): unknown => {
    const type = {
      ...officialSchema.definitions?.[schema.$ref?.split('/').at(-1) ?? ''],
      ...schema,
    };
    if (type.properties !== undefined) {
      return Object.fromEntries(
        Object.entries(type.properties).map(([key, child]) => [
          key,
          valueFor(child, `${path}.${key}`),
        ]),
      );
    }
    if (type.items !== undefined) {
      const { items } = type;
      return [0, 1].map((i) => valueFor(items, `${path}.${i}`));
    }
    return leaf(schema, path);
  };
  const leaf = (schema: Schema, path: string): string => {
    const n = leaves.length;
    const letters = path
      .slice(1)
      .replace(/[^a-z]+/gi, ' ')
      .trim();
    const values = {
      date: `${1900 + n}-0${1 + (n % 9)}-1${n % 9}`,
      uri: `https://host${n}.example.com/page${n}`,
      email: `mail${n}@example.com`,
      text: `${letters} V${n}`,
    };
    const kind = schema.$ref?.endsWith('iso8601') ? 'date' : kindOf(schema.format);
    leaves.push({ path: path.slice(1), value: values[kind], kind });
    return values[kind];
  };
  return { resume: valueFor(officialSchema, '') as Record<string, unknown>, leaves };
}

function kindOf(format: string | undefined): 'uri' | 'email' | 'text' {
  return format === 'uri' || format === 'email' ? format : 'text';
}
