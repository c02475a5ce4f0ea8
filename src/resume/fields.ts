import type { Phrase, Prose } from '../text/inline.ts';
import type { Link } from '../text/links.ts';
import type { DateValue } from './dates.ts';
import type { Photo } from './photo.ts';

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
export type Field<T> = (SimpleField | PlaceField | ListField) & {
  /** The type that it is read as; never set, it is known to the type-checker alone. */
  readonly [TYPE]?: T;
};

interface SimpleField extends Named {
  /** How its value is read: by the value of this name in `values.ts`. */
  readonly kind: Kind;
}

interface PlaceField extends Named {
  readonly kind: 'place';
  readonly fields: Fields;
}

interface ListField extends Named {
  readonly kind: 'records';
  readonly fields: Fields;
  readonly shortForm: ShortForm;
}

/** The kinds of value that are not records themselves. */
export type Kind =
  | 'text'
  | 'prose'
  | 'proses'
  | 'phrases'
  | 'keywords'
  | 'texts'
  | 'date'
  | 'link'
  | 'repository'
  | 'email'
  | 'phone'
  | 'photo'
  | 'flag';

/** What a list of records gives where it is written short: `["Chess"]` or `{"English": "native"}`. */
export interface ShortForm {
  /** The field of a record's name. */
  readonly named: string;
  /** The field of the value, where the list is an object from names to values. */
  readonly paired: string;
}

/** The fields of a record by their names in the normalised résumé. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The record that `F` is read as. */
export type Read<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** A text without emphasis or links; empty where there is none. */
export const text = (...keys: string[]): Field<string> => ({ kind: 'text', keys });

/** A text of possibly several paragraphs, with emphasis, links and lists. */
export const prose = (...keys: string[]): Field<Prose> => ({ kind: 'prose', keys });

/** A list of texts, each of possibly several paragraphs. A single text is a list of one. */
export const proses = (...keys: string[]): Field<readonly Prose[]> => ({ kind: 'proses', keys });

/** A list of texts that may have emphasis and links. A single text is a list of one. */
export const phrases = (...keys: string[]): Field<readonly Phrase[]> => ({ kind: 'phrases', keys });

/** A list of keywords. A single text is split at its commas, semicolons and line ends. */
export const keywords = (...keys: string[]): Field<readonly Phrase[]> => ({
  kind: 'keywords',
  keys,
});

/** The same, of texts without emphasis or links. */
export const texts = (...keys: string[]): Field<readonly string[]> => ({ kind: 'texts', keys });

/** A date; `undefined` where nothing is written. */
export const date = (...keys: string[]): Field<DateValue | undefined> => ({ kind: 'date', keys });

/** An address that may be linked; `undefined` where nothing is written. */
export const link = (...keys: string[]): Field<Link | undefined> => ({ kind: 'link', keys });

/** A repository's address; GitHub's own short form `owner/name` is one. */
export const repository = (...keys: string[]): Field<Link | undefined> => ({
  kind: 'repository',
  keys,
});

/** An e-mail address; `undefined` where nothing is written. */
export const email = (...keys: string[]): Field<Link | undefined> => ({ kind: 'email', keys });

/** A telephone number; `undefined` where nothing is written. */
export const phone = (...keys: string[]): Field<Link | undefined> => ({ kind: 'phone', keys });

/** A photo; `undefined` where nothing is written. */
export const photo = (...keys: string[]): Field<Photo | undefined> => ({ kind: 'photo', keys });

/** Whether something goes on: `true`, `false`, or `undefined` where nothing is said. */
export const flag = (...keys: string[]): Field<boolean | undefined> => ({ kind: 'flag', keys });

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
  return { kind: 'records', keys, fields, shortForm: { named, paired } };
}
