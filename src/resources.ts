import type { Languages } from './locales/languages.ts';
import type { Typeface } from './typefaces/typeface.ts';

/** What a renderer has beside its code. */
export interface Resources {
  readonly languages: Languages;
  /** By the names that the option `typeface` may have. The first one is the default. */
  readonly typefaces: ReadonlyMap<string, Typeface>;
}
