import { readBasics } from './basics.ts';
import type { Read } from './fields.ts';
import { NAMES } from './names.generated.ts';
import { field, isRecord, type Source } from './read.ts';
import * as readers from './readers.generated.ts';
import type { Basics, Custom, Meta, SECTIONS } from './tables.ts';

/** A résumé as every later room may rely on: all fields present, all texts clean, all links safe. */
export interface Resume {
  readonly basics: Basics;
  /** The lists that JSON Resume knows. */
  readonly lists: Read<typeof SECTIONS>;
  /** The lists that JSON Resume does not know, by the name they have in the file. */
  readonly custom: ReadonlyMap<string, readonly Custom[]>;
  readonly meta: Meta;
}

/** What stands at the top of a résumé and is no list of entries. */
const NO_SECTIONS = new Set(['$schema', 'meta', 'summary', 'language', 'lang', 'locale']);
const KNOWN = new Set(Object.values(NAMES).flat());

/**
 * The only place that sees what a user's file really holds. Never throws, never changes `source`.
 *
 * @param language - BCP 47 tag of the translation to read where a text is given in several.
 * @param named - sections that the options name; the unknown ones among them are read as custom lists.
 */
export function normalize(source: Source, language: string, named: readonly string[]): Resume {
  const meta = field(source, 'meta');
  return {
    basics: readBasics(source, language),
    lists: readers.sections(source, language) ?? readers.NO_SECTIONS,
    custom: named.length === 0 ? NO_LISTS : customLists(source, language, named),
    meta: (isRecord(meta) && readers.meta(meta, language)) || readers.NO_META,
  };
}

const NO_LISTS: Resume['custom'] = new Map();

function customLists(source: Source, language: string, named: readonly string[]): Resume['custom'] {
  const lists = new Map<string, readonly Custom[]>();
  for (const name of named) {
    if (lists.has(name) || KNOWN.has(name) || NO_SECTIONS.has(name)) continue;
    lists.set(name, readers.customs.read(field(source, name), language));
  }
  return lists;
}
