import type { SectionName } from '../resume/section-names.ts';
import type { Script } from '../typefaces/scripts.ts';

/** Everything a page says in its own words, in one language. */
export interface Locale {
  /** BCP 47, and the name of the file: `pt-BR`. */
  readonly tag: string;
  /**
   * Other tags that this language is found by: older ones, and regions written in its script. Example:
   * `['zh-TW', 'zh-HK', 'zh-MO']` of `zh-Hant`. None by default.
   */
  readonly otherTags?: readonly string[];
  readonly dir: 'ltr' | 'rtl';
  /** Latin, Greek or Cyrillic where absent. */
  readonly script?: Script;
  /** The page's title where the résumé has no name, and beside the name where it has one. */
  readonly resume: string;
  /** The end of a range that has not ended. */
  readonly present: string;
  /**
   * What else people write as the end date of something that has not ended, in lower case, with ’ for an
   * apostrophe and without a full stop at the end: `['ongoing', 'to date']`.
   */
  readonly presentWords: readonly string[];
  readonly sectionTitles: Readonly<Record<SectionName, string>>;
  /** Before a grade that is only a number. */
  readonly score: string;
  readonly courses: string;
  readonly keywords: string;
  readonly authors: string;
  /** A degree and its subject, as in "Master of Science in Computer Science". */
  readonly degree: (studyType: string, area: string) => string;
  /** What stands between a label and what it labels, with the language's own spaces: ": ". */
  readonly colon: string;
  /** What stands between the items of a list on one line: ", ". */
  readonly comma: string;
  /** What stands between statements on one line, where it is not "; ". */
  readonly semicolon?: string;
  /** What stands around a remark behind a term, where it is not " (" and ")". */
  readonly brackets?: readonly [opening: string, closing: string];
  /** A page's number and the number of pages, as the texts before, between and after the two. */
  readonly pageOf: readonly [before: string, between: string, after: string];
  /** The names of the months, where the patterns of `dates` ask for any. */
  readonly months?: Months;
  readonly dates: DatePatterns;
  /** The digits from 0 to 9 that dates are written in, where they are not `0123456789`: `'٠١٢٣٤٥٦٧٨٩'`. */
  readonly digits?: string;
  /** Lengths of time, abbreviated as a résumé writes them; `#` stands for the number. */
  readonly durations: { readonly years: Plural; readonly months: Plural };
}

/**
 * The names of the months from January to December, only those lists that the patterns use. The names of
 * the lists are those of CLDR: https://cldr.unicode.org/translation/date-time/date-time-patterns
 */
export interface Months {
  /** `MMMM`: in full, in the form that a date with a day needs. Czech: `['ledna', 'února', …]`. */
  readonly wide?: MonthNames;
  /** `MMM`: the same, abbreviated. */
  readonly abbreviated?: MonthNames;
  /** `LLLL`: in full, where a month without a day needs another form. Czech: `['leden', 'únor', …]`. */
  readonly standAloneWide?: MonthNames;
  /** `LLL`: the same, abbreviated. */
  readonly standAloneAbbreviated?: MonthNames;
}

/** Twelve names, so that a list with a month too few does not compile. */
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
 * How dates are written, as patterns of CLDR. In a pattern these letters stand for numbers and names:
 *
 * - `y` the year,
 * - `M` or, in two digits, `MM` the number of the month,
 * - `MMM`, `MMMM`, `LLL` and `LLLL` its name, from the lists of `Months`,
 * - `d` or, in two digits, `dd` the day.
 *
 * All other letters of an alphabet stand between straight quotes: `d 'de' MMMM 'de' y`. A narrow no-break
 * space, which CLDR has in some patterns, is written as `\u00A0`: it would vanish from a PDF's text.
 */
export interface DatePatterns {
  /**
   * Other tags whose dates are written the same, such as that of the home country: `['de-DE']`. Those of
   * other regions, as `de-AT`, are written by `Intl`. None by default.
   */
  readonly tags?: readonly string[];
  /** A year alone; by default it is its number, `y`. Japanese: `y年`. */
  readonly year?: string;
  /** One for each `dateFormat`. `short` is the same as `long` by default. */
  readonly long: MonthAndDay;
  readonly short?: MonthAndDay;
  readonly numeric: MonthAndDay;
}

/** The patterns of a date without and with a day: `{ month: 'MMM y', day: 'MMM d, y' }`. */
export interface MonthAndDay {
  readonly month: string;
  readonly day: string;
}

/** A text for each plural form that the language has (CLDR's categories). */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
