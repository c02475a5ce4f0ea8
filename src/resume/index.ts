import type { Language } from '../locales/languages.ts';
import { decodeReferences, toProse } from '../text/markdown.ts';
import { readBasics } from './basics.ts';
import { countryOf } from './countries.ts';
import type { Read } from './fields.ts';
import { type Shown, shownOf } from './hide.ts';
import { withKnownNames } from './known-names.ts';
import { emptyRecord, readList, readRecord } from './record.ts';
import { sectionNamed } from './section-names.ts';
import { field, isRecord, type Source } from './source.ts';
import { BASICS, type Basics, type Custom, META, type Meta, SECTIONS } from './tables.ts';
import { withoutOtherVariants } from './variants.ts';

/**
 * A normalised résumé, on which all later code relies: all fields are present, all texts clean, all links
 * safe.
 */
export interface Content {
  readonly basics: Basics;
  /** The lists that are part of JSON Resume. */
  readonly lists: Read<typeof SECTIONS>;
  /** The user's own lists, by their names in the file. */
  readonly custom: ReadonlyMap<string, readonly Custom[]>;
  readonly meta: Meta;
  /**
   * ISO 3166-1 code, from the code or the name that is written; empty if unknown. It is kept apart because
   * the paper size follows it even if the location is hidden.
   */
  readonly countryCode: string;
}

/** The options that decide which parts of a résumé are read. */
export interface ReadOptions {
  /** The variant to read; `undefined` for all entries. */
  readonly variant: string | undefined;
  readonly hide: readonly string[];
  /** Replaces `basics.label`. */
  readonly label: string | undefined;
  /** Replaces `basics.summary`. */
  readonly summary: string | undefined;
  /** Section names from the user. Those that are not part of JSON Resume are read as custom lists. */
  readonly sections: readonly string[];
  readonly sectionTitles: Readonly<Record<string, string>>;
}

/**
 * Normalises a résumé. Never throws for data that JSON can hold, and never changes `source`.
 *
 * @param language - that of the translation to read if a text has several, and of words for dates.
 */
export function readResume(source: Source, options: ReadOptions, language: Language): Content {
  const { hide, label, summary } = options;
  const own = ownLists(options);
  const inVariant = withoutOtherVariants(withKnownNames(source, own), options.variant);
  const shown = shownOf(inVariant, hide);
  const basics = readBasics(shown.resume, language, shown.basics);
  const { location } = shown.basics === BASICS ? basics : readBasics(inVariant, language);
  const meta = field(shown.resume, 'meta');
  const ownLabel = label === undefined ? basics.label : decodeReferences(label);
  return {
    basics: {
      ...basics,
      label: shown.basics.label.isHidden ? '' : ownLabel,
      summary:
        summary === undefined || shown.basics.summary.isHidden ? basics.summary : toProse(summary),
    },
    lists: readRecord(shown.resume, shown.sections, language) ?? emptyRecord(SECTIONS),
    custom: customLists(shown, own, language),
    meta: (isRecord(meta) && readRecord(meta, shown.meta, language)) || emptyRecord(META),
    countryCode: countryOf(location, language),
  };
}

/** Top-level names that never become sections, because they hold no list of entries. */
const NO_SECTIONS = new Set(['$schema', 'meta', 'summary', 'language', 'lang', 'locale']);

/** Returns the names of the user's own lists that the options make sections. */
function ownLists({ sections, sectionTitles }: ReadOptions): ReadonlySet<string> {
  const named = [...sections, ...Object.keys(sectionTitles)];
  return new Set(
    named.filter((name) => sectionNamed(name) === undefined && !NO_SECTIONS.has(name)),
  );
}

function customLists(
  shown: Shown,
  own: ReadonlySet<string>,
  language: Language,
): Content['custom'] {
  return new Map(
    [...own].map((name) => [
      name,
      readList(field(shown.resume, name), shown.custom(name), language),
    ]),
  );
}
