import type { Link } from '../text/links.ts';
import type { Phrase, Prose } from '../text/prose.ts';
import type { DateValue } from './dates.ts';

/** What a field is called, and where its value is a record or a list of records, what theirs are. */
export interface Named {
  /** The names it goes by, the schema's own first. */
  readonly keys: readonly string[];
  readonly fields?: Names;
}

export type Names = Readonly<Record<string, Named>>;

/** The field among `names` that goes by a name, its own or another. */
export function namedIn(names: Names, name: string): Named | undefined {
  return Object.entries(names).find(([own, { keys }]) => own === name || keys.includes(name))?.[1];
}

declare const TYPE: unique symbol;

/** One field of a record, whose value may be missing, of another type, or under an older name. */
export interface Field<T> extends Named {
  /** How its value is read: the name of one of the values in `values.ts`. */
  readonly kind: string;
  /** For a list of records: what these are called, and their fields that have a role in short forms. */
  readonly list?: { readonly table: string; readonly named: string; readonly paired: string };
  /** What it is read as. */
  readonly [TYPE]?: T;
}

/** The fields of a record by their names in the normalised résumé. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The record that `F` is read as. */
export type Read<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** A text that more is done with than to show it, as to link or compare it; empty where there is none. */
export const text = (...keys: string[]): Field<string> => ({ kind: 'text', keys });

/** A text of one line, without emphasis or links. */
export const line = (...keys: string[]): Field<Phrase> => ({ kind: 'line', keys });

/** A text of possibly several paragraphs, with emphasis, links and lists. */
export const prose = (...keys: string[]): Field<Prose> => ({ kind: 'prose', keys });

/** A list of such texts. A single text is a list of one. */
export const proses = (...keys: string[]): Field<readonly Prose[]> => ({ kind: 'proses', keys });

/** A list of texts of one line. A single text is a list of one. */
export const phrases = (...keys: string[]): Field<readonly Phrase[]> => ({ kind: 'phrases', keys });

/** A list of keywords. A single text is taken apart at its commas, semicolons and line ends. */
export const keywords = (...keys: string[]): Field<readonly Phrase[]> => ({
  kind: 'keywords',
  keys,
});

/** The same, of texts without emphasis or links. */
export const lines = (...keys: string[]): Field<readonly Phrase[]> => ({ kind: 'lines', keys });

/** A date; `undefined` where nothing is written. */
export const date = (...keys: string[]): Field<DateValue | undefined> => ({ kind: 'date', keys });

/** An address that may be linked; `undefined` where nothing is written. */
export const link = (...keys: string[]): Field<Link | undefined> => ({ kind: 'link', keys });

/** A repository's address; GitHub's own short form `owner/name` is one. */
export const repository = (...keys: string[]): Field<Link | undefined> => ({
  kind: 'repository',
  keys,
});

/** Whether something goes on: `true`, `false`, or `undefined` where nothing is said. */
export const flag = (...keys: string[]): Field<boolean | undefined> => ({ kind: 'flag', keys });

/**
 * A list of records. In place of a record people write its name alone; in place of the list, one
 * record, one name, or an object from names to records or to a second field.
 *
 * @param table - what the records are called.
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
  return { kind: 'records', keys, fields, list: { table, named, paired } };
}
