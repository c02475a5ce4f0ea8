import { clean } from '../text/clean.ts';
import { type Link, SHORT_REPOSITORY, toLink } from '../text/links.ts';
import { toPhrase, toProse, withoutReferences } from '../text/markdown.ts';
import { blocksOf, type Phrase, type Prose, plainPhrase, plainProse } from '../text/prose.ts';
import { NO_WORDS, wordsIn } from '../text/words.ts';
import { type DateValue, toDate } from './dates.ts';
import { field, flatten, isRecord, type Source } from './read.ts';
import { localised, toText } from './text.ts';

/** How the value of a field of one kind is read; the kinds are explained in `fields.ts`. */
export interface Value<T> {
  /** What it is where nothing is written. */
  readonly empty: T;
  /** Reads a value that is there; `empty` where nothing in it can be read. */
  readonly read: (value: unknown, language: string) => T;
  /** What a field says under two names. Where it is not given, what the stronger name says is all. */
  join?(stronger: T, weaker: T): T;
}

/** What reads a record; `undefined` where nothing in it can be read. */
export type ReadRecord<R> = (source: Source, language: string) => R | undefined;

const NONE: readonly never[] = [];

/** Joins two lists, without what both say. */
const withoutRepeats =
  <T>(plain: (item: T) => string) =>
  (stronger: readonly T[], weaker: readonly T[]): readonly T[] => {
    const said = new Set(stronger.map(plain));
    return [...stronger, ...weaker.filter((item) => !said.has(plain(item)))];
  };

export const text: Value<string> = {
  empty: '',
  read: (value, language) => withoutReferences(toText(value, language)),
};

export const line: Value<Phrase> = { empty: NO_WORDS, read: toLine };

function toLine(value: unknown, language: string): Phrase {
  const words = typeof value === 'string' ? wordsIn(value) : undefined;
  return words ?? inOneLine(toText(value, language));
}

function inOneLine(written: string): Phrase {
  const text = withoutReferences(written);
  return wordsIn(text) ?? [text];
}

export const prose: Value<Prose> = {
  empty: NO_WORDS,
  read(value, language) {
    if (typeof value === 'string') return toProse(value);
    if (!Array.isArray(value)) return toProse(toText(value, language));
    // JSON has no texts of several lines, so people write a list of paragraphs.
    const paragraphs = flatten(value).map((item) => toText(item, language));
    return toProse(paragraphs.filter(Boolean).join('\n\n'));
  },
  join(stronger, weaker) {
    const isSaid = weaker.length === 0 || plainProse(stronger) === plainProse(weaker);
    return isSaid ? stronger : [...blocksOf(stronger), ...blocksOf(weaker)];
  },
};

export const date: Value<DateValue | undefined> = { empty: undefined, read: toDate };

export const link: Value<Link | undefined> = { empty: undefined, read: toWrittenLink };

function toWrittenLink(value: unknown, language: string): Link | undefined {
  const written = toText(isRecord(value) ? (field(value, 'url') ?? value) : value, language);
  return written === '' ? undefined : toLink(written);
}

export const repository: Value<Link | undefined> = {
  empty: undefined,
  read(value, language) {
    const found = toWrittenLink(value, language);
    const isShort = found !== undefined && SHORT_REPOSITORY.test(found.text);
    return isShort && found.href === undefined ? toLink(`https://github.com/${found.text}`) : found;
  },
};

export const flag: Value<boolean | undefined> = {
  empty: undefined,
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};

export const proses: Value<readonly Prose[]> = {
  empty: NONE,
  read: (value, language) => toList(value, language, toProse),
  join: withoutRepeats(plainProse),
};

export const phrases: Value<readonly Phrase[]> = {
  empty: NONE,
  read: (value, language) => toList(value, language, toPhrase),
  join: withoutRepeats(plainPhrase),
};

export const keywords: Value<readonly Phrase[]> = {
  empty: NONE,
  read: (value, language) => toWordList(value, language, toPhrase),
  join: withoutRepeats(plainPhrase),
};

export const lines: Value<readonly Phrase[]> = {
  empty: NONE,
  read: (value, language) =>
    toWordList(value, language, (written) => wordsIn(written) ?? inOneLine(clean(written))),
  join: withoutRepeats(plainPhrase),
};

