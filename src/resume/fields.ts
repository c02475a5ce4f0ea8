import type { Phrase, Prose } from '../text/inline.ts';
import type { Link } from '../text/links.ts';
import type { DateValue } from './dates.ts';
import type { Photo } from './photo.ts';

/** The names of a field and, if its value is a record or a list of records, the names of the inner fields. */
export interface Named {
  /** All names of the field, the schema's own first. */
  readonly keys: readonly string[];
  readonly fields?: Names;
  /** Whether the option `hide` names the field: it is not read. */
  readonly isHidden?: boolean;
}

/** Fields with their names, by the normalised name of each. */
export type Names = Readonly<Record<string, Named>>;

/** Returns the field that has `name` as its normalised name or as one of its other names. */
export function namedIn(names: Names, name: string): Named | undefined {
  return Object.entries(names).find(([own, { keys }]) => own === name || keys.includes(name))?.[1];
}

/** Whether any of the fields, or any field within them, is hidden. */
export function hasHidden(names: Names): boolean {
  return Object.values(names).some(
    ({ isHidden, fields = {} }) => isHidden === true || hasHidden(fields),
  );
}

declare const TYPE: unique symbol;

/** One field of a record. Its value may be missing, have the wrong type, or be under an older name. */
export type Field<T> = (SimpleField | PlaceField | ListField) & {
  /** The type of the value that is read. It exists for the type checker only and is never set. */
  readonly [TYPE]?: T;
};

interface SimpleField extends Named {
  /** How its value is read: a name in `VALUES` of `values.ts`. */
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

/** The kinds of values that are not records. */
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
  | 'doi'
  | 'photo'
  | 'flag';

/**
 * The kinds of fields that show the values of all of their names, joined by the `join` of `values.ts` or
 * `record.ts`. Fields of other kinds show only that of their first name.
 */
export const JOINED = [
  'prose',
  'proses',
  'phrases',
  'keywords',
  'texts',
  'records',
  'place',
] as const satisfies readonly Field<unknown>['kind'][];

/** The fields that a list of records sets if it is written short: `["Chess"]` or `{"English": "native"}`. */
export interface ShortForm {
  /** The field that holds a record's name. */
  readonly named: string;
  /** The field that holds the value if the list is an object from names to values. */
  readonly paired: string;
}

/** The fields of a record, by their normalised names. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The normalised record that `F` describes. */
export type Read<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** A text without emphasis or links; empty if there is none. */
export const text = (...keys: string[]): Field<string> => ({ kind: 'text', keys });

/** A text that may have several paragraphs, emphasis, links and lists. */
export const prose = (...keys: string[]): Field<Prose> => ({ kind: 'prose', keys });

/** A list of texts, each of which may have several paragraphs. A single text is a list of one. */
export const proses = (...keys: string[]): Field<readonly Prose[]> => ({ kind: 'proses', keys });

/** A list of texts that may have emphasis and links. A single text is a list of one. */
export const phrases = (...keys: string[]): Field<readonly Phrase[]> => ({ kind: 'phrases', keys });

/** A list of keywords. A single text is split at its commas, semicolons and line ends. */
export const keywords = (...keys: string[]): Field<readonly Phrase[]> => ({
  kind: 'keywords',
  keys,
});

/** A list of keywords without emphasis or links, otherwise like `keywords`. */
export const texts = (...keys: string[]): Field<readonly string[]> => ({ kind: 'texts', keys });

/** A date; `undefined` if there is none. */
export const date = (...keys: string[]): Field<DateValue | undefined> => ({ kind: 'date', keys });

/** An address that may become a link; `undefined` if there is none. */
export const link = (...keys: string[]): Field<Link | undefined> => ({ kind: 'link', keys });

/** A repository's address, or GitHub's short form `owner/name`; `undefined` if there is none. */
export const repository = (...keys: string[]): Field<Link | undefined> => ({
  kind: 'repository',
  keys,
});

/** An e-mail address; `undefined` if there is none. */
export const email = (...keys: string[]): Field<Link | undefined> => ({ kind: 'email', keys });

/** A telephone number; `undefined` if there is none. */
export const phone = (...keys: string[]): Field<Link | undefined> => ({ kind: 'phone', keys });

/** A publication's DOI, which becomes a link to it; `undefined` if there is none. */
export const doi = (...keys: string[]): Field<Link | undefined> => ({ kind: 'doi', keys });

/** A photo; `undefined` if there is none. */
export const photo = (...keys: string[]): Field<Photo | undefined> => ({ kind: 'photo', keys });

/** A boolean; `undefined` if it is not set. */
export const flag = (...keys: string[]): Field<boolean | undefined> => ({ kind: 'flag', keys });

/**
 * A list of records. An item may also be only its name. Instead of the list, a file may have a single
 * record, a single name, an object from names to records, or an object from names to values.
 *
 * @param named - the field that holds a record's name.
 * @param paired - the field that holds the value if the list is an object from names to values.
 */
export function records<F extends Fields>(
  fields: F,
  named: string & keyof F,
  paired: string & keyof F,
  ...keys: string[]
): Field<readonly Read<F>[]> {
  return { kind: 'records', keys, fields, shortForm: { named, paired } };
}
