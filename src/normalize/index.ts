import { basics } from './basics.ts';
import { type Fields, type Read, record, text } from './fields.ts';
import { field, isRecord, type Source } from './read.ts';
import { type Custom, customList, SECTIONS } from './sections.ts';

/** Every part of a résumé that is shown, with the names it goes by. */
export const RESUME = { basics, ...SECTIONS } satisfies Fields;

/** A section that JSON Resume knows as a list. */
export type ListName = keyof typeof SECTIONS;

/** A résumé as every later room may rely on: all fields present, all texts clean, all links safe. */
export interface Resume extends Read<typeof RESUME> {
  /** The lists that JSON Resume does not know, by the name they have in the file. */
  readonly custom: ReadonlyMap<string, readonly Custom[]>;
  readonly meta: Meta;
}

export type Meta = ReturnType<typeof readMeta>;

const readMeta = record({
  canonical: text('canonical'),
  version: text('version'),
  lastModified: text('lastModified'),
});
const readResume = record(RESUME);

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
  const custom = named
    .filter((name) => !KNOWN.has(name) && !NO_SECTIONS.has(name))
    .map((name) => [name, customList(name)(source, language)] as const);
  return {
    ...readResume(source, language),
    custom: new Map(custom),
    meta: readMeta(isRecord(meta) ? meta : {}, language),
  };
}
