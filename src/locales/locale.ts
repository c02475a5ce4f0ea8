import type { OfficialSection, SectionName } from '../resume/section-names.ts';
import type { Script } from '../typefaces/scripts.ts';

/**
 * One language of the theme: all words that pages add to a résumé, and the language's way to write dates
 * and lists. */
export interface Locale {
  /** BCP 47 tag, which is also the name of the file: `pt-BR`. */
  readonly tag: string;
  /**
   * Other tags of this language, such as those of regions that use its script or its words. Example for
   * `sr-Latn`: `['sr-ME']`. None by default. Deprecated tags need not be listed, because they are made
   * canonical first: `sh` is `sr-Latn`.
   */
  readonly otherTags?: readonly string[];
  readonly dir: 'ltr' | 'rtl';
  /** `Latn` by default, which includes Greek and Cyrillic. */
  readonly script?: Script;
  /** Additional leading in ems. That of the script by default. */
  readonly leading?: number;
  /** The word for "résumé": after the name in the page's title, or alone if there is no name. */
  readonly resume: string;
  /** The word in place of the end date of a range that has not ended. */
  readonly present: string;
  /**
   * Other words that people write in its place, in lower case, with ’ as apostrophe and without a full stop
   * at the end: `['ongoing', 'to date']`.
   */
  readonly presentWords: readonly string[];
  /** A section that is not of JSON Resume's own schema is titled by its name where a language has no title. */
  readonly sectionTitles: Readonly<
    Record<OfficialSection, string> & Partial<Record<SectionName, string>>
  >;
  /** The label of the date on which the résumé was last changed, at the page's end. */
  readonly lastUpdated: string;
  /** The label of a grade that is only a number. */
  readonly score: string;
  /** Its label if it is a grade point average, such as 3.8 or 3.8/4.0. `score` by default. */
  readonly gpa?: string;
  readonly courses: string;
  readonly keywords: string;
  readonly technologies: string;
  /** The label of a single author. `authors` by default. */
  readonly author?: string;
  readonly authors: string;
  /** A degree and its subject, as in "Master of Science in Computer Science". */
  readonly degree: (studyType: string, area: string) => string;
  /** Between a label and its text, with the language's own spaces: ": ". */
  readonly colon: string;
  /** Between the parts of a place, and between a role, an organization, a place and a date: ", ". */
  readonly comma: string;
  /** Between the items of a list on one line. `comma` by default. Chinese: `、`. */
  readonly listComma?: string;
  /** Between degree and grade. "; " by default. */
  readonly semicolon?: string;
  /** Around a remark after a term. " (" and ")" by default. */
  readonly brackets?: readonly [opening: string, closing: string];
  /** Between the two dates of a range, with its spaces. " – " by default. Japanese: `～`. */
  readonly rangeSeparator?: string;
  /** The texts before, between and after the page number and the number of pages. */
  readonly pageOf: readonly [before: string, between: string, after: string];
  /** The names of the months; needed only if the patterns of `dates` use them. */
  readonly months?: Months;
  readonly dates: DatePatterns;
  /** The digits of dates, from 0 to 9: `'٠١٢٣٤٥٦٧٨٩'`. `0123456789` by default. */
  readonly digits?: string;
  /** Joins years and months to a length of time. With a space by default. Japanese: `2年1か月`. */
  readonly yearsAndMonths?: (years: string, months: string) => string;
  /** Lengths of time, abbreviated as in résumés; `#` stands for the number. */
  readonly durations: { readonly years: Plural; readonly months: Plural };
}

/**
 * The names of the months from January to December. Only the lists that the patterns use are needed. Their
 * names are CLDR's: https://cldr.unicode.org/translation/date-time/date-time-patterns
 */
export interface Months {
  /** `MMMM`: in full, in the form for dates with a day. Czech: `['ledna', 'února', …]`. */
  readonly wide?: MonthNames;
  /** `MMM`: the same, abbreviated. */
  readonly abbreviated?: MonthNames;
  /** `LLLL`: in full, if months without a day have another form. Czech: `['leden', 'únor', …]`. */
  readonly standAloneWide?: MonthNames;
  /** `LLL`: the same, abbreviated. */
  readonly standAloneAbbreviated?: MonthNames;
}

/** A tuple, so that a list with a missing month does not compile. */
export type MonthNames = readonly [
  january: string,
  february: string,
  march: string,
  april: string,
  may: string,
  june: string,
  july: string,
  august: string,
  september: string,
  october: string,
  november: string,
  december: string,
];

/**
 * CLDR patterns for dates. In a pattern, these letters stand for numbers and names:
 *
 * - `y` the year,
 * - `M` or, in two digits, `MM` the number of the month,
 * - `MMM`, `MMMM`, `LLL` and `LLLL` its name, from the lists of `Months`,
 * - `d` or, in two digits, `dd` the day.
 *
 * All other letters are put in straight quotes: `d 'de' MMMM 'de' y`. Write `\u00A0` for the narrow no-break
 * space of some CLDR patterns, because that is lost when text is extracted from a PDF.
 */
export interface DatePatterns {
  /**
   * Other tags with the same patterns, such as that of the language's home country: `['de-DE']`. For all
   * other regions, such as `de-AT`, `Intl` writes the dates. None by default.
   */
  readonly tags?: readonly string[];
  /** A year without a month. `y` by default. Japanese: `y年`. */
  readonly year?: string;
  /** The patterns for each `dateFormat`. `short` is the same as `long` by default. */
  readonly long: MonthAndDay;
  readonly short?: MonthAndDay;
  readonly numeric: MonthAndDay;
}

/** The patterns for dates without and with a day: `{ month: 'MMM y', day: 'MMM d, y' }`. */
export interface MonthAndDay {
  readonly month: string;
  readonly day: string;
}

/** A text for all numbers, or one for each plural category of the language (CLDR). */
export type Plural =
  | string
  | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Parts of a locale in which a variant may differ by single entries. */
type Inner = 'sectionTitles' | 'months' | 'dates' | 'durations';

/** A variant of a language, such as `en-GB`: what differs from the language that it inherits. */
export type Variant = Pick<Locale, 'tag'> &
  Partial<Omit<Locale, Inner>> & { readonly [K in Inner]?: Partial<NonNullable<Locale[K]>> } & {
    readonly inherits: Locale;
  };