/** How an item of a list is read; empty where there is nothing. */
type ReadItem<T> = (written: string) => T;

function toWordList<T extends string | Phrase>(
  value: unknown,
  language: string,
  read: ReadItem<T>,
): readonly T[] {
  if (isListOf(value)) return toList(value, language, read);
  return readEach(toText(value, language).split(/[,;\n]/), language, read);
}

function toList<T extends string | Prose | Phrase>(
  value: unknown,
  language: string,
  read: ReadItem<T>,
): readonly T[] {
  if (Array.isArray(value)) return readEach(flatten(value), language, read);
  if (!isListOf(value) || localised(value, language) !== undefined) {
    return readEach([toText(value, language)], language, read);
  }
  return readEach(Object.values(value as Source), language, read);
}

/** The items that are not empty. */
function readEach<T extends string | Prose | Phrase>(
  items: readonly unknown[],
  language: string,
  read: ReadItem<T>,
): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    const each = read(typeof item === 'string' ? item : toText(withoutTags(item), language));
    if (each.length > 0) found.push(each);
  }
  return found.length === 0 ? NONE : found;
}

/** A highlight may be an object only to say in `tags` which variants it belongs to. */
function withoutTags(item: unknown): unknown {
  if (!isRecord(item) || !isTags(field(item, 'tags'))) return item;
  return Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'tags'));
}

const isTags = (value: unknown) => Array.isArray(value) || typeof value === 'string';

/** An array, or an object whose keys are the indices of one. */
function isListOf(value: unknown): boolean {
  if (Array.isArray(value)) return true;
  return isRecord(value) && Object.keys(value).every((key) => /^\d+$/.test(key));
}

/** A place, written as a record or as a text, which then is its `name`. */
export function placeOf<P>(read: ReadRecord<P>, empty: P): Value<P> {
  return {
    empty,
    read(value, language) {
      if (isRecord(value) && localised(value, language) === undefined) {
        const place = read(value, language);
        if (place !== undefined) return place;
      }
      const name = toLine(value, language);
      return name.length === 0 ? empty : { ...empty, name };
    },
  };
}

/** Whether a value may be what somebody says, and not a program's own mark. */
const isSaid = (value: unknown) => typeof value === 'string' || typeof value === 'object';

/**
 * A list of records.
 *
 * @param known - all keys that a record may have, between spaces.
 * @param named - the key of a record's name.
 * @param paired - the key of the value where the list is an object from names to values.
 */
export function listOf<R>(
  read: ReadRecord<R>,
  known: string,
  named: string,
  paired: string,
): Value<readonly R[]> {
  let keys: ReadonlySet<string> | undefined;
  // Most lists are arrays of records, for which nobody asks.
  const isKnown = (key: string) => {
    keys ??= new Set(known.split(' '));
    return keys.has(key);
  };
  const sourceOf = (value: unknown): Source | undefined => {
    if (isRecord(value) && !(value instanceof Date)) return value;
    return value === undefined || value === null || value === '' ? undefined : { [named]: value };
  };
  const fromMap = ([key, value]: [string, unknown]): Source | undefined => {
    if (/^\d+$/.test(key)) return sourceOf(value);
    return isRecord(value) ? { [named]: key, ...value } : { [named]: key, [paired]: value };
  };
  // Names and values in place of a record: `{"English": "native"}`.
  const readPairs = (source: Source, language: string): R[] => {
    const pairs = Object.entries(source);
    if (pairs.some(([key, value]) => isKnown(key) || !isSaid(value))) return [];
    return pairs.flatMap((pair) => read(fromMap(pair) ?? {}, language) ?? []);
  };
  const itemsOf = (value: unknown): readonly unknown[] => {
    if (Array.isArray(value)) return flatten(value);
    if (!isRecord(value) || Object.keys(value).some(isKnown)) return [value];
    return Object.entries(value).map(fromMap);
  };
  return {
    empty: NONE,
    read(value, language) {
      const found: R[] = [];
      for (const item of itemsOf(value)) {
        const source = sourceOf(item);
        const record = source && read(source, language);
        if (record !== undefined) found.push(record);
        else if (source !== undefined)
          for (const pair of readPairs(source, language)) found.push(pair);
      }
      return found.length === 0 ? NONE : found;
    },
    join: withoutRepeats((record: R) => JSON.stringify(record)),
  };
}
