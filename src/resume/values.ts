import type { Language } from '../locales/languages.ts';
import { clean } from '../text/clean.ts';
import {
  type Block,
  joinProse,
  type Phrase,
  type Prose,
  plainPhrase,
  plainProse,
} from '../text/inline.ts';
import { type Link, mailHref, SHORT_REPOSITORY, telHref, toLink } from '../text/links.ts';
import { decodeReferences, toPhrase, toProse } from '../text/markdown.ts';
import { toDate } from './dates.ts';
import type { Kind } from './fields.ts';
import { isOneItem, itemText } from './items.ts';
import { toPhoto } from './photo.ts';
import { field, flatten, isRecord, type Source } from './source.ts';
import { localised, toText } from './text.ts';

/** How values of one kind are read. The functions in `fields.ts` explain the kinds. */
export interface Value<T> {
  /** The result if there is no value. */
  readonly empty: T;
  /** Reads a value that stands under `key`; returns `empty` if nothing in it can be read. */
  read(value: unknown, language: Language, key?: string): T;
  /** Combines the values of two names of one field. Without it, only the stronger name counts. */
  join?(stronger: T, weaker: T): T;
}

const NONE: readonly never[] = [];

/** Returns a function that joins two lists and leaves out items that both have. */
export const withoutRepeats =
  <T>(plain: (item: T) => string) =>
  (stronger: readonly T[], weaker: readonly T[]): readonly T[] => {
    const seen = new Set(stronger.map(plain));
    return [...stronger, ...weaker.filter((item) => !seen.has(plain(item)))];
  };

function toPlainText(value: unknown, language: Language): string {
  return decodeReferences(toText(value, language));
}

const prose: Value<Prose> = {
  empty: '',
  read(value, language) {
    if (!Array.isArray(value)) {
      return toProse(isRecord(value) ? itemText(value, language) : toText(value, language));
    }
    // JSON has no multi-line strings, so people write a list of paragraphs.
    const paragraphs = flatten(value).map((item) => itemText(item, language));
    return toProse(paragraphs.filter(Boolean).join('\n\n'));
  },
  join: (stronger, weaker) =>
    plainProse(stronger) === plainProse(weaker) ? stronger : joinProse(stronger, weaker),
};

/** Reads a link, written as an address or as a record with a `url`. */
function toWrittenLink(value: unknown, language: Language): Link | undefined {
  const written = toText(isRecord(value) ? (field(value, 'url') ?? value) : value, language);
  return written === '' ? undefined : toLink(written);
}

function toRepository(value: unknown, language: Language): Link | undefined {
  const found = toWrittenLink(value, language);
  const isShort = found !== undefined && SHORT_REPOSITORY.test(found.text);
  return isShort && found.href === undefined ? toLink(`https://github.com/${found.text}`) : found;
}

/** A kind whose value is made from its text, and is `undefined` if the text is empty. */
const ofText = <T>(make: (text: string) => T): Value<T | undefined> => ({
  empty: undefined,
  read(value, language) {
    const text = toPlainText(value, language);
    return text === '' ? undefined : make(text);
  },
});

const PHRASES: Value<readonly Phrase[]> = {
  empty: NONE,
  read: (value, language) => toList(value, language, toPhrase),
  join: withoutRepeats((phrase) => plainPhrase(phrase).toLowerCase()),
};

/**
 * How values of each kind are read. Places and lists of records depend on their fields, so `record.ts`
 * reads them.
 */
export const VALUES = {
  text: {
    empty: '',
    read: (value, language) =>
      // An object in place of a text keeps its keys.
      typeof value === 'object' && value !== null && !(value instanceof Date)
        ? decodeReferences(itemText(value, language))
        : toPlainText(value, language),
  },
  prose,
  proses: {
    empty: NONE,
    read: (value, language) => separateItems(toList(value, language, toProse)),
    join: withoutRepeats(plainProse),
  } satisfies Value<readonly Prose[]>,
  phrases: PHRASES,
  keywords: {
    ...PHRASES,
    read: (value, language) => toList(separated(value, language), language, toPhrase),
  },
  texts: {
    empty: NONE,
    read: (value, language) =>
      toList(separated(value, language), language, (text) => decodeReferences(clean(text))),
    join: withoutRepeats((text) => text.toLowerCase()),
  } satisfies Value<readonly string[]>,
  date: { empty: undefined, read: toDate },
  link: { empty: undefined, read: toWrittenLink },
  repository: { empty: undefined, read: toRepository },
  email: ofText((text): Link => ({ text, href: mailHref(text) })),
  phone: ofText((text): Link => ({ text, href: telHref(text) })),
  doi: ofText(toDoi),
  photo: ofText(toPhoto),
  flag: {
    empty: undefined,
    read: (value) => (typeof value === 'boolean' ? value : undefined),
  },
} satisfies Record<Exclude<Kind, 'place' | 'records'>, Value<unknown>>;

/** Reads an identifier of a publication (https://www.doi.org), with or without the address of its resolver. */
function toDoi(text: string): Link {
  const name = text.replace(/^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)/i, '');
  return /^10\.\d{4,9}\/\S+$/.test(name) ? toLink(`https://doi.org/${name}`) : toLink(text);
}

/** Splits a single text into its keywords. */
function separated(value: unknown, language: Language): unknown {
  if (isRecord(value) && localised(value, language) === undefined) return value;
  return Array.isArray(value) ? value : toText(value, language).split(/[,;\n]/);
}

/** Reads the items of a list and leaves out empty ones. */
function toList<T extends Prose | Phrase>(
  value: unknown,
  language: Language,
  read: (written: string) => T,
): readonly T[] {
  const found: T[] = [];
  for (const item of itemsOf(value, language)) {
    const each = read(typeof item === 'string' ? item : itemText(item, language));
    if (each.length > 0) found.push(each);
  }
  return found;
}

/** Returns the items of a list: an array, an object from indices to items or from names to values, or one item. */
function itemsOf(value: unknown, language: Language): readonly unknown[] {
  if (Array.isArray(value)) return flatten(value);
  if (!isRecord(value) || localised(value, language) !== undefined) return [value];
  if (isListOf(value)) return Object.values(value);
  if (isOneItem(value)) return [value];
  return Object.entries(value).map(([name, each]): Source => ({ [name]: each }));
}

/** Whether an object is a list, because its keys count from 0 or 1. Years are names. */
function isListOf(value: Source): boolean {
  const keys = Object.keys(value);
  const start = Number(keys[0]);
  return start <= 1 && keys.every((key, i) => key === String(start + i));
}

/**
 * Replaces items that are bulleted lists by the items of these lists, because people write highlights
 * with bullets of their own.
 */
function separateItems(written: readonly Prose[]): readonly Prose[] {
  const isSeparate = written.every((prose) => bulletsIn(prose) === undefined);
  return isSeparate ? written : written.flatMap((prose) => bulletsIn(prose) ?? [prose]);
}

/** Returns the items of a bulleted list; `undefined` if the prose has anything else. */
function bulletsIn(prose: Prose): readonly Prose[] | undefined {
  const [block, ...others]: readonly (Block | string)[] =
    typeof prose === 'string' ? [prose] : prose;
  const isBullets = typeof block === 'object' && block.kind === 'list' && block.start === undefined;
  return isBullets && others.length === 0 ? block.items : undefined;
}
