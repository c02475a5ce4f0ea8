import { toProse } from '../text/markdown.ts';
import { readBasics } from './basics.ts';
import type { Read } from './fields.ts';
import { withoutHidden } from './hide.ts';
import { emptyRecord, readList, readRecord } from './record.ts';
import { sectionNamed } from './section-names.ts';
import { field, isRecord, type Source } from './source.ts';
import { type Basics, CUSTOMS, type Custom, META, type Meta, SECTIONS } from './tables.ts';
import { withoutOtherVariants } from './variants.ts';

/** What a résumé says, as every later room may rely on: all fields present, all texts clean, all links safe. */
export interface Content {
  readonly basics: Basics;
  /** The lists that JSON Resume knows. */
  readonly lists: Read<typeof SECTIONS>;
  /** The lists that JSON Resume does not know, by the name they have in the file. */
  readonly custom: ReadonlyMap<string, readonly Custom[]>;
  readonly meta: Meta;
  /** Where the person lives, as an ISO 3166-1 code: paper size follows it even when `hide` names the location. */
  readonly countryCode: string;
}

/** The options that decide what of a résumé is read. */
export interface Reading {
  /** BCP 47 tag of the translation to read where a text is given in several. */
  readonly language: string;
  /** The variant whose entries are shown; `undefined` for all. */
  readonly variant: string | undefined;
  readonly hide: readonly string[];
  /** In place of `basics.label`. */
  readonly label: string | undefined;
  /** In place of `basics.summary`. */
  readonly summary: string | undefined;
  /** The sections that the user names; those that JSON Resume does not know are read as custom lists. */
  readonly sections: readonly string[];
  readonly sectionTitles: Readonly<Record<string, string>>;
}

/** Reads what a user's file really holds. Never throws for JSON, never changes `source`. */
export function readResume(source: Source, reading: Reading): Content {
  const { language, hide, label, summary } = reading;
  const told = withoutOtherVariants(source, reading.variant);
  const shown = withoutHidden(told, hide);
  const basics = readBasics(shown, language);
  const { location } = shown === told ? basics : readBasics(told, language);
  const meta = field(shown, 'meta');
  return {
    basics: {
      ...basics,
      label: label ?? basics.label,
      summary: summary === undefined ? basics.summary : toProse(summary),
    },
    lists: readRecord(shown, SECTIONS, language) ?? emptyRecord(SECTIONS),
    custom: customLists(shown, reading),
    meta: (isRecord(meta) && readRecord(meta, META, language)) || emptyRecord(META),
    countryCode: location.countryCode,
  };
}

/** What stands at the top of a résumé and is no list of entries. */
const NO_SECTIONS = new Set(['$schema', 'meta', 'summary', 'language', 'lang', 'locale']);

function customLists(source: Source, reading: Reading): Content['custom'] {
  const named = [...reading.sections, ...Object.keys(reading.sectionTitles)];
  const own = named.filter((name) => sectionNamed(name) === undefined && !NO_SECTIONS.has(name));
  return new Map(
    [...new Set(own)].map((name) => {
      return [name, readList(field(source, name), CUSTOMS, reading.language)];
    }),
  );
}
