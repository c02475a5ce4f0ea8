import { type DateValue, toDate } from './dates.ts';
import { type Link, toLink } from './links.ts';
import { fields as entriesOf, field, flatten, isRecord, type Source } from './read.ts';
import { clean, localised, toText } from './text.ts';

/**
 * Reads one field of a record whose value may be missing, of another type, or under an older name.
 * `keys` are the names it goes by, the schema's own first.
 */
export interface Field<T> {
  (source: Source, language: string): T;
  readonly keys: readonly string[];
  /** Where the value is a record or a list of records: their fields. */
  readonly fields?: Fields;
}

/** The fields of a record by their names in the normalised résumé. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The record that `F` reads. */
export type Read<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** A field that is the first of `keys` for which `read` finds something; else `empty`. */
function firstOf<T>(
  keys: readonly string[],
  empty: T,
  read: (value: unknown, language: string) => T | undefined,
): Field<T> {
  const first = (source: Source, language: string): T => {
    for (const key of keys) {
      const value = field(source, key);
      if (value === undefined || value === null || value === '') continue;
      const found = read(value, language);
      if (found !== undefined) return found;
    }
    return empty;
  };
  return Object.assign(first, { keys });
}

const orAbsent = (text: string): string | undefined => (text === '' ? undefined : text);

/** A text; empty where there is none. */
export function text(...keys: string[]): Field<string> {
  return firstOf(keys, '', (value, language) => orAbsent(toText(value, language)));
}

/** A date field; `undefined` where nothing is written. */
export function date(...keys: string[]): Field<DateValue | undefined> {
  return firstOf<DateValue | undefined>(keys, undefined, toDate);
}

/** An address that may be linked; `undefined` where nothing is written. */
export function link(...keys: string[]): Field<Link | undefined> {
  return firstOf<Link | undefined>(keys, undefined, (value, language) => {
    const written = toText(isRecord(value) ? (field(value, 'url') ?? value) : value, language);
    return written === '' ? undefined : toLink(written);
  });
}

/** Whether something goes on: `true`, `false`, or `undefined` where nothing is said. */
export function flag(...keys: string[]): Field<boolean | undefined> {
  return firstOf<boolean | undefined>(keys, undefined, (value) =>
    typeof value === 'boolean' ? value : undefined,
  );
}

/** A list of texts, each shown on its own. A single text is a list of one. */
export function texts(...keys: string[]): Field<readonly string[]> {
  return firstOf<readonly string[]>(keys, [], (value, language) => {
    const written = toTexts(value, language);
    return written.length === 0 ? undefined : written;
  });
}

/** A list of words. A single text is taken apart at its commas, semicolons and line ends. */
export function keywords(...keys: string[]): Field<readonly string[]> {
  return firstOf<readonly string[]>(keys, [], (value, language) => {
    const written = isListOf(value)
      ? toTexts(value, language)
      : toText(value, language)
          .split(/[,;\n]/)
          .map(clean)
          .filter(Boolean);
    return written.length === 0 ? undefined : written;
  });
}

function toTexts(value: unknown, language: string): string[] {
  if (!isListOf(value) || localised(value, language) !== undefined) {
    const text = toText(value, language);
    return text === '' ? [] : [text];
  }
  const items = Array.isArray(value) ? flatten(value) : entriesOf(value as Source).map((e) => e[1]);
  const written: string[] = [];
  for (const item of items) {
    const text = toText(withoutTags(item), language);
    if (text !== '') written.push(text);
  }
  return written;
}

/** A highlight may be an object only to say in `tags` which variants it belongs to. */
function withoutTags(item: unknown): unknown {
  if (!isRecord(item) || !Array.isArray(field(item, 'tags'))) return item;
  return Object.fromEntries(entriesOf(item).filter(([key]) => key !== 'tags'));
}

/** An array, or an object whose keys are the indices of one. */
function isListOf(value: unknown): boolean {
  if (Array.isArray(value)) return true;
  return isRecord(value) && entriesOf(value).every(([key]) => /^\d+$/.test(key));
}

/** Reads a record of `fields`. */
export function record<F extends Fields>(fields: F): (source: Source, language: string) => Read<F> {
  const readers = Object.entries(fields);
  return (source, language) => {
    const result: Record<string, unknown> = {};
    for (const [name, read] of readers) result[name] = read(source, language);
    return result as Read<F>;
  };
}

/**
 * A list of records. In place of a record people write its name alone; in place of the list, one
 * record, one name, or an object from names to records or to a second field.
 *
 * @param named - the field that holds a record's name.
 * @param paired - the field that holds the value where the list is an object from names to values.
 */
export function records<F extends Fields>(
  fields: F,
  named: string & keyof F,
  paired: string & keyof F,
  ...keys: string[]
): Field<readonly Read<F>[]> {
  const read = record(fields);
  const known = new Set(Object.values(fields).flatMap((each) => each.keys));
  const name = fields[named]?.keys[0] ?? named;
  const pair = fields[paired]?.keys[0] ?? paired;

  const sourceOf = (value: unknown): Source | undefined => {
    if (isRecord(value) && !(value instanceof Date)) return value;
    return value === undefined || value === null || value === '' ? undefined : { [name]: value };
  };
  const fromMap = ([key, value]: [string, unknown]): Source | undefined => {
    if (/^\d+$/.test(key)) return sourceOf(value);
    if (!isRecord(value)) return { [name]: key, [pair]: value };
    return { [name]: key, ...Object.fromEntries(entriesOf(value)) };
  };
  const toSources = (value: unknown): (Source | undefined)[] => {
    if (Array.isArray(value)) return flatten(value).map(sourceOf);
    if (!isRecord(value)) return [sourceOf(value)];
    const entries = entriesOf(value);
    return entries.some(([key]) => known.has(key)) ? [value] : entries.map(fromMap);
  };

  const list = firstOf<readonly Read<F>[]>(keys, [], (value, language) => {
    const found: Read<F>[] = [];
    for (const source of toSources(value)) {
      if (source === undefined) continue;
      const result = read(source, language);
      if (hasContent(result)) found.push(result);
    }
    return found.length === 0 ? undefined : found;
  });
  return Object.assign(list, { fields });
}

/** Whether anything in a record that was read is there to show. */
function hasContent(value: unknown): boolean {
  if (value === undefined || value === '' || typeof value === 'boolean') return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || value === null || Object.values(value).some(hasContent);
}
