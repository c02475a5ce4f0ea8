import type { Locale } from '../locales/locale.ts';
import type { Options } from '../options/index.ts';
import type { DateWriter } from './dates.ts';

/** What every part of the view is written with. */
export interface Context {
  readonly locale: Locale;
  readonly options: Options;
  readonly dates: DateWriter;
}
