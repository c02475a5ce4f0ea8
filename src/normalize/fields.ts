import { clean } from '../text/clean.ts';
import { type Link, toLink } from '../text/links.ts';
import { toPhrase, toProse } from '../text/markdown.ts';
import type { Phrase, Prose } from '../text/prose.ts';
import { NO_WORDS } from '../text/words.ts';
import { type DateValue, toDate } from './dates.ts';
import { field, flatten, isRecord, type Source } from './read.ts';
import { readerOf } from './readers.generated.ts';
import { localised, toText } from './text.ts';

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
  /** Reads a value that is there; `empty` where nothing in it can be read. */
  readonly read: (value: unknown, language: string) => T;
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

/** A text of possibly several paragraphs, with emphasis, links and lists; without words where there is none. */
export function prose(...keys: string[]): Field<Prose> {
  const read = (value: unknown, language: string) =>
    toProse(typeof value === 'string' ? value : toText(value, language));
  return { keys, empty: NO_WORDS, read };
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

/** A list of texts of a line or more, each shown on its own. A single text is a list of one. */
export function proses(...keys: string[]): Field<readonly Prose[]> {
  return { keys, empty: NONE, read: (value, language) => toList(value, language, toProse) };
}

/** A list of texts of one line. A single text is a list of one. */
export function phrases(...keys: string[]): Field<readonly Phrase[]> {
  return { keys, empty: NONE, read: (value, language) => toList(value, language, toPhrase) };
}

/** A list of keywords. A single text is taken apart at its commas, semicolons and line ends. */
export function keywords(...keys: string[]): Field<readonly Phrase[]> {
  return { keys, empty: NONE, read: (value, language) => toWordList(value, language, toPhrase) };
}

/** The same, of texts without emphasis or links. */
export function plainKeywords(...keys: string[]): Field<readonly string[]> {
  return { keys, empty: NONE, read: (value, language) => toWordList(value, language, clean) };
}

/** How an item of a list is read; empty where there is nothing. */
type ReadItem<T> = (written: string) => T;

function toWordList<T extends string | Phrase>(
  value: unknown,
  language: string,
  read: ReadItem<T>,
): readonly T[] {
  if (isListOf(value)) return toList(value, language, read);
  const words = toText(value, language).split(/[,;\n]/);
  return present(words.map(read));
}

function toList<T extends string | Prose | Phrase>(
  value: unknown,
  language: string,
  read: ReadItem<T>,
): readonly T[] {
  if (!isListOf(value) || localised(value, language) !== undefined) {
    return present([read(toText(value, language))]);
  }
  const items = Array.isArray(value) ? flatten(value) : Object.values(value as Source);
  const list = items.map((item) =>
    read(typeof item === 'string' ? item : toText(withoutTags(item), language)),
  );
  return present(list);
}

/** The items that are not empty. */
function present<T extends string | Prose | Phrase>(items: readonly T[]): readonly T[] {
  const there = items.every(isThere) ? items : items.filter(isThere);
  return there.length === 0 ? NONE : there;
}

const isThere = (item: string | Prose | Phrase) => item.length > 0;

/** A highlight may be an object only to say in `tags` which variants it belongs to. */
function withoutTags(item: unknown): unknown {
  if (!isRecord(item) || !Array.isArray(field(item, 'tags'))) return item;
  return Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'tags'));
}

/** An array, or an object whose keys are the indices of one. */
function isListOf(value: unknown): boolean {
  if (Array.isArray(value)) return true;
  return isRecord(value) && Object.keys(value).every((key) => /^\d+$/.test(key));
}

/**
 * Reads a record of `fields`.
 *
 * @param name - of the table of fields, by which the build knows it.
 * @returns a function that gives `undefined` where nothing in the record can be read.
 */
export function record<F extends Fields>(
  name: string,
  fields: F,
): (source: Source, language: string) => Read<F> | undefined {
  return readerOf(name, fields) as (source: Source, language: string) => Read<F> | undefined;
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
 * @param table - the name of the table `fields`.
 * @param named - the field that holds a record's name.
 * @param paired - the field that holds the value where the list is an object from names to values.
 */
export function records<F extends Fields>(
  table: string,
  fields: F,
  named: string & keyof F,
  paired: string & keyof F,
  ...keys: string[]
): Field<readonly Read<F>[]> {
  const read = record(table, fields);
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
    return { [name]: key, ...value };
  };
  const itemsOf = (value: unknown): readonly unknown[] => {
    if (Array.isArray(value)) return flatten(value);
    if (!isRecord(value) || Object.keys(value).some((key) => known.has(key))) return [value];
    return Object.entries(value).map(fromMap);
  };

  const readList = (value: unknown, language: string): readonly Read<F>[] => {
    const found = itemsOf(value).map((item) => {
      const source = sourceOf(item);
      return source && read(source, language);
    });
    const there = found.includes(undefined) ? found.filter(Boolean) : found;
    return there.length === 0 ? NONE : (there as Read<F>[]);
  };
  return { keys, empty: NONE, read: readList, fields };
}
