import { type DateValue, toDate } from './dates.ts';
import { type Link, toLink } from './links.ts';
import {
  fields as entriesOf,
  field,
  flatten,
  isRecord,
  keysOf,
  ownValue,
  type Source,
} from './read.ts';
import { clean, localised, toText } from './text.ts';

/** What a field is called, and where its value is a record or a list of records, what theirs are. */
export interface Named {
  /** The names it goes by, the schema's own first. */
  readonly keys: readonly string[];
  readonly fields?: Names;
}

export type Names = Readonly<Record<string, Named>>;

/**
 * How one field of a record is read, whose value may be missing, of another type, or under an older
 * name.
 */
export interface Field<T> extends Named {
  /** What it is where nothing is written. */
  readonly empty: T;
  /** Reads a value that is there; `undefined` where nothing in it can be read. */
  readonly read: (value: unknown, language: string) => T | undefined;
}

/** The fields of a record by their names in the normalised résumé. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The record that `F` reads. */
export type Read<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** A text; empty where there is none. */
export function text(...keys: string[]): Field<string> {
  return { keys, empty: '', read: toText };
}

/** A date field; `undefined` where nothing is written. */
export function date(...keys: string[]): Field<DateValue | undefined> {
  return { keys, empty: undefined, read: toDate };
}

/** An address that may be linked; `undefined` where nothing is written. */
export function link(...keys: string[]): Field<Link | undefined> {
  const read = (value: unknown, language: string) => {
    const written = toText(isRecord(value) ? (field(value, 'url') ?? value) : value, language);
    return written === '' ? undefined : toLink(written);
  };
  return { keys, empty: undefined, read };
}

/** Whether something goes on: `true`, `false`, or `undefined` where nothing is said. */
export function flag(...keys: string[]): Field<boolean | undefined> {
  const read = (value: unknown) => (typeof value === 'boolean' ? value : undefined);
  return { keys, empty: undefined, read };
}

const NONE: readonly never[] = [];

/** A list of texts, each shown on its own. A single text is a list of one. */
export function texts(...keys: string[]): Field<readonly string[]> {
  return { keys, empty: NONE, read: toTexts };
}

/** A list of words. A single text is taken apart at its commas, semicolons and line ends. */
export function keywords(...keys: string[]): Field<readonly string[]> {
  const read = (value: unknown, language: string) =>
    isListOf(value)
      ? toTexts(value, language)
      : toText(value, language)
          .split(/[,;\n]/)
          .map(clean)
          .filter(Boolean);
  return { keys, empty: NONE, read };
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

/** Where a key's value goes: to which field, and how strong a name of it the key is; 0 is the strongest. */
interface Slot {
  readonly name: string;
  readonly rank: number;
  readonly read: Field<unknown>['read'];
}

/**
 * Reads a record of `fields`. Only what a record holds is looked at: most hold few of the fields.
 *
 * @returns a function that gives `undefined` where nothing in the record can be read.
 */
export function record<F extends Fields>(
  fields: F,
): (source: Source, language: string) => Read<F> | undefined {
  const empty = emptyRecord(fields);
  const slots = new Map<string, Slot>();
  for (const [name, { keys, read }] of Object.entries(fields)) {
    keys.forEach((key, rank) => {
      slots.set(key, { name, rank, read });
    });
  }

  return (source, language) => {
    const result: Record<string, unknown> = { ...empty };
    let ranks: Record<string, number> | undefined;
    let isEmpty = true;
    for (const key of keysOf(source)) {
      const slot = slots.get(key);
      if (slot === undefined) continue;
      const { name, rank, read } = slot;
      // What is there already may have come under a stronger name.
      if (rank > 0 && result[name] !== empty[name] && (ranks?.[name] ?? 0) < rank) continue;
      const value = ownValue(source, key);
      if (value === undefined || value === null || value === '') continue;
      const found = read(value, language);
      if (found === undefined || found === '' || (Array.isArray(found) && found.length === 0))
        continue;
      result[name] = found;
      isEmpty &&= typeof found === 'boolean';
      if (rank > 0) {
        ranks ??= {};
        ranks[name] = rank;
      }
    }
    return isEmpty ? undefined : (result as Read<F>);
  };
}

/** A record of `fields` in which nothing is written. */
export function emptyRecord<F extends Fields>(fields: F): Read<F> {
  const entries = Object.entries(fields).map(([name, { empty }]) => [name, empty]);
  return Object.fromEntries(entries) as Read<F>;
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
  const itemsOf = (value: unknown): readonly unknown[] => {
    if (Array.isArray(value)) return flatten(value);
    if (!isRecord(value) || keysOf(value).some((key) => known.has(key))) return [value];
    return entriesOf(value).map(fromMap);
  };

  const readList = (value: unknown, language: string): Read<F>[] => {
    const found: Read<F>[] = [];
    for (const item of itemsOf(value)) {
      const source = sourceOf(item);
      const result = source && read(source, language);
      if (result !== undefined) found.push(result);
    }
    return found;
  };
  return { keys, empty: NONE, read: readList, fields };
}
