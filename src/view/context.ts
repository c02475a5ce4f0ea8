import type { Locale } from '../locales/locale.ts';
import type { Options } from '../options/index.ts';
import type { DateWriter } from './dates.ts';

/** What every part of the view is written with. */
export interface Context {
  /** BCP 47 tag of the document: the locale's language, and the user's region. */
  readonly tag: string;
  readonly locale: Locale;
  readonly options: Options;
  readonly dates: DateWriter;
}
