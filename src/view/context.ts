import type { KnownLocale } from '../locales/languages.ts';
import type { Options } from '../options/index.ts';
import type { DateWriter } from './dates.ts';

/** What all parts of the view need to write text. */
export interface Context {
  readonly locale: KnownLocale;
  readonly options: Options;
  readonly dates: DateWriter;
}
