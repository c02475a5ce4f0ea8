import { BASICS_FIELDS, BASICS_KEYS, type Basics, readBasics } from './basics.ts';
import { emptyRecord, type Fields, type Named, type Read, record, text } from './fields.ts';
import { field, isRecord, type Source } from './read.ts';
import { CUSTOM_LIST, type Custom, SECTIONS } from './sections.ts';

/** Every part of a résumé that is shown: the names it goes by, and the fields in it. */
export const RESUME: Readonly<Record<'basics' | ListName, Named>> = {
  basics: { keys: BASICS_KEYS, fields: BASICS_FIELDS },
  ...SECTIONS,
};

/** A section that JSON Resume knows as a list. */
export type ListName = keyof typeof SECTIONS;

/** A résumé as every later room may rely on: all fields present, all texts clean, all links safe. */
export interface Resume extends Read<typeof SECTIONS> {
  readonly basics: Basics;
  /** The lists that JSON Resume does not know, by the name they have in the file. */
  readonly custom: ReadonlyMap<string, readonly Custom[]>;
  readonly meta: Meta;
}

export type Meta = Read<typeof META>;

const META = {
  canonical: text('canonical'),
  version: text('version'),
  lastModified: text('lastModified'),
} satisfies Fields;
const readMeta = record('meta', META);
const readSections = record('sections', SECTIONS);
const [NO_META, NO_SECTION] = [emptyRecord(META), emptyRecord(SECTIONS)];

/** What stands at the top of a résumé and is no list of entries. */
const NO_SECTIONS = new Set(['$schema', 'meta', 'summary', 'language', 'lang', 'locale']);
const KNOWN = new Set(Object.values(RESUME).flatMap(({ keys }) => keys));

/**
 * The only place that sees what a user's file really holds. Never throws, never changes `source`.
 *
 * @param language - BCP 47 tag of the translation to read where a text is given in several.
 * @param named - sections that the options name; the unknown ones among them are read as custom lists.
 */
export function normalize(source: Source, language: string, named: readonly string[]): Resume {
  const meta = field(source, 'meta');
  return {
    ...(readSections(source, language) ?? NO_SECTION),
    basics: readBasics(source, language),
    custom: named.length === 0 ? NO_LISTS : customLists(source, language, named),
    meta: (isRecord(meta) && readMeta(meta, language)) || NO_META,
  };
}

const NO_LISTS: Resume['custom'] = new Map();

function customLists(source: Source, language: string, named: readonly string[]): Resume['custom'] {
  const unknown = named.filter((name) => !KNOWN.has(name) && !NO_SECTIONS.has(name));
  return new Map(unknown.map((name) => [name, CUSTOM_LIST.read(field(source, name), language)]));
}
