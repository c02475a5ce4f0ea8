import type { SectionName } from '../normalize/section-names.ts';
import type { Script } from '../typefaces/scripts.ts';

/** Everything a page says in its own words, in one language. */
export interface Locale {
  /** BCP 47. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** Latin, Greek or Cyrillic where absent. */
  readonly script?: Script;
  /** The page's title where the résumé has no name, and beside the name where it has one. */
  readonly resume: string;
  /** The end of a range that has not ended. */
  readonly present: string;
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
  /** Lengths of time, abbreviated as a résumé writes them; `#` stands for the number. */
  readonly years: Plural;
  readonly months: Plural;
  /** A page's number and the number of pages, as the texts before, between and after the two. */
  readonly pageOf: readonly [before: string, between: string, after: string];
}

/** A text for each plural form that the language has (CLDR's categories). */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
