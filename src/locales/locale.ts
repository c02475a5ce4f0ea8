import type { SectionName } from '../view/section-names.ts';

/** Everything a page says in its own words, in one language. */
export interface Locale {
  /** BCP 47. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
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
}
